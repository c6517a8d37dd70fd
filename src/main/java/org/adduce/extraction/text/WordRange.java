package org.adduce.extraction.text;

/** Words of a sentence: the first, and the one after the last. */
public record WordRange(int from, int to) {

    public boolean isEmpty() {
        return to <= from;
    }
}
