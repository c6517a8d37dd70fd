package org.adduce.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.adduce.account.Account;
import org.adduce.web.form.Form;

/** Gathers what a claim's page shows; within a transaction, as the article's text is read for it. */
@ApplicationScoped
public class ClaimViews {

    private final Claims claims;
    private final ClaimRows rows;
    private final Conflicts conflicts;
    private final NextSteps steps;
    private final Workload workload;

    ClaimViews(Claims claims, ClaimRows rows, Conflicts conflicts, NextSteps steps, Workload workload) {
        this.claims = claims;
        this.rows = rows;
        this.conflicts = conflicts;
        this.steps = steps;
        this.workload = workload;
    }

    /** As it is when nobody has typed anything. */
    public ClaimView of(long id, Account me) {
        return of(id, me, Form.empty(), "");
    }

    /** @param opened the verb of the form that was refused */
    public ClaimView of(long id, Account me, Form form, String opened) {
        var claim = claims.get(id);
        return ClaimView.of(
                claim,
                claims.furtherToSplit(claim).failed().isEmpty(),
                rows.of(List.of(claim)).get(0),
                conflicts.of(claim),
                steps.of(claim, me),
                workload.assignableBy(me),
                me,
                form,
                opened);
    }
}
