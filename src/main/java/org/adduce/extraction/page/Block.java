package org.adduce.extraction.page;

import org.adduce.extraction.text.Characters;

/**
 * A paragraph, a heading, an item of a list or whatever else stands apart in a page, on one line.
 *
 * @param group blocks of one number stand together without a blank line, as the lines of an address do
 * @param linkShare the part of the text that is inside links, 0 to 1; always 0 for plain text
 */
record Block(String text, Kind kind, int group, double linkShare) {

    enum Kind {
        TEXT,
        HEADING,
        LIST_ITEM
    }

    /** Shorter than this, a sentence alone in its block is as likely a label as a paragraph. */
    private static final int PROSE_WORDS = 8;
    /** Longer than this, a block without a full stop is prose cut short rather than a label. */
    private static final int CUT_PROSE_WORDS = 30;

    private static final double MOSTLY_LINKS = 0.5;
    private static final int UNSPACED_PER_WORD = 2;
    private static final String UNSPACED_ENDS = "。！？」";

    /** Words as the length of a text is counted; scripts without spaces between words are counted by their characters. */
    int words() {
        int words = 0;
        int unspaced = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (isUnspaced(c)) {
                unspaced++;
                inside = false;
            } else {
                words += letter && !inside ? 1 : 0;
                inside = letter || inside && (c == '\'' || c == '’');
            }
        }
        return words + unspaced / UNSPACED_PER_WORD;
    }

    boolean isProse() {
        int words = words();
        return kind != Kind.HEADING
                && linkShare < MOSTLY_LINKS
                && (words >= PROSE_WORDS && endsSentence() || words >= CUT_PROSE_WORDS);
    }

    /** The marks that magazines set after an article's last word are passed over. */
    boolean endsSentence() {
        int end = text.length();
        while (end > 0
                && (Character.getType(text.charAt(end - 1)) == Character.OTHER_SYMBOL || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return Characters.endsSentence(text.substring(0, end))
                || end > 0 && UNSPACED_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Chinese characters and the Japanese syllabaries. */
    private static boolean isUnspaced(char c) {
        return c >= '\u3040' && c <= '\u30ff' || c >= '\u3400' && c <= '\u9fff';
    }
}
