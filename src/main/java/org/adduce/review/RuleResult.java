package org.adduce.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.adduce.workflow.Issue;
import org.jspecify.annotations.Nullable;

/**
 * How one publication rule stands.
 *
 * @param waivedBy who set it aside, by name; null unless waived
 * @param reason   why; null unless waived
 */
public record RuleResult(
        PublicationRule rule,
        State state,
        @Nullable String waivedBy,
        @Nullable String reason) {

    public enum State {
        MET,
        MISSING,
        WAIVED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isMissing() {
        return state == State.MISSING;
    }

    /** Each rule once, in the order of the rules. */
    static List<RuleResult> all(PublicationFacts facts) {
        return Arrays.stream(PublicationRule.values())
                .map(rule -> of(rule, facts))
                .toList();
    }

    /** What blocks the publication, each at the field {@code rules}. */
    static List<Issue> missing(List<RuleResult> results) {
        return results.stream()
                .filter(RuleResult::isMissing)
                .map(result -> new Issue("rules", result.rule.key()))
                .toList();
    }

    private static RuleResult of(PublicationRule rule, PublicationFacts facts) {
        if (rule.holds(facts)) {
            return new RuleResult(rule, State.MET, null, null);
        }
        var approval = facts.approval();
        if (rule == PublicationRule.TWO_PEOPLE && approval != null && approval.waiverReason() != null) {
            return new RuleResult(rule, State.WAIVED, approval.waiverName(), approval.waiverReason());
        }
        var waiver = rule.isWaivable() ? facts.findings().waiver(rule) : null;
        return waiver == null
                ? new RuleResult(rule, State.MISSING, null, null)
                : new RuleResult(rule, State.WAIVED, waiver.by(), waiver.reason());
    }
}
