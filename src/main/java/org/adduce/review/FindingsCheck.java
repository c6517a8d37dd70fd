package org.adduce.review;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.adduce.review.content.Appearance;
import org.adduce.review.content.Evidence;
import org.adduce.review.content.RatingScale;
import org.adduce.review.content.Stance;
import org.adduce.review.content.Waiver;
import org.adduce.web.Markdown;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Storable;
import org.jspecify.annotations.Nullable;

/** Finds all that is wrong in what a reviewer wrote, each at its field in API spelling: {@code evidence[1].excerpt}. */
public final class FindingsCheck {

    static final int SUMMARY = 500;
    static final int REASONING = 50_000;
    static final int PARAGRAPH = 5_000;
    static final int NAME = 300;
    static final int KIND = 60;
    static final int URL = 2_000;
    public static final int ITEMS = 50;

    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);

    private final RatingScale scale;
    private final LocalDate today;
    private final List<Issue> issues = new ArrayList<>();

    private FindingsCheck(RatingScale scale, LocalDate today) {
        this.scale = scale;
        this.today = today;
    }

    /** @param today no date may lie behind it */
    static List<Issue> issues(Findings findings, RatingScale scale, LocalDate today) {
        var check = new FindingsCheck(scale, today);
        check.check(findings);
        return List.copyOf(check.issues);
    }

    private void check(Findings findings) {
        rule(
                "rating",
                "is_known",
                findings.rating() == null || scale.rating(findings.rating()).isPresent());
        length("summary", findings.summary(), SUMMARY);
        rule(
                "summary",
                "is_one_line",
                findings.summary() == null || !findings.summary().contains("\n"));
        if (length("reasoning", findings.reasoning(), REASONING)) {
            rule("reasoning", "is_nested_little", !Markdown.isTooDeep(findings.reasoning()));
        }
        length("chosenBecause", findings.chosenBecause(), PARAGRAPH);
        if (few("evidence", findings.evidence())) {
            for (int i = 0; i < findings.evidence().size(); i++) {
                evidence("evidence[" + i + "].", findings.evidence().get(i));
            }
        }
        if (few("appearances", findings.appearances())) {
            for (int i = 0; i < findings.appearances().size(); i++) {
                appearance("appearances[" + i + "].", findings.appearances().get(i));
            }
        }
        length("claimantResponse.reason", findings.claimantResponse().reason(), PARAGRAPH);
        length("claimantResponse.answer", findings.claimantResponse().answer(), PARAGRAPH);
        if (few("waivers", findings.waivers())) {
            for (int i = 0; i < findings.waivers().size(); i++) {
                waiver("waivers[" + i + "].", findings.waivers().get(i));
            }
        }
    }

    private void evidence(String at, Evidence evidence) {
        given(at + "source.name", evidence.source().name(), NAME);
        given(at + "source.kind", evidence.source().kind(), KIND);
        url(at + "source.url", evidence.source().url());
        given(at + "excerpt", evidence.excerpt(), PARAGRAPH);
        length(at + "locator", evidence.locator(), NAME);
        if (given(at + "stance", evidence.stance(), KIND)) {
            rule(at + "stance", "is_known", Stance.of(evidence.stance()).isPresent());
        }
        pastDate(at + "seenOn", evidence.seenOn());
        length(at + "note", evidence.note(), PARAGRAPH);
        rule(
                at + "archive",
                "is_sha256",
                evidence.archive() == null || evidence.archive().matches("[0-9a-f]{64}"));
    }

    private void appearance(String at, Appearance appearance) {
        url(at + "url", appearance.url());
        pastDate(at + "date", appearance.date());
        given(at + "place", appearance.place(), NAME);
    }

    private void waiver(String at, Waiver waiver) {
        if (given(at + "rule", waiver.rule(), KIND)) {
            rule(at + "rule", "can_be_waived", PublicationRule.waivable(waiver.rule()));
        }
        given(at + "reason", waiver.reason(), PARAGRAPH);
    }

    private boolean few(String field, List<?> items) {
        return rule(field, "is_few_enough", items.size() <= ITEMS);
    }

    private boolean given(String field, @Nullable String value, int length) {
        return rule(field, "is_given", value != null) && length(field, value, length);
    }

    private boolean length(String field, @Nullable String value, int length) {
        return rule(field, "is_short_enough", value == null || value.length() <= length)
                && rule(field, "has_readable_characters", Storable.is(value));
    }

    private void url(String field, @Nullable String value) {
        if (length(field, value, URL)) {
            rule(field, "is_web_address", value == null || isWebAddress(value));
        }
    }

    private void pastDate(String field, @Nullable String value) {
        if (!rule(field, "is_given", value != null)) {
            return;
        }
        var date = date(value);
        if (rule(field, "is_date", date != null && !date.isBefore(EARLIEST))) {
            rule(field, "is_not_in_future", !date.isAfter(today));
        }
    }

    private boolean rule(String field, String key, boolean holds) {
        if (!holds) {
            issues.add(new Issue(field, key));
        }
        return holds;
    }

    private static @Nullable LocalDate date(@Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static boolean isWebAddress(String value) {
        try {
            var uri = new URI(value);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
