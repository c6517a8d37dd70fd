package org.adduce.audit.tlog;

import java.util.Objects;

/** The log is not what it was when it was signed. The message says in a sentence what was found first. */
final class LogDamage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogDamage(String message) {
        super(message);
    }

    LogDamage(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage(), "damage comes with a sentence");
    }
}
