package org.adduce.review;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import org.adduce.web.Words;
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
            @Nullable ReviewContent before, @Nullable ReviewContent now, RatingScale scale, Words words) {
        var fields = new ArrayList<Field>();
        fields.add(field("article", before == null ? null : InShort.article(before.article()),
                now == null ? null : InShort.article(now.article()), words));
        fields.add(field("rating", before == null ? null : label(before.findings().rating(), scale),
                now == null ? null : label(now.findings().rating(), scale), words));
        fields.addAll(findings(
                before == null ? Findings.empty() : before.findings(), now == null ? Findings.empty() : now.findings(), words));
        return fields;
    }

    /** What the public got to see in two editions. */
    public static List<Field> of(EditionContent before, EditionContent now, Words words) {
        var fields = new ArrayList<Field>();
        fields.add(field("text", before.statement(), now.statement(), words));
        fields.add(field("claimant", before.claimant(), now.claimant(), words));
        fields.add(field("rating", before.verdict().label(), now.verdict().label(), words));
        fields.addAll(findings(findings(before), findings(now), words));
        fields.add(field("article", article(before), article(now), words));
        return fields;
    }

    private static List<Field> findings(Findings before, Findings now, Words words) {
        return Merge.pairs(before, now, words).stream()
                .filter(pair -> !pair.name().equals("rating"))
                .map(pair -> field(pair.name(), pair.theirs(), pair.mine(), words))
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
        return InShort.words(article.title(), article.publisher(), article.byline(), article.publishedAt(), article.url());
    }

    private static @Nullable String label(@Nullable String rating, RatingScale scale) {
        return scale.rating(rating).map(Rating::label).orElse(rating);
    }

    private static Field field(String name, @Nullable String before, @Nullable String now, Words words) {
        return new Field(words.of("field", name), before == null ? "" : before, now == null ? "" : now);
    }
}
