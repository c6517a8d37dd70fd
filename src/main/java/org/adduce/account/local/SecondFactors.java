package org.adduce.account.local;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.adduce.account.Account;
import org.adduce.account.AccountErased;
import org.adduce.account.AccountEvent;
import org.adduce.account.Accounts;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;
import org.adduce.workflow.Guards;
import org.jspecify.annotations.Nullable;

/** Everybody's authenticator apps and recovery codes. */
@ApplicationScoped
@Transactional
public class SecondFactors implements PanacheRepository<SecondFactor> {

    private final RecoveryCodes codes;
    private final Accounts accounts;
    private final AuditLog log;
    private final Clock clock;

    SecondFactors(RecoveryCodes codes, Accounts accounts, AuditLog log, Clock clock) {
        this.codes = codes;
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    /** Confirmed or not. */
    public Optional<SecondFactor> of(Account account) {
        return find("account", account).firstResultOptional();
    }

    /** Whether this person signs in with a code. */
    boolean isAskedOf(Account account) {
        return of(account).filter(SecondFactor::isConfirmed).isPresent();
    }

    /** Begins anew: what was begun and not confirmed is forgotten. */
    SecondFactor begin(Account account) {
        var person = accounts.attached(account);
        of(person).ifPresent(known -> {
            new Guards().stage("second_factor_is_off", !known.isConfirmed()).check();
            delete(known);
            flush();
        });
        var factor = new SecondFactor(person, OneTimeCodes.newSecret(), clock.instant());
        persist(factor);
        return factor;
    }

    /**
     * From now on a code is asked of this person.
     *
     * @return their recovery codes, to be shown once
     */
    List<String> confirm(Account account, String code) {
        var person = accounts.attached(account);
        var factor = of(person).filter(known -> !known.isConfirmed());
        new Guards()
                .stage("second_factor_is_begun", factor.isPresent())
                .content("code", "code_is_right", factor.isPresent() && redeem(factor.get(), code))
                .check();
        factor.orElseThrow().confirm(clock.instant());
        log.append(Change.of(AccountEvent.SECOND_FACTOR_TAKEN, person, person.id()));
        return codes.renew(person);
    }

    /** Replaces all recovery codes; they are to be shown once. */
    List<String> renewCodes(Account account) {
        var person = accounts.attached(account);
        new Guards().stage("second_factor_is_on", isAskedOf(person)).check();
        log.append(Change.of(AccountEvent.RECOVERY_CODES_MADE, person, person.id()));
        return codes.renew(person);
    }

    /** How many recovery codes are left. */
    public long codesLeft(Account account) {
        return codes.left(account);
    }

    /** Those who sign in with a code, by the id of their account. */
    List<Long> holders() {
        return find("select account.id from SecondFactor where confirmedAt is not null")
                .project(Long.class)
                .list();
    }

    void remove(Account account, @Nullable Account by) {
        var person = accounts.attached(account);
        new Guards().stage("second_factor_is_on", isAskedOf(person)).check();
        of(person).ifPresent(this::delete);
        codes.forget(person.id());
        log.append(Change.of(AccountEvent.SECOND_FACTOR_REMOVED, person, by == null ? null : by.id()));
    }

    /** Whether a code of the app or a recovery code lets this person in now; it never does again. */
    boolean admits(Account account, String typed) {
        var factor = of(account).filter(SecondFactor::isConfirmed);
        return factor.isPresent() && (redeem(factor.get(), typed) || takesRecoveryCode(account, typed));
    }

    /** Part of the erasure of an account, whose event speaks for it. */
    void forget(@Observes AccountErased erased) {
        delete("account.id = ?1", erased.accountId());
        codes.forget(erased.accountId());
    }

    /** The database decides between two who show the same code at once. */
    private boolean redeem(SecondFactor factor, String typed) {
        var step = OneTimeCodes.stepOf(typed, factor.secret(), clock.instant());
        return step.isPresent()
                && update(
                                "lastStep = :step where id = :id and lastStep < :step",
                                Parameters.with("step", step.getAsLong()).and("id", factor.id()))
                        == 1;
    }

    private boolean takesRecoveryCode(Account account, String typed) {
        var taken = codes.redeem(account, typed);
        if (taken) {
            log.append(Change.of(AccountEvent.RECOVERY_CODE_USED, account, account.id())
                    .with("left", null, codesLeft(account)));
        }
        return taken;
    }
}
