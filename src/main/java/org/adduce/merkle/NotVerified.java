package org.adduce.merkle;

/** What was to be checked is not what it claims to be, or is written wrongly. The message says in a sentence what is wrong. */
public final class NotVerified extends Exception {

    private static final long serialVersionUID = 1L;

    public NotVerified(String message) {
        super(message, null, false, false);
    }

    static void unless(boolean holds, String message) throws NotVerified {
        if (!holds) {
            throw new NotVerified(message);
        }
    }
}
