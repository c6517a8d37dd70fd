package org.adduce.extraction;


/** A word, a punctuation mark, or a whole quotation taken as one, with its place in the text. */
record Word(String text, int start, int end, Kind kind) {

    enum Kind {
        WORD,
        MARK,
        QUOTATION
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isMark(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    boolean isQuotation() {
        return kind == Kind.QUOTATION;
    }

    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    boolean isPossessive() {
        return text.endsWith("'s") || text.endsWith("’s") || text.endsWith("s'") || text.endsWith("s’");
    }

    String lower() {
        return Characters.lower(text);
    }
}
