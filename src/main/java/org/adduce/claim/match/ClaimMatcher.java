package org.adduce.claim.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.adduce.claim.ArticleMatcher;
import org.adduce.claim.ClaimExtraction;
import org.adduce.extraction.matching.KnownStatement;
import org.adduce.extraction.matching.Matcher;
import org.adduce.extraction.matching.StatementMatch;

/**
 * Looks for the claims of other articles that say what an article's claims say, or the opposite. What it knows is kept in
 * memory and read from the database at first use; only the worker of {@link ClaimExtraction} calls it.
 */
@ApplicationScoped
class ClaimMatcher implements ArticleMatcher {

    /** Older claims are not compared with: news repeats what is new, and what is known takes memory. */
    private static final int MOST_KNOWN = 20_000;

    /** More would bury the ones that are worth a look. */
    private static final int MOST_FOR_ONE = 5;

    private final Matcher matcher;
    private final MatchWriter writer;
    private boolean filled;

    ClaimMatcher(Matcher matcher, MatchWriter writer) {
        this.matcher = matcher;
        this.writer = writer;
    }

    @Override
    public void match(long articleId) {
        if (!writer.isDue(articleId)) {
            return;
        }
        fill();
        var claims = writer.statements(articleId);
        claims.forEach(matcher::add);
        writer.write(articleId, claims.stream().flatMap(this::proposals).toList());
    }

    private void fill() {
        if (!filled) {
            writer.newest(MOST_KNOWN).forEach(matcher::add);
            filled = true;
        }
    }

    /** What left the desk since it became known is forgotten here, and asked for no more. */
    private Stream<MatchWriter.Found> proposals(KnownStatement claim) {
        List<StatementMatch> found = matcher.propose(claim, MOST_FOR_ONE);
        var gone = found.stream()
                .map(StatementMatch::id)
                .filter(id -> !writer.isOnTheDesk(Long.parseLong(id)))
                .toList();
        if (!gone.isEmpty()) {
            gone.forEach(matcher::remove);
            return proposals(claim);
        }
        return found.stream()
                .map(statementMatch -> new MatchWriter.Found(
                        Long.parseLong(claim.id()), Long.parseLong(statementMatch.id()), proposal(statementMatch)));
    }

    private static Proposal proposal(StatementMatch statementMatch) {
        var matchReason = statementMatch.grounds();
        return new Proposal(
                statementMatch.relation(),
                statementMatch.score(),
                matchReason.key().key(),
                matchReason.first(),
                matchReason.second());
    }
}
