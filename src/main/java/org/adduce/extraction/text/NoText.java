package org.adduce.extraction.text;

/** Bytes that are not the text of an article, or not in the encoding that they claim. */
public final class NoText extends Exception {

    private final String key;

    NoText(String key, String sentence) {
        super(sentence);
        this.key = key;
    }

    /** By which its message is found, such as {@code is_utf8}: what should have held. */
    public String key() {
        return key;
    }
}
