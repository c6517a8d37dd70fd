package org.adduce.claim;

import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.adduce.account.Account;
import org.adduce.extraction.checkworthiness.Reason;
import org.adduce.web.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * One claim as its page shows it, with all that can be done with it.
 *
 * @param row       what lists show of it
 * @param version   for the forms that change it: what the person who looks has before them
 * @param publisher of its article, and {@code language}, a BCP 47 tag: null where it is not known
 * @param note      what its assignee was told
 * @param paragraph the paragraph it stands in
 * @param isEditable whether the person who looks may change its words
 * @param form      what was typed into a form that was refused
 * @param opened    the verb of that form; empty for none
 */
@TemplateData
public record ClaimView(
        ClaimRow row,
        long version,
        @Nullable String publisher,
        @Nullable String language,
        boolean isDirect,
        boolean isByHand,
        Instant createdAt,
        @Nullable String note,
        @Nullable Dismissal dismissal,
        @Nullable Long duplicateOf,
        Paragraph paragraph,
        List<ScoreReason> reasons,
        List<SplitPoint> splitPoints,
        List<ConflictOfInterest> conflicts,
        List<NextSteps.NextStep> steps,
        Workload.Choice assignable,
        boolean isEditable,
        boolean isOwnConflict,
        Form form,
        String opened) {

    /** Fields of its forms that nobody types prose into. */
    private static final Set<String> CHOSEN =
            Set.of("version", "revision", "return", "then", "assignee", "due", "at", "duplicateOf", "wholeClaimant");

    /** The words of a paragraph before the passage, the passage, and those after it. */
    @TemplateData
    public record Paragraph(String before, String passage, String after) {

        static Paragraph of(Claim claim) {
            var text = claim.article().text();
            var passage = claim.passage();
            int start = Math.max(0, text.lastIndexOf("\n\n", passage.start()));
            int next = text.indexOf("\n\n", passage.end());
            return new Paragraph(
                    text.substring(start, passage.start()).stripLeading(),
                    passage.exact(),
                    text.substring(passage.end(), next < 0 ? text.length() : next)
                            .stripTrailing());
        }
    }

    /**
     * One part of the score.
     *
     * @param weight signed, on the logistic scale
     * @param from   where its bar begins, 0 to 100; 50 is the middle, from which reasons for it go to the right
     * @param length of its bar
     */
    @TemplateData
    public record ScoreReason(String key, @Nullable String detail, double weight, long from, long length) {

        /** The weight at which a bar is full: more than this, no reason by itself makes a difference. */
        private static final double FULL = 3;

        private static final double STRONG = 1;
        private static final double CLEAR = 0.4;

        static ScoreReason of(Reason reason) {
            long length = Math.round(Math.min(Math.abs(reason.weight()) / FULL, 1) * 50);
            return new ScoreReason(
                    reason.key(), reason.detail(), reason.weight(), reason.weight() < 0 ? 50 - length : 50, length);
        }

        public String signed() {
            return String.format(Locale.ROOT, "%+.2f", weight).replace('-', '−');
        }

        /** Which way it speaks and how strongly, as the last part of a message's key. */
        public String force() {
            double size = Math.abs(weight);
            return (size >= STRONG ? "strongly" : size >= CLEAR ? "clearly" : "slightly")
                    + (weight < 0 ? "_against" : "_for");
        }

        public boolean isFor() {
            return weight >= 0;
        }
    }

    /** A place where the passage can be split, and the words that the second part would begin with. */
    @TemplateData
    public record SplitPoint(int at, String words) {

        private static final int SHOWN = 6;

        static List<SplitPoint> of(Claim claim) {
            var passage = claim.passage();
            List<SplitPoint> points = new ArrayList<>();
            int before = 0;
            for (var word : passage.exact().split("(?<=\\s)(?=\\S)")) {
                if (before > 0) {
                    var rest = passage.exact().substring(before).strip().split("\\s+");
                    points.add(new SplitPoint(
                            passage.start() + before,
                            String.join(" ", Arrays.copyOf(rest, Math.min(SHOWN, rest.length)))
                                    + (rest.length > SHOWN ? " …" : "")));
                }
                before += word.length();
            }
            return points;
        }
    }

    static ClaimView of(
            Claim claim,
            boolean isSplittable,
            ClaimRow row,
            List<ConflictOfInterest> conflicts,
            List<NextSteps.NextStep> steps,
            Workload.Choice assignable,
            Account me,
            Form form,
            String opened) {
        return new ClaimView(
                row,
                claim.version(),
                claim.article().publisher(),
                claim.article().language(),
                claim.isDirect(),
                claim.isByHand(),
                claim.createdAt(),
                claim.assignmentNote(),
                claim.dismissal(),
                claim.duplicateOf(),
                Paragraph.of(claim),
                claim.reasons().stream().map(ScoreReason::of).toList(),
                isSplittable ? SplitPoint.of(claim) : List.of(),
                conflicts,
                steps,
                assignable,
                claim.isEditableBy(me),
                conflicts.stream().anyMatch(conflict -> conflict.account().equals(me)),
                form,
                opened);
    }

    public List<Dismissal> dismissals() {
        return Arrays.asList(Dismissal.values());
    }

    /** What a form of the page shows: what was typed if it is the one that was refused. */
    public Form formOf(String verb) {
        if (opened.equals(verb)) {
            return form;
        }
        return verb.equals("rephrase")
                ? Form.empty().with("text", row.statement()).with("claimant", row.claimant())
                : Form.empty();
    }

    /** What was typed into a form that the page no longer has, as the claim has moved on or is another's: to be copied. */
    public List<String> unsent() {
        return opened.isEmpty() || isOffered(opened) ? List.of() : form.textsExcept(CHOSEN);
    }

    private boolean isOffered(String verb) {
        return switch (verb) {
            case "rephrase", "split" -> isEditable;
            case "conflict" -> !isOwnConflict;
            default ->
                steps.stream()
                        .anyMatch(step -> step.isYours() && step.action().verb().equals(verb));
        };
    }

    /** Where what is missing for the refused step can be added; empty for this page. */
    public String mendedOn() {
        return opened.equals(Action.SUBMIT.verb()) ? address("review") : "";
    }

    public boolean isOpen(String verb) {
        return opened.equals(verb);
    }

    /** @param step the last part of the address that takes it, {@code acceptance} */
    public String address(String step) {
        return "/desk/claims/" + row.id() + "/" + step;
    }

    /** For the address that lists all claims of this one's claimant. */
    public String claimantAsParameter() {
        var claimant = row.claimant();
        return claimant == null ? "" : URLEncoder.encode(claimant, StandardCharsets.UTF_8);
    }

    public @Nullable LocalDate due() {
        return row.due();
    }
}
