package org.adduce.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everybody's accounts as they are stored; {@link People} makes and changes them. Opens no transaction: what is read
 * outside of one stays attached as long as the request.
 */
@ApplicationScoped
public class Accounts implements PanacheRepository<Account> {

    /** Deactivated people's too, by the name they are shown with. */
    List<Account> all() {
        return list("order by lower(displayName), name");
    }

    List<Account> withIds(Set<Long> ids) {
        return list("id in ?1", ids);
    }

    /** @param name in any case, with or without white space around it */
    public Optional<Account> byName(String name) {
        return find("name", NewAccount.normalized(name)).firstResultOptional();
    }

    /** @param subject the identity provider's own id of the person */
    public Optional<Account> bySubject(String subject) {
        return find("subjectId", subject).firstResultOptional();
    }

    /** Those not erased that are called so, by the name to sign in with or the one they are shown with. */
    List<Account> called(String name) {
        return list(
                "erasedAt is null and (name = :name or lower(displayName) = lower(:shown))",
                Sort.by("id"),
                Parameters.with("name", NewAccount.normalized(name)).and("shown", name.strip()));
    }

    /** The admins who can work, each row locked until the transaction ends. */
    List<Account> lockedAdmins() {
        return find("active and role = ?1", Sort.by("id"), Role.ADMIN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The account as the running transaction knows it, whoever read it before. */
    public Account attached(Account account) {
        return findById(account.id());
    }

    /**
     * The same, locked until the transaction ends.
     *
     * @throws jakarta.persistence.OptimisticLockException if the transaction read it before and another has changed it
     */
    public Account locked(Account account) {
        return findById(account.id(), LockModeType.PESSIMISTIC_WRITE);
    }
}
