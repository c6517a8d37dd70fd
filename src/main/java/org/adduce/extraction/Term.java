package org.adduce.extraction;

/**
 * A content word of a sentence in the form in which sentences are compared.
 *
 * @param stem without ending, capitals and accents; a number in digits
 * @param name whether it is written with a capital inside the sentence, or with several
 */
record Term(String stem, boolean name, int start, int end) {

    boolean isNumber() {
        return Character.isDigit(stem.charAt(0));
    }
}
