package org.adduce.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.adduce.account.Account;
import org.adduce.review.content.ApprovalWaiver;
import org.adduce.web.MessageLookup;
import org.jspecify.annotations.Nullable;

/**
 * A claim review as the API shows it: what its current revision found, in the fields in which it is written, and how the
 * work stands.
 *
 * @param revision the number of the current one, as in the ETag; 0 before the first
 * @param authors  account names of everyone who saved a revision or changed the claim's words since the last edition
 */
public record ReviewView(
        long claim,
        @JsonUnwrapped Findings findings,
        String stage,
        int revision,
        @Nullable String savedBy,
        @Nullable Instant savedAt,
        @Nullable String sha256,
        List<String> authors,
        @Nullable ApprovalView approval,
        @Nullable EditionView edition,
        @Nullable String correction,
        @Nullable String withdrawal,
        List<RuleView> rules) {

    /** The approval in force. */
    public record ApprovalView(
            int revision,
            String approver,
            Instant approvedAt,
            @Nullable ApprovalWaiver waiver) {

        static ApprovalView of(Approval approval) {
            return new ApprovalView(
                    approval.revision().number(),
                    approval.approver().name(),
                    approval.approvedAt(),
                    approval.waiverReason() == null
                            ? null
                            : new ApprovalWaiver(approval.waiverName(), approval.waiverReason()));
        }
    }

    /** What the public sees. */
    public record EditionView(
            int number,
            String slug,
            String path,
            String articlePath,
            String sha256,
            Instant publishedAt,
            boolean inForce) {

        static EditionView of(Edition edition, boolean inForce) {
            return new EditionView(
                    edition.number(),
                    edition.slug(),
                    "/claims/" + edition.slug(),
                    "/reviews/" + edition.articleSlug(),
                    edition.sha256(),
                    edition.publishedAt(),
                    inForce);
        }
    }

    /** How one publication rule stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RuleView(
            String id,
            String words,
            String state,
            @Nullable String waivedBy,
            @Nullable String reason) {

        static RuleView of(RuleResult result, MessageLookup messageLookup) {
            return new RuleView(
                    result.rule().id(),
                    messageLookup.of("rule", result.rule().key()),
                    result.state().id(),
                    result.waivedBy(),
                    result.reason());
        }
    }

    static ReviewView of(ClaimReview review, List<RuleResult> rules, MessageLookup messageLookup) {
        var revision = review.revision();
        var approval = review.approval();
        var edition = review.edition();
        var correction = review.correction();
        var withdrawal = review.withdrawal();
        return new ReviewView(
                review.claim().id(),
                review.findings(),
                review.claim().stage().id(),
                review.revisionNumber(),
                revision == null ? null : revision.savedBy().name(),
                revision == null ? null : revision.savedAt(),
                revision == null ? null : revision.sha256(),
                review.authors().stream().map(Account::name).toList(),
                approval == null ? null : ApprovalView.of(approval),
                edition == null ? null : EditionView.of(edition, review.hasEditionInForce()),
                correction == null ? null : correction.whatWasWrong(),
                withdrawal == null ? null : withdrawal.reason(),
                rules.stream().map(result -> RuleView.of(result, messageLookup)).toList());
    }
}
