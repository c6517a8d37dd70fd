package org.adduce.extraction;

/** Words of a sentence: the first, and the one after the last. */
record Stretch(int from, int to) {

    boolean isEmpty() {
        return to <= from;
    }
}
