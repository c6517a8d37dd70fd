package org.adduce.extraction;

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
}
