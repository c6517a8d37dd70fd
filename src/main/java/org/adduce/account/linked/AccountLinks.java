package org.adduce.account.linked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.adduce.account.Account;
import org.adduce.account.AccountEvent;
import org.adduce.account.Accounts;
import org.adduce.account.Directory;
import org.adduce.account.NewAccount;
import org.adduce.account.People;
import org.adduce.account.Sessions;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** Maps accounts of a desk that grew into an identity provider to the people there, so that these keep their history. */
@ApplicationScoped
public class AccountLinks {

    private final Accounts accounts;
    private final People people;
    private final Directory directory;
    private final Sessions sessions;
    private final AuditLog log;

    AccountLinks(Accounts accounts, People people, Directory directory, Sessions sessions, AuditLog log) {
        this.accounts = accounts;
        this.people = people;
        this.directory = directory;
        this.sessions = sessions;
        this.log = log;
    }

    /**
     * What may become of one account.
     *
     * @param identity  whose it would be; null if that cannot be told
     * @param obstacle  the key of the sentence that says why not; null if it can be linked
     */
    public record Proposal(
            Account account,
            @Nullable String address,
            Directory.@Nullable Identity identity,
            @Nullable String obstacle) {}

    /** @throws Refusal if people are kept here */
    public List<Proposal> proposals() {
        demandProvider();
        return unlinked().stream()
                .map(account -> proposal(account, account.email()))
                .toList();
    }

    /**
     * For one account alone.
     *
     * @param address the person's verified address at the provider; null for the one that the account has
     * @throws Refusal if people are kept here, or nobody unlinked has that name
     */
    public Proposal proposal(String name, @Nullable String address) {
        demandProvider();
        var account = unlinked().stream()
                .filter(known -> known.name().equals(NewAccount.normalized(name)))
                .findFirst();
        return proposal(
                account.orElseThrow(() -> Refusal.incomplete("only", "account_is_unlinked")),
                address == null ? account.get().email() : address);
    }

    private void demandProvider() {
        new Guards().stage("people_are_elsewhere", directory.isElsewhere()).check();
    }

    private List<Account> unlinked() {
        return people.all().stream()
                .filter(account -> account.isActive() && account.subjectId().isEmpty())
                .toList();
    }

    private Proposal proposal(Account account, @Nullable String address) {
        if (address == null) {
            return new Proposal(account, null, null, "no_address");
        }
        var shared = unlinked().stream()
                .filter(other -> isSame(address, other.email()) && !other.equals(account))
                .count();
        var identity = directory.withVerifiedAddress(address);
        return new Proposal(account, address, identity.orElse(null), obstacle(shared > 0, identity));
    }

    private @Nullable String obstacle(boolean isShared, Optional<Directory.Identity> identity) {
        if (isShared) {
            return "shared_address";
        }
        if (identity.isEmpty()) {
            return "nobody_there";
        }
        return accounts.bySubject(identity.get().subject()).isPresent() ? "linked_already" : null;
    }

    private static boolean isSame(String address, @Nullable String other) {
        return other != null && address.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    /** Makes the account that person's. Their password is of no use any more, and whoever came in by it is out. */
    @Transactional
    public void link(Account account, String subject) {
        var person = accounts.locked(account);
        new Guards()
                .stage(
                        "account_is_unlinked",
                        person.subjectId().isEmpty()
                                && accounts.bySubject(subject).isEmpty())
                .check();
        person.link(subject);
        sessions.endAllOf(person);
        log.append(Change.of(AccountEvent.ACCOUNT_LINKED, person, null).with("subject", null, subject));
    }
}
