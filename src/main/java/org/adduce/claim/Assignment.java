package org.adduce.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.adduce.account.Account;
import org.adduce.account.AccountDeactivated;
import org.adduce.account.Directory;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.adduce.audit.event.AuditLog;
import org.adduce.workflow.Refusal;
import org.adduce.workflow.Storable;
import org.jspecify.annotations.Nullable;

/** Puts claims into the hands of reviewers, and takes them back. */
@ApplicationScoped
@Transactional
public class Assignment {

    private final Claims claims;
    private final People people;
    private final Directory directory;
    private final AuditLog log;
    private final Clock clock;

    Assignment(Claims claims, People people, Directory directory, AuditLog log, Clock clock) {
        this.claims = claims;
        this.people = people;
        this.directory = directory;
        this.log = log;
        this.clock = clock;
    }

    /** Whatever became of the claim since anybody looked, as far as its stage admits it. */
    public Claim assign(long id, String assignee, @Nullable LocalDate due, @Nullable String note, Account by) {
        return assign(id, assignee, due, note, null, by);
    }

    /**
     * @param assignee the name of the reviewer's account, or what the directory calls somebody who never came here
     * @param seen     the version of the claim that the person had before them; null where they do not say
     */
    public Claim assign(
            long id, String assignee, @Nullable LocalDate due, @Nullable String note, @Nullable Long seen, Account by) {
        // Before anything is read: a directory elsewhere may take its time.
        var found = Optional.of(assignee)
                .filter(Storable::is)
                .flatMap(name -> directory.account(name, by))
                .orElseThrow(() -> Refusal.incomplete("assignee", "assignee_is_known"));
        var claim = claims.asSeen(id, seen);
        var to = people.byId(found.id()).orElseThrow();
        log.append(claim.assign(to, due, Wording.trimmed(note), claims.isConflicted(claim, to), by, clock.instant()));
        return claim;
    }

    public Claim release(long id, Account by) {
        var claim = claims.get(id);
        log.append(claim.release(by, clock.instant()));
        return claim;
    }

    public Claim start(long id, Account by) {
        var claim = claims.get(id);
        log.append(claim.start(by, clock.instant()));
        return claim;
    }

    /** A step back that leads to somebody who can no longer work leads on to where an editor finds a new assignee. */
    public void takeFromWhoIsGone(Claim claim) {
        var assignee = claim.assignee();
        if (claim.stage() == Stage.IN_REVIEW && assignee != null && !assignee.is(Role.REVIEWER)) {
            log.append(claim.loseAssignee(clock.instant()));
        }
    }

    /** What somebody who can no longer work had in hand needs a new assignee. */
    void takeFromWhoLeft(@Observes AccountDeactivated gone) {
        people.byId(gone.accountId())
                .ifPresent(person -> claims.inHandsOf(person, EnumSet.copyOf(Action.RELEASE.from()))
                        .forEach(claim -> log.append(claim.loseAssignee(clock.instant()))));
    }
}
