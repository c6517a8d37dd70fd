package org.adduce.review.content;

import org.jspecify.annotations.Nullable;

/**
 * Whether the claimant was asked.
 *
 * @param reason why not
 * @param answer what they answered; null for no answer so far, which does not stop a publication
 */
public record ClaimantResponse(
        boolean asked, @Nullable String reason, @Nullable String answer) {

    public ClaimantResponse {
        reason = FormText.orNull(reason);
        answer = FormText.orNull(answer);
    }
}
