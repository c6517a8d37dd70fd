package org.adduce.web;

import java.util.Locale;

/**
 * What the security log tells, by the names and levels of the OWASP Application Logging Vocabulary
 * (cheatsheetseries.owasp.org/cheatsheets/Logging_Vocabulary_Cheat_Sheet.html). Whoever watches the log keys on these.
 */
public enum SecurityEvent {
    AUTHN_LOGIN_SUCCESS(Level.INFO),
    AUTHN_LOGIN_FAIL(Level.WARN),
    /** So many failures that the next try must wait. */
    AUTHN_LOGIN_LOCK(Level.WARN),
    AUTHN_PASSWORD_CHANGE(Level.INFO),
    AUTHN_PASSWORD_CHANGE_FAIL(Level.CRITICAL),
    /** An API key or a one-time link was given out. */
    AUTHN_TOKEN_CREATED(Level.INFO),
    AUTHN_TOKEN_REVOKED(Level.INFO),
    /** A key was used after its end. */
    AUTHN_TOKEN_REUSE(Level.CRITICAL),
    AUTHZ_FAIL(Level.CRITICAL),
    AUTHZ_CHANGE(Level.WARN),
    /** What only those who run the desk or the program may do. */
    AUTHZ_ADMIN(Level.WARN),
    /** A try that came while it had to wait; nothing was looked at. */
    EXCESS_RATE_LIMIT_EXCEEDED(Level.WARN),
    /** A request that another site may have sent in a person's name. */
    MALICIOUS_CORS(Level.CRITICAL),
    SESSION_EXPIRED(Level.INFO),
    SYS_STARTUP(Level.WARN),
    SYS_SHUTDOWN(Level.WARN),
    /** The audit log is damaged, and so nothing is signed any more that would let others watch over it. */
    SYS_MONITOR_DISABLED(Level.CRITICAL),
    USER_CREATED(Level.WARN),
    USER_UPDATED(Level.WARN),
    USER_ARCHIVED(Level.WARN);

    enum Level {
        INFO,
        WARN,
        CRITICAL
    }

    private final Level level;

    SecurityEvent(Level level) {
        this.level = level;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Level level() {
        return level;
    }
}
