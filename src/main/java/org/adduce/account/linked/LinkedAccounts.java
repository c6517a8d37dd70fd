package org.adduce.account.linked;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.adduce.account.Account;
import org.adduce.account.AccountEvent;
import org.adduce.account.Accounts;
import org.adduce.account.LinkedNames;
import org.adduce.account.People;
import org.adduce.account.PersonClaims;
import org.adduce.account.Role;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of people whom an identity provider knows, found by its subject alone: never by name or address, which
 * may have gone to somebody else. What it says about a person is taken over, each change with its event.
 */
@ApplicationScoped
public class LinkedAccounts {

    private final Accounts accounts;
    private final People people;
    private final AuditLog log;
    private final Clock clock;

    LinkedAccounts(Accounts accounts, People people, AuditLog log, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.log = log;
        this.clock = clock;
    }

    public Optional<Account> bySubject(String subject) {
        return accounts.bySubject(subject);
    }

    /**
     * The person's account as these claims make it, in a transaction of its own: made if there is none, changed where it
     * differs, deactivated if the person has no role any more. Claims older than the newest known change nothing.
     *
     * @param by the account that causes it; null for the person themself, or the program
     * @return empty if the person has no role and never had an account
     */
    @ActivateRequestContext // an identity is read before its request has one
    public Optional<Account> synchronize(PersonClaims claims, @Nullable Account by) {
        return againIfOutrun(() -> bySubject(claims.subject())
                .map(account -> update(account, claims, by))
                .or(() -> claims.role() == null ? Optional.empty() : Optional.of(create(claims, claims.role(), by))));
    }

    /** Two requests of one person may come at once; whoever is second finds what the first has done. */
    private static <T> T againIfOutrun(Supplier<T> work) {
        try {
            return QuarkusTransaction.requiringNew().call(work::get);
        } catch (RuntimeException outrun) {
            Log.debugf(outrun, "claims are taken a second time");
            return QuarkusTransaction.requiringNew().call(work::get);
        }
    }

    private Account create(PersonClaims claims, Role role, @Nullable Account by) {
        var account = new Account(
                freeName(claims, null), LinkedNames.display(claims), LinkedNames.email(claims), role, clock.instant());
        account.link(claims.subject());
        account.updateFrom(claims);
        accounts.persistAndFlush(account);
        people.logCreation(account, by == null ? account.id() : by.id());
        return account;
    }

    private Account update(Account found, PersonClaims claims, @Nullable Account by) {
        if (found.isNews(claims)) {
            accounts.locked(found); // or whoever was outrun begins again
            rename(found, claims);
            takeRole(found, claims.role(), by);
            found.updateFrom(claims);
        }
        return found;
    }

    private void rename(Account account, PersonClaims claims) {
        var name = freeName(claims, account);
        var displayName = LinkedNames.display(claims);
        account.reach(LinkedNames.email(claims));
        if (name.equals(account.name()) && displayName.equals(account.displayName())) {
            return;
        }
        var change = Change.of(AccountEvent.ACCOUNT_RENAMED, account, null)
                .with("name", account.name(), name)
                .with("displayName", account.displayName(), displayName);
        account.rename(name, displayName);
        log.append(change);
    }

    private void takeRole(Account account, @Nullable Role role, @Nullable Account by) {
        if (role == null) {
            people.endMembership(account, by);
            return;
        }
        people.reactivate(account, by);
        people.assignRole(account, role, by);
    }

    private String freeName(PersonClaims claims, @Nullable Account of) {
        return LinkedNames.free(
                claims.userName(),
                name -> people.byName(name).filter(other -> !other.equals(of)).isEmpty());
    }
}
