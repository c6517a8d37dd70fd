package org.adduce.extraction;

import java.util.List;
import java.util.Optional;

/**
 * The one entrance to extraction. Creating it is cheap; the sentence model loads at first use, once for all. Safe for use by
 * several threads. No input makes it throw, and the time it takes grows with the length of the text, not faster.
 */
public final class Extractor {

    /** Below it, statements are more often background, opinion or half sentences than something to check. */
    static final double THRESHOLD = 0.5;

    /** The article's own words, without what its page put around them. */
    public ReadArticle read(String raw, Format format) {
        return TextReader.read(raw, format);
    }

    /**
     * The statements worth checking in a text that was read before, in the order in which they stand there; none overlap.
     * The same text always gives the same candidates.
     */
    public List<Candidate> candidates(String text) {
        Attributions attributions = Attributions.of(text);
        Scorer scorer = new Scorer(attributions.names());
        return attributions.list().stream()
                .map(attribution -> candidate(text, attribution, scorer))
                .flatMap(Optional::stream)
                .filter(candidate -> candidate.score() >= THRESHOLD)
                .toList();
    }

    private static Optional<Candidate> candidate(String text, Attribution attribution, Scorer scorer) {
        return Statement.in(text, attribution.sentence()).map(span -> {
            String statement = span.in(text);
            List<Reason> reasons = scorer.reasons(statement, attribution);
            return new Candidate(statement, span.start(), span.end(), attribution.claimant(), attribution.direct(),
                    Scorer.score(reasons), reasons);
        });
    }
}
