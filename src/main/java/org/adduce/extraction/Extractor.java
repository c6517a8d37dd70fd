package org.adduce.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The one entrance to extraction. Creating it is cheap; the sentence model loads at first use, once for all. Safe for use by
 * several threads. No input makes it throw, and the time it takes grows with the length of the text, not faster.
 */
public final class Extractor {

    /** The most candidates that one text yields; an article has some tens, only collections come near. */
    public static final int MOST_CANDIDATES = 2_000;

    /** Below it, statements are more often background, opinion or half sentences than something to check. */
    static final double THRESHOLD = 0.5;
    /** Longer texts are worked off in parts, so that memory stays bounded; names and speakers are known within a part. */
    private static final int PART = 400_000;
    private static final Comparator<Candidate> WEAKEST_FIRST =
            Comparator.comparingDouble(Candidate::score).thenComparing(Candidate::start, Comparator.reverseOrder());

    /** The article's own words, without what its page put around them. */
    public ReadArticle read(String raw, Format format) {
        return TextReader.read(raw, format);
    }

    /**
     * The statements worth checking in a text that was read before, in the order in which they stand there; none overlap.
     * The same text always gives the same candidates. Of more than {@value #MOST_CANDIDATES} those with the highest scores
     * remain.
     */
    public List<Candidate> candidates(String text) {
        PriorityQueue<Candidate> best = new PriorityQueue<>(WEAKEST_FIRST);
        int from = 0;
        while (from < text.length()) {
            int to = partEnd(text, from);
            addCandidates(text.substring(from, to), from, best);
            from = to;
        }
        return best.stream().sorted(Comparator.comparingInt(Candidate::start)).toList();
    }

    /** After a line end where there is one; never inside a surrogate pair. */
    private static int partEnd(String text, int from) {
        if (text.length() - from <= PART) {
            return text.length();
        }
        int lineEnd = text.lastIndexOf('\n', from + PART - 1);
        if (lineEnd > from) {
            return lineEnd + 1;
        }
        return Character.isLowSurrogate(text.charAt(from + PART)) ? from + PART - 1 : from + PART;
    }

    private static void addCandidates(String part, int offset, PriorityQueue<Candidate> best) {
        Attributions attributions = Attributions.of(part);
        Scorer scorer = new Scorer(attributions.names());
        for (Attribution attribution : attributions.list()) {
            candidate(part, offset, attribution, scorer).filter(candidate -> candidate.score() >= THRESHOLD).ifPresent(best::add);
            if (best.size() > MOST_CANDIDATES) {
                best.remove();
            }
        }
    }

    private static Optional<Candidate> candidate(String part, int offset, Attribution attribution, Scorer scorer) {
        return Statement.in(part, attribution.sentence()).map(span -> {
            String statement = span.in(part);
            List<Reason> reasons = scorer.reasons(statement, attribution);
            return new Candidate(statement, offset + span.start(), offset + span.end(), attribution.claimant(),
                    attribution.direct(), Scorer.score(reasons), reasons);
        });
    }
}
