package org.adduce.extraction.text;

/**
 * A content word of a sentence in the form in which sentences are compared.
 *
 * @param stem without ending, capitals and accents; a number in digits
 * @param name whether it is written with a capital inside the sentence, or with several
 */
public record Term(String stem, boolean name, int start, int end) {

    public boolean isNumber() {
        return Character.isDigit(stem.charAt(0));
    }
}
