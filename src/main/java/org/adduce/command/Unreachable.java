package org.adduce.command;

/** Neither does a program answer, nor can one be started for the command; the message is a sentence that says why. */
final class Unreachable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreachable(String sentence) {
        super(sentence);
    }
}
