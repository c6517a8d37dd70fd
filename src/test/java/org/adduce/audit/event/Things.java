package org.adduce.audit.event;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Subjects and changes of no feature in particular, for tests of the log itself. */
public record Things(String path, long version) implements Subject {

    public static final long ACTOR = 999_999_999_999L;

    private static final int CHANGES_OF_A_THING = 4;
    private static final int IN_ONE_TRANSACTION = 100;

    public static final EventType TYPE = () -> "thing_changed";

    /** A change of the thing at this path by an account that is nobody's. */
    public static Change changed(String path) {
        return Change.of(TYPE, new Things(path, 3), ACTOR).with("colour", "red", "blue");
    }

    /** Appends that many changes of one thing after another, a hundred in a transaction, and tells nobody yet. */
    public static void append(AuditLog log, int changes) {
        for (int from = 0; from < changes; from += IN_ONE_TRANSACTION) {
            int begin = from;
            int end = Math.min(changes, from + IN_ONE_TRANSACTION);
            QuarkusTransaction.requiringNew().run(() -> {
                for (int i = begin; i < end; i++) {
                    log.append(changed(subject(i)).because("a reason that stays out of the log"));
                }
            });
        }
    }

    /** What the change of this number is about; each thing changes a few times. */
    public static String subject(int change) {
        return "things/" + change / CHANGES_OF_A_THING;
    }
}
