package org.adduce.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.adduce.account.Account;
import org.adduce.claim.Claim;
import org.adduce.claim.Stage;
import org.adduce.workflow.Guards;

/** The working copies: one for each person and review, outside the log. */
@ApplicationScoped
@Transactional
public class WorkingCopies {

    /** More than a form can hold within the limits of its fields; whoever sends more is not typing. */
    private static final int LIMIT = 2_000_000;

    private final EntityManager entities;
    private final Reviews reviews;
    private final Clock clock;

    WorkingCopies(EntityManager entities, Reviews reviews, Clock clock) {
        this.entities = entities;
        this.reviews = reviews;
        this.clock = clock;
    }

    public Optional<WorkingCopy> of(long claim, Account person) {
        return entities.createQuery(
                        "from WorkingCopy where claim.id = :claim and account.id = :person", WorkingCopy.class)
                .setParameter("claim", claim)
                .setParameter("person", person.id())
                .getResultStream()
                .findFirst();
    }

    /** Keeps what was typed in place of what was kept before. */
    public WorkingCopy keep(long claimId, Findings findings, int base, Account by) {
        var claim = reviews.lock(claimId).claim();
        new Guards()
                .stage("stage_admits_saving", claim.stage() == Stage.IN_REVIEW)
                .person("person_is_assignee", claim.isAssignedTo(by))
                .content("", "working_copy_is_short_enough", ReviewJson.write(findings).length() <= LIMIT)
                .check();
        var copy = of(claimId, by).orElseGet(() -> created(claim, by));
        copy.keep(findings, base, clock.instant());
        entities.persist(copy);
        return copy;
    }

    /** Throws it away: it was saved as a revision, or its owner does not want it. */
    public void discard(long claim, Account by) {
        of(claim, by).ifPresent(entities::remove);
    }

    private WorkingCopy created(Claim claim, Account by) {
        return new WorkingCopy(claim, entities.getReference(Account.class, by.id()));
    }
}
