package org.adduce.review.comparison;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import org.adduce.review.EditionContent;
import org.adduce.review.Findings;
import org.adduce.review.LogSummary;
import org.adduce.review.ReviewContent;
import org.adduce.review.content.Rating;
import org.adduce.review.content.RatingScale;
import org.adduce.review.content.Waiver;
import org.adduce.web.MessageLookup;
import org.jspecify.annotations.Nullable;

/** Two states of one review, or two of its editions, field by field and in full. */
public final class ReviewComparison {

    private ReviewComparison() {}

    /** One field, readable; empty for nothing. */
    @TemplateData
    public record Field(String label, String before, String now) {

        public boolean differs() {
            return !before.equals(now);
        }
    }

    /** What two revisions found, those before the first among them; the claim's own words are the claim's. */
    public static List<Field> of(
            @Nullable ReviewContent before,
            @Nullable ReviewContent now,
            RatingScale scale,
            MessageLookup messageLookup) {
        var fields = new ArrayList<Field>();
        fields.add(field(
                "article",
                before == null ? null : LogSummary.article(before.article()),
                now == null ? null : LogSummary.article(now.article()),
                messageLookup));
        fields.add(field(
                "rating",
                before == null ? null : label(before.findings().rating(), scale),
                now == null ? null : label(now.findings().rating(), scale),
                messageLookup));
        fields.addAll(findings(
                before == null ? Findings.empty() : before.findings(),
                now == null ? Findings.empty() : now.findings(),
                messageLookup));
        return fields;
    }

    /** What the public got to see in two editions. */
    public static List<Field> of(EditionContent before, EditionContent now, MessageLookup messageLookup) {
        var fields = new ArrayList<Field>();
        fields.add(field("text", before.statement(), now.statement(), messageLookup));
        fields.add(field("claimant", before.claimant(), now.claimant(), messageLookup));
        fields.add(field("rating", before.verdict().label(), now.verdict().label(), messageLookup));
        fields.addAll(findings(findings(before), findings(now), messageLookup));
        fields.add(field("article", article(before), article(now), messageLookup));
        return fields;
    }

    private static List<Field> findings(Findings before, Findings now, MessageLookup messageLookup) {
        return FindingsMerge.pairs(before, now, messageLookup).stream()
                .filter(pair -> !pair.name().equals("rating"))
                .map(pair -> field(pair.name(), pair.theirs(), pair.mine(), messageLookup))
                .toList();
    }

    private static Findings findings(EditionContent edition) {
        return new Findings(
                edition.verdict().rating(),
                edition.summary(),
                edition.reasoning(),
                edition.chosenBecause(),
                edition.evidence(),
                edition.appearances(),
                edition.central(),
                edition.claimantResponse(),
                edition.waivers().stream()
                        .map(waiver -> new Waiver(waiver.words(), waiver.reason(), waiver.waivedBy()))
                        .toList());
    }

    private static String article(EditionContent edition) {
        var article = edition.article();
        return LogSummary.words(
                article.title(), article.publisher(), article.byline(), article.publishedAt(), article.url());
    }

    private static @Nullable String label(@Nullable String rating, RatingScale scale) {
        return scale.rating(rating).map(Rating::label).orElse(rating);
    }

    private static Field field(
            String name, @Nullable String before, @Nullable String now, MessageLookup messageLookup) {
        return new Field(messageLookup.of("field", name), before == null ? "" : before, now == null ? "" : now);
    }
}
