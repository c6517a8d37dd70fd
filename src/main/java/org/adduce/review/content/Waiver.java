package org.adduce.review.content;

import org.adduce.review.PublicationRule;
import org.jspecify.annotations.Nullable;

/**
 * A publication rule that is set aside for this review.
 *
 * @param rule the id of a {@link PublicationRule}
 * @param by   the account name of the person who recorded it; set on saving, whatever was sent
 */
public record Waiver(
        @Nullable String rule,
        @Nullable String reason,
        @Nullable String by) {

    public Waiver {
        rule = FormText.orNull(rule);
        reason = FormText.orNull(reason);
        by = FormText.orNull(by);
    }

    public boolean saysTheSameAs(Waiver other) {
        return java.util.Objects.equals(rule, other.rule) && java.util.Objects.equals(reason, other.reason);
    }
}
