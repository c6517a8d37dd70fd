package org.adduce.web;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLTransactionRollbackException;
import java.util.List;
import java.util.stream.Stream;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;
import org.hibernate.exception.LockAcquisitionException;

/** Whether something failed because somebody else saved, or was saving, the same thing: trying again may succeed. */
public final class ConcurrentChange {

    private static final List<Class<? extends Exception>> SIGNS = List.of(
            OptimisticLockException.class,
            PessimisticLockException.class,
            LockTimeoutException.class,
            LockAcquisitionException.class,
            org.hibernate.PessimisticLockException.class,
            SQLTransactionRollbackException.class);

    private ConcurrentChange() {}

    /**
     * What a form is shown again for.
     *
     * @param key of the issue that tells a race that was lost
     * @return the refusal that was thrown, or one that tells the race; all else is thrown on
     */
    public static Refusal refusal(RuntimeException thrown, String key) {
        if (thrown instanceof Refusal refusal) {
            return refusal;
        }
        if (isBehind(thrown)) {
            return new Refusal(Refusal.Kind.STALE, List.of(Issue.of(key)));
        }
        throw thrown;
    }

    /** The transaction's own exceptions wrap the one that says so. */
    public static boolean isBehind(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .limit(20)
                .anyMatch(t -> SIGNS.stream().anyMatch(sign -> sign.isInstance(t)));
    }
}
