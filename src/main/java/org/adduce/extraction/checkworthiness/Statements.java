package org.adduce.extraction.checkworthiness;

import java.util.Comparator;
import java.util.List;

/**
 * Every statement of a text with its score.
 *
 * @param all in the order in which they stand; none overlap
 * @param byMeaning whether sentence vectors took part in the scores; they do not where the model cannot be loaded, was not
 *     wanted, or the text has more than {@value Extractor#MOST_BY_MEANING} sentences
 */
public record Statements(List<Candidate> all, boolean byMeaning) {

    public Statements {
        all = List.copyOf(all);
    }

    /** Those worth checking. */
    public List<Candidate> candidates() {
        return all.stream().filter(Candidate::checkWorthy).toList();
    }

    /** Of those worth checking at most so many: the ones with the highest scores, in the order in which they stand. */
    public List<Candidate> best(int most) {
        return candidates().stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .limit(most)
                .sorted(Comparator.comparingInt(Candidate::start))
                .toList();
    }
}
