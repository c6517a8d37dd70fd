package org.adduce.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Who works at the desk: the one place where accounts are made, found and changed, each change with its event. */
@ApplicationScoped
@Transactional
public class People {

    private final Accounts accounts;
    private final AuditLog log;
    private final Clock clock;
    private final Passwords passwords;
    private final Sessions sessions;
    private final ApiKeys keys;
    private final Event<AccountDeactivated> deactivated;

    People(
            Accounts accounts,
            AuditLog log,
            Clock clock,
            Passwords passwords,
            Sessions sessions,
            ApiKeys keys,
            Event<AccountDeactivated> deactivated) {
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
        this.passwords = passwords;
        this.sessions = sessions;
        this.keys = keys;
        this.deactivated = deactivated;
    }

    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /** Everyone, deactivated people too, by the name they are shown with. */
    public List<Account> all() {
        return accounts.all();
    }

    /** Everyone who can be given work: active, with this role or one that includes it. */
    public List<Account> active(Role role) {
        return all().stream().filter(account -> account.is(role)).toList();
    }

    public Optional<Account> byId(long id) {
        return accounts.findByIdOptional(id);
    }

    /** @param name in any case, with or without white space around it */
    public Optional<Account> byName(String name) {
        return accounts.byName(name);
    }

    /**
     * @param by the account that does it; null for the program itself
     * @throws Refusal with everything that is wrong with it
     */
    public Account create(NewAccount wanted, @Nullable Account by) {
        var account = add(wanted);
        logCreation(account, id(by));
        return account;
    }

    /** As {@link #create}, for somebody who was let in to do it themself. */
    public Account join(NewAccount wanted) {
        var account = add(wanted);
        logCreation(account, account.id());
        return account;
    }

    public void logCreation(Account account, @Nullable Long actor) {
        log.append(Change.of(AccountEvent.ACCOUNT_CREATED, account, actor)
                .with("name", null, account.name())
                .with("displayName", null, account.displayName())
                .with("role", null, account.role().id()));
    }

    /** Everything that is wrong with it, whether or not the name is free. */
    public List<Issue> issues(NewAccount wanted) {
        return Stream.concat(wanted.issues().stream(), passwords.issues(wanted).stream())
                .toList();
    }

    private Account add(NewAccount wanted) {
        new Guards()
                .content(issues(wanted))
                .content("name", "name_is_free", byName(wanted.name()).isEmpty())
                .check();
        var account = new Account(wanted.name(), wanted.displayName(), wanted.email(), wanted.role(), clock.instant());
        if (wanted.password() != null) {
            account.choosePassword(passwords.hash(wanted.password()));
        }
        persist(account);
        return account;
    }

    /** Two who ask for one name at once: the database decides, and the second is told like any other. */
    private void persist(Account account) {
        try {
            accounts.persistAndFlush(account);
        } catch (ConstraintViolationException e) {
            throw Refusal.incomplete("name", "name_is_free");
        }
    }

    public void changeRole(Account account, Role role, @Nullable Account by) {
        var person = accounts.attached(account);
        new Guards()
                .stage("account_is_active", person.isActive())
                .stage("one_admin_stays", role == Role.ADMIN || isNotTheLastAdmin(person))
                .check();
        assignRole(person, role, by);
    }

    /** As {@link #changeRole}, where somebody else watches over who is admin. */
    public void assignRole(Account person, Role role, @Nullable Account by) {
        var was = person.role();
        if (was == role) {
            return;
        }
        person.changeRole(role);
        log.append(Change.of(AccountEvent.ROLE_CHANGED, person, id(by)).with("role", was.id(), role.id()));
    }

    /** Ends the person's sessions and keys, and hands their work back; deactivating twice changes nothing. */
    public void deactivate(Account account, @Nullable Account by) {
        var person = accounts.attached(account);
        if (!person.isActive()) {
            return;
        }
        new Guards().stage("one_admin_stays", isNotTheLastAdmin(person)).check();
        endMembership(person, by);
    }

    /** As {@link #deactivate}, where somebody else watches over who is admin. */
    public void endMembership(Account person, @Nullable Account by) {
        if (!person.isActive()) {
            return;
        }
        person.deactivate();
        sessions.endAllOf(person);
        keys.revokeAllOf(person);
        log.append(Change.of(AccountEvent.ACCOUNT_DEACTIVATED, person, id(by)).with("active", true, false));
        deactivated.fire(new AccountDeactivated(person.id(), id(by)));
    }

    /** Lets the person in again, by their password; sessions stay ended and keys revoked. */
    public void reactivate(Account account, @Nullable Account by) {
        var person = accounts.attached(account);
        if (person.isActive()) {
            return;
        }
        new Guards().stage("account_is_not_erased", !person.isErased()).check();
        person.reactivate();
        log.append(Change.of(AccountEvent.ACCOUNT_REACTIVATED, person, id(by)).with("active", false, true));
    }

    /** The admins are locked meanwhile: two of them who remove each other at once must not both succeed. */
    private boolean isNotTheLastAdmin(Account person) {
        var admins = accounts.lockedAdmins();
        return !admins.contains(person) || admins.size() > 1;
    }

    private static @Nullable Long id(@Nullable Account by) {
        return by == null ? null : by.id();
    }
}
