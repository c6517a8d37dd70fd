package org.adduce.review;

import java.util.List;
import org.adduce.workflow.Issue;

/**
 * What a person sent from the editor, on its way to a revision.
 *
 * @param base   the number of the revision that it started from
 * @param isEdit whether a button beside a row was pressed, so that nothing is to be saved
 * @param preview whether the reasoning is to be shown as it will look
 */
public record Draft(long claim, Findings findings, int base, boolean isEdit, boolean preview, List<Issue> issues) {

    public Draft refused(List<Issue> found) {
        return new Draft(claim, findings.withoutBlanks(), base, isEdit, preview, found);
    }
}
