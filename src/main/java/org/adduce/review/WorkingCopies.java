package org.adduce.review;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.adduce.account.Account;
import org.adduce.claim.Stage;
import org.adduce.review.content.ReviewJson;
import org.adduce.workflow.Guards;

/** The working copies: one for each person and review, outside the log. */
@ApplicationScoped
@Transactional
public class WorkingCopies implements PanacheRepository<WorkingCopy> {

    /** More than a form can hold within the limits of its fields; whoever sends more is not typing. */
    private static final int LIMIT = 2_000_000;

    private final Reviews reviews;
    private final Clock clock;

    WorkingCopies(Reviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    public Optional<WorkingCopy> of(long claim, Account person) {
        return find(
                        "claim.id = :claim and account.id = :person",
                        Parameters.with("claim", claim).and("person", person.id()))
                .firstResultOptional();
    }

    /** Keeps what was typed in place of what was kept before. */
    public WorkingCopy keep(long claimId, Findings findings, int base, Account by) {
        var claim = reviews.lock(claimId).claim();
        new Guards()
                .stage("stage_admits_saving", claim.stage() == Stage.IN_REVIEW)
                .person("person_is_assignee", claim.isAssignedTo(by))
                .content(
                        "",
                        "working_copy_is_short_enough",
                        ReviewJson.write(findings).length() <= LIMIT)
                .check();
        var now = clock.instant();
        var known = of(claimId, by);
        known.ifPresent(copy -> copy.keep(findings, base, now));
        var copy = known.orElseGet(() -> new WorkingCopy(claim, by, findings, base, now));
        persist(copy);
        return copy;
    }

    /** Throws it away: it was saved as a revision, or its owner does not want it. */
    public void discard(long claim, Account by) {
        of(claim, by).ifPresent(this::delete);
    }

    /** Throws away all that a person typed and never saved. */
    void discardAllOf(long person) {
        delete("account.id", person);
    }
}
