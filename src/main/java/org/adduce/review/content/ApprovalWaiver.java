package org.adduce.review.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.adduce.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * Why the author of a one-person desk approves their own work.
 *
 * @param name who answers for it: the approver, whatever name was sent
 */
public record ApprovalWaiver(
        @Nullable String name, @Nullable String reason) {

    @JsonCreator
    public ApprovalWaiver {
        name = FormText.orNull(name);
        reason = FormText.orNull(reason);
    }

    /** For the API, in which the reason alone will do. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ApprovalWaiver because(String reason) {
        return new ApprovalWaiver(null, reason);
    }

    public ApprovalWaiver by(Account approver) {
        return new ApprovalWaiver(approver.displayName(), reason);
    }
}
