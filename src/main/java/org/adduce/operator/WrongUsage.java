package org.adduce.operator;

/** What a command was given makes no sense; the message is a sentence that says why. */
public final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongUsage(String sentence) {
        super(sentence);
    }
}
