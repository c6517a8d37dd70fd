package org.adduce.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.audit.AuditLog;
import org.adduce.audit.Change;
import org.adduce.workflow.Guards;
import org.jspecify.annotations.Nullable;

/** Everybody's authenticator apps and recovery codes. */
@ApplicationScoped
@Transactional
class SecondFactors {

    private static final int RECOVERY_CODES = 10;

    private final EntityManager entities;
    private final People people;
    private final AuditLog log;
    private final Clock clock;

    SecondFactors(EntityManager entities, People people, AuditLog log, Clock clock) {
        this.entities = entities;
        this.people = people;
        this.log = log;
        this.clock = clock;
    }

    /** Confirmed or not. */
    Optional<SecondFactor> of(Account account) {
        return entities.createQuery("from SecondFactor where account = :account", SecondFactor.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** Whether this person signs in with a code. */
    boolean isAskedOf(Account account) {
        return of(account).filter(SecondFactor::isConfirmed).isPresent();
    }

    /** Begins anew: what was begun and not confirmed is forgotten. */
    SecondFactor begin(Account account) {
        var person = people.attached(account);
        of(person).ifPresent(known -> {
            new Guards().stage("second_factor_is_off", !known.isConfirmed()).check();
            entities.remove(known);
            entities.flush();
        });
        var factor = new SecondFactor(person, OneTimeCodes.newSecret(), clock.instant());
        entities.persist(factor);
        return factor;
    }

    /**
     * From now on a code is asked of this person.
     *
     * @return their recovery codes, to be shown once
     */
    List<String> confirm(Account account, String code) {
        var person = people.attached(account);
        var factor = of(person).filter(known -> !known.isConfirmed());
        new Guards()
                .stage("second_factor_is_begun", factor.isPresent())
                .content("code", "code_is_right", factor.isPresent() && takes(factor.get(), code))
                .check();
        factor.orElseThrow().confirm(clock.instant());
        log.append(Change.of(AccountEvent.SECOND_FACTOR_TAKEN, person, person.id()));
        return freshCodes(person);
    }

    /** Replaces all recovery codes; they are to be shown once. */
    List<String> renewCodes(Account account) {
        var person = people.attached(account);
        new Guards().stage("second_factor_is_on", isAskedOf(person)).check();
        log.append(Change.of(AccountEvent.RECOVERY_CODES_MADE, person, person.id()));
        return freshCodes(person);
    }

    /** How many recovery codes are left. */
    long codesLeft(Account account) {
        return entities.createQuery(
                        "select count(*) from RecoveryCode where account = :account and usedAt is null", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** Those who sign in with a code, by the id of their account. */
    List<Long> holders() {
        return entities.createQuery(
                        "select account.id from SecondFactor where confirmedAt is not null", Long.class)
                .getResultList();
    }

    void remove(Account account, @Nullable Account by) {
        var person = people.attached(account);
        new Guards().stage("second_factor_is_on", isAskedOf(person)).check();
        of(person).ifPresent(entities::remove);
        forgetCodes(person);
        log.append(Change.of(AccountEvent.SECOND_FACTOR_REMOVED, person, by == null ? null : by.id()));
    }

    /** Whether a code of the app or a recovery code lets this person in now; it never does again. */
    boolean admits(Account account, String typed) {
        var factor = of(account).filter(SecondFactor::isConfirmed);
        return factor.isPresent() && (takes(factor.get(), typed) || takesRecoveryCode(account, typed));
    }

    /** The database decides between two who show the same code at once. */
    private boolean takes(SecondFactor factor, String typed) {
        var step = OneTimeCodes.stepOf(typed, factor.secret(), clock.instant());
        var taken = step.isPresent()
                && entities.createQuery("update SecondFactor set lastStep = :step where id = :id and lastStep < :step")
                                .setParameter("step", step.getAsLong())
                                .setParameter("id", factor.id())
                                .executeUpdate()
                        == 1;
        if (taken) {
            // What is written of it after this must not put the old step back.
            entities.refresh(factor);
        }
        return taken;
    }

    private boolean takesRecoveryCode(Account account, String typed) {
        var taken = entities.createQuery(
                                """
                                update RecoveryCode set usedAt = :now
                                where account = :account and codeHash = :hash and usedAt is null""")
                        .setParameter("now", clock.instant())
                        .setParameter("account", account)
                        .setParameter("hash", RecoveryCode.hash(typed))
                        .executeUpdate()
                == 1;
        if (taken) {
            log.append(Change.of(AccountEvent.RECOVERY_CODE_USED, account, account.id())
                    .with("left", null, codesLeft(account)));
        }
        return taken;
    }

    private List<String> freshCodes(Account person) {
        forgetCodes(person);
        var codes = Stream.generate(RecoveryCode::random).limit(RECOVERY_CODES).toList();
        codes.forEach(code -> entities.persist(new RecoveryCode(person, code)));
        return codes;
    }

    private void forgetCodes(Account person) {
        entities.createQuery("delete from RecoveryCode where account = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
