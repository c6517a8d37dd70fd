package org.adduce.extraction.text;

/** A word, a punctuation mark, or a whole quotation taken as one, with its place in the text. */
public record Token(String text, int start, int end, Kind kind) {

    public enum Kind {
        WORD,
        MARK,
        QUOTATION
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isMark(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    public boolean isQuotation() {
        return kind == Kind.QUOTATION;
    }

    public boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    public boolean isPossessive() {
        return text.endsWith("'s") || text.endsWith("’s") || text.endsWith("s'") || text.endsWith("s’");
    }

    public String lower() {
        return Characters.lower(text);
    }
}
