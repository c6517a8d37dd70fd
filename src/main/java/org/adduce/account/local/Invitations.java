package org.adduce.account.local;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.adduce.account.Account;
import org.adduce.account.AccountEvent;
import org.adduce.account.Accounts;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.adduce.account.Secret;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;
import org.adduce.workflow.Refusal.Kind;

/** How new people come to the desk: an admin hands them a link. */
@ApplicationScoped
@Transactional
class Invitations implements PanacheRepository<Invitation> {

    private final Accounts accounts;
    private final People people;
    private final AuditLog log;
    private final Clock clock;

    Invitations(Accounts accounts, People people, AuditLog log, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.log = log;
        this.clock = clock;
    }

    /** @return the secret of the link, to be shown once */
    String invite(Role role, Account by) {
        var secret = Secret.random();
        var invitation = new Invitation(role, secret, accounts.attached(by), clock.instant());
        persist(invitation);
        log.append(Change.of(AccountEvent.INVITED, invitation, by.id()).with("role", null, role.id()));
        return secret;
    }

    /** Those that still let somebody in, the newest first. */
    List<Invitation> open() {
        var now = clock.instant();
        return list(
                        "from Invitation i join fetch i.invitedBy where i.account is null and i.withdrawnAt is null order by i.id desc")
                .stream()
                .filter(invitation -> invitation.isOpen(now))
                .toList();
    }

    Optional<Invitation> byId(long id) {
        return findByIdOptional(id);
    }

    /** The invitation behind a link, if it still lets somebody in. */
    Optional<Invitation> bySecret(String secret) {
        return find("from Invitation i join fetch i.invitedBy where i.secretHash = ?1", Secret.hash(secret))
                .firstResultOptional()
                .filter(invitation -> invitation.isOpen(clock.instant()));
    }

    /** @throws Refusal with everything that is wrong with the wanted account */
    Account accept(String secret, NewPerson person) {
        var invitation = bySecret(secret)
                .orElseThrow(() -> new Refusal(Kind.WRONG_STAGE, List.of(Issue.of("invitation_is_open"))));
        var account = people.join(person.as(invitation.role()));
        invitation.accept(account);
        log.append(Change.of(AccountEvent.INVITATION_ACCEPTED, invitation, account.id())
                .with("account", null, account.id()));
        return account;
    }

    void withdraw(Invitation invitation, Account by) {
        if (invitation.isOpen(clock.instant())) {
            invitation.withdraw(clock.instant());
            log.append(Change.of(AccountEvent.INVITATION_WITHDRAWN, invitation, by.id())
                    .with("role", invitation.role().id(), null));
        }
    }
}
