package org.adduce.web;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLTransactionRollbackException;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.exception.LockAcquisitionException;

/** Whether something failed because somebody else saved, or was saving, the same thing: trying again may succeed. */
public final class LostRace {

    private static final List<Class<? extends Exception>> SIGNS = List.of(
            OptimisticLockException.class,
            PessimisticLockException.class,
            LockTimeoutException.class,
            LockAcquisitionException.class,
            org.hibernate.PessimisticLockException.class,
            SQLTransactionRollbackException.class);

    private LostRace() {}

    /** The transaction's own exceptions wrap the one that says so. */
    public static boolean isBehind(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .limit(20)
                .anyMatch(t -> SIGNS.stream().anyMatch(sign -> sign.isInstance(t)));
    }
}
