package org.adduce.extraction.matching;

/**
 * A number of a sentence and what it counts.
 *
 * @param low the least that is meant: "more than 400" reaches upwards, "about 400" a tenth to both sides
 * @param high the most that is meant
 * @param unit what is counted, by the stem of its group of like words
 * @param text as it stands in the sentence, with what is counted
 */
record Quantity(double low, double high, String unit, String text, int start, int end) {

    /** The unit of calendar years. */
    static final String YEAR = "in year";

    /** Whether both may be true of the same thing. */
    boolean agreesWith(Quantity other) {
        return low <= other.high && other.low <= high;
    }

    /** Whether both say exactly the same number. */
    boolean equalTo(Quantity other) {
        return low == other.low && high == other.high;
    }
}
