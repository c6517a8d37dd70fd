package org.adduce.review.editor;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.adduce.claim.Claim;
import org.adduce.review.ClaimReview;
import org.adduce.review.Findings;
import org.adduce.review.RuleResult;
import org.adduce.review.content.Appearance;
import org.adduce.review.content.RatingScale;
import org.adduce.review.content.Stance;
import org.adduce.web.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * What the editor shows.
 *
 * @param base    the number of the revision that the form started from
 * @param elsewhere the articles in which people found that the claim was made too
 * @param preview the reasoning to be shown as it will look; null unless asked for
 * @param kept    when the working copy that fills the form was kept; null if a revision fills it
 * @param outdated who saved which revision since this form was opened, in a sentence; null if no one did
 */
public record EditorPage(
        ClaimReview review,
        RatingScale scale,
        Form form,
        Findings findings,
        int base,
        List<RuleResult> rules,
        List<Appearance> elsewhere,
        @Nullable String preview,
        @Nullable Instant kept,
        @Nullable String outdated) {

    /** One row of a list in the form. */
    public record Row(String list, int index, int count) {

        /** Its number as people count. */
        public int number() {
            return index + 1;
        }

        public boolean isFirst() {
            return index == 0;
        }

        public boolean isLast() {
            return index == count - 1;
        }

        /** The full name of one of its fields. */
        public String field(String name) {
            return list + "[" + index + "]." + name;
        }

        /** The value of the button that does this with the row. */
        public String edit(String verb) {
            return list + "." + verb + "." + index;
        }
    }

    public Claim claim() {
        return review.claim();
    }

    public List<Row> evidence() {
        return rows("evidence", findings.evidence().size());
    }

    public List<Row> appearances() {
        return rows("appearances", findings.appearances().size());
    }

    public List<Row> waivers() {
        return rows("waivers", findings.waivers().size());
    }

    /** Whether an article in which the claim was made too is not listed yet. */
    public boolean isMissingAppearances() {
        return !findings.appearances().containsAll(elsewhere);
    }

    /** What a piece of evidence can do to the claim. */
    public List<Stance> stances() {
        return List.of(Stance.values());
    }

    private static List<Row> rows(String list, int count) {
        return IntStream.range(0, count).mapToObj(i -> new Row(list, i, count)).toList();
    }
}
