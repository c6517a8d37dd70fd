package org.adduce.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.adduce.audit.AuditLog;
import org.adduce.audit.Change;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;
import org.adduce.workflow.Refusal.Kind;

/** How new people come to the desk: an admin hands them a link. */
@ApplicationScoped
@Transactional
class Invitations {

    private final EntityManager entities;
    private final People people;
    private final AuditLog log;
    private final Clock clock;

    Invitations(EntityManager entities, People people, AuditLog log, Clock clock) {
        this.entities = entities;
        this.people = people;
        this.log = log;
        this.clock = clock;
    }

    /** @return the secret of the link, to be shown once */
    String invite(Role role, Account by) {
        var secret = Secret.random();
        var invitation = new Invitation(role, secret, people.attached(by), clock.instant());
        entities.persist(invitation);
        log.append(Change.of(AccountEvent.INVITED, invitation, by.id()).with("role", null, role.id()));
        return secret;
    }

    /** Those that still let somebody in, the newest first. */
    List<Invitation> open() {
        var now = clock.instant();
        return entities
                .createQuery(
                        "from Invitation i join fetch i.invitedBy where i.account is null and i.withdrawnAt is null order by i.id desc",
                        Invitation.class)
                .getResultStream()
                .filter(invitation -> invitation.isOpen(now))
                .toList();
    }

    Optional<Invitation> byId(long id) {
        return Optional.ofNullable(entities.find(Invitation.class, id));
    }

    /** The invitation behind a link, if it still lets somebody in. */
    Optional<Invitation> bySecret(String secret) {
        return entities.createQuery("from Invitation i join fetch i.invitedBy where i.secretHash = :hash", Invitation.class)
                .setParameter("hash", Secret.hash(secret))
                .getResultStream()
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .findFirst();
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
