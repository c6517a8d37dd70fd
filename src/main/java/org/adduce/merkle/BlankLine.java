package org.adduce.merkle;

/** Parts the head of a format from the note that follows it. */
final class BlankLine {

    private BlankLine() {}

    /** Where the line before the first blank line ends; -1 when there is none. */
    static int in(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == '\n' && bytes[i + 1] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
