package org.adduce.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.adduce.account.Account;
import org.adduce.article.Article;
import org.adduce.article.Description;
import org.adduce.extraction.text.Passage;
import org.adduce.review.content.ApprovalWaiver;
import org.adduce.review.content.RatingScale;
import org.adduce.review.content.Slug;

/**
 * What an edition is made with beside the approved revision.
 *
 * @param complaints  the address at which readers complain
 * @param articleSlug the article's name in public addresses, the same in all editions about it
 * @param ruleWords   a publication rule's sentence
 * @param names       the display name for an account name
 */
public record Publication(
        RatingScale scale,
        String complaints,
        String articleSlug,
        Function<PublicationRule, String> ruleWords,
        UnaryOperator<String> names) {

    private static final int CONTEXT = 300;

    /** All that the public will see, by value. */
    EditionContent contentOf(ClaimReview review, Approval approval, List<RuleResult> rules, Instant at) {
        var content = approval.revision().content();
        var findings = content.findings();
        var before = review.edition();
        return new EditionContent(
                review.claim().id(),
                review.editionNumber() + 1,
                before == null
                        ? Slug.of(
                                content.claim().statement(),
                                "claim",
                                review.claim().id())
                        : before.slug(),
                content.claim().statement(),
                content.claim().claimant(),
                quote(review.claim().article().text(), review.claim().passage()),
                reference(review.claim().article(), content.article()),
                EditionContent.Verdict.of(scale.rating(findings.rating()).orElseThrow()),
                Objects.requireNonNull(findings.summary(), "a rule demands it"),
                Objects.requireNonNull(findings.reasoning(), "a rule demands it"),
                Objects.requireNonNull(findings.chosenBecause(), "a rule demands it"),
                findings.evidence(),
                findings.appearances(),
                findings.central(),
                findings.claimantResponse(),
                waivers(rules),
                review.authors().stream().map(Account::displayName).toList(),
                approval.approver().displayName(),
                approval.waiverReason() == null
                        ? null
                        : new ApprovalWaiver(approval.waiverName(), approval.waiverReason()),
                before == null ? at : before.content().firstPublished(),
                at,
                corrections(review, content, at));
    }

    private List<EditionContent.PublishedWaiver> waivers(List<RuleResult> rules) {
        return rules.stream()
                .filter(result -> result.state() == RuleResult.State.WAIVED
                        && result.rule().isWaivable())
                .map(result -> new EditionContent.PublishedWaiver(
                        result.rule().id(),
                        ruleWords.apply(result.rule()),
                        result.waivedBy() == null ? null : names.apply(result.waivedBy()),
                        result.reason()))
                .toList();
    }

    private EditionContent.ArticleReference reference(Article article, Description described) {
        return new EditionContent.ArticleReference(
                article.id(),
                articleSlug,
                Objects.requireNonNull(described.title(), "an article has a title"),
                described.publisher(),
                described.url(),
                described.publishedAt(),
                described.byline(),
                article.language());
    }

    private static List<EditionContent.CorrectionNote> corrections(
            ClaimReview review, ReviewContent content, Instant at) {
        var before = review.edition();
        if (before == null) {
            return List.of();
        }
        var notes = new ArrayList<EditionContent.CorrectionNote>();
        var correction = review.correction();
        if (correction != null) {
            notes.add(new EditionContent.CorrectionNote(
                    before.number() + 1,
                    at,
                    correction.whatWasWrong(),
                    content.differencesTo(before.approval().revision().content())));
        }
        notes.addAll(before.content().corrections());
        return notes;
    }

    /** The passage with what stands around it in its paragraph, at most {@value #CONTEXT} units to each side. */
    static EditionContent.Quote quote(String text, Passage passage) {
        var found = passage.findIn(text);
        if (found.isEmpty()) {
            return new EditionContent.Quote("", passage.exact(), "");
        }
        var before = text.substring(0, found.get().start());
        var after = text.substring(found.get().end());
        return new EditionContent.Quote(
                lastWords(before.substring(before.lastIndexOf('\n') + 1)),
                passage.exact(),
                firstWords(paragraph(after)));
    }

    private static String paragraph(String after) {
        var end = after.indexOf('\n');
        return end < 0 ? after : after.substring(0, end);
    }

    private static String lastWords(String before) {
        if (before.length() <= CONTEXT) {
            return before.stripLeading();
        }
        var space = before.indexOf(' ', before.length() - CONTEXT);
        return space < 0 ? "" : "…" + before.substring(space);
    }

    private static String firstWords(String after) {
        if (after.length() <= CONTEXT) {
            return after.stripTrailing();
        }
        var space = after.lastIndexOf(' ', CONTEXT);
        return space < 0 ? "" : after.substring(0, space + 1) + "…";
    }
}
