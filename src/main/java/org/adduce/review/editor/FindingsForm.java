package org.adduce.review.editor;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.adduce.review.Findings;
import org.adduce.review.FindingsCheck;
import org.adduce.review.content.Appearance;
import org.adduce.review.content.ClaimantResponse;
import org.adduce.review.content.Evidence;
import org.adduce.review.content.Source;
import org.adduce.review.content.Waiver;
import org.adduce.web.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * Findings as the editor's fields, named as the API spells them: {@code evidence[1].source.name}. Rows come back in the
 * order of their numbers, gaps and all.
 */
final class FindingsForm {

    /** More rows than the limit of a review, so that the refusal can name it; beyond that nobody types. */
    private static final int ROWS = 2 * FindingsCheck.ITEMS;

    private final MultivaluedMap<String, String> fields;

    private FindingsForm(MultivaluedMap<String, String> fields) {
        this.fields = fields;
    }

    /** What was typed, rows left blank included. */
    static Findings read(MultivaluedMap<String, String> fields) {
        return new FindingsForm(fields).findings();
    }

    /** Whether these are the editor's fields at all. */
    static boolean isIn(@Nullable MultivaluedMap<String, String> fields) {
        return fields != null && fields.containsKey("base");
    }

    static Form show(Findings findings, int base) {
        var form = Form.empty()
                .with("base", base)
                .with("rating", findings.rating())
                .with("summary", findings.summary())
                .with("reasoning", findings.reasoning())
                .with("chosenBecause", findings.chosenBecause())
                .with("central", findings.central())
                .with("claimantResponse.asked", findings.claimantResponse().asked())
                .with("claimantResponse.reason", findings.claimantResponse().reason())
                .with("claimantResponse.answer", findings.claimantResponse().answer());
        for (int i = 0; i < findings.evidence().size(); i++) {
            form = show(form, "evidence[" + i + "].", findings.evidence().get(i));
        }
        for (int i = 0; i < findings.appearances().size(); i++) {
            var at = "appearances[" + i + "].";
            var appearance = findings.appearances().get(i);
            form = form.with(at + "url", appearance.url())
                    .with(at + "date", appearance.date())
                    .with(at + "place", appearance.place());
        }
        for (int i = 0; i < findings.waivers().size(); i++) {
            var at = "waivers[" + i + "].";
            var waiver = findings.waivers().get(i);
            form = form.with(at + "rule", waiver.rule()).with(at + "reason", waiver.reason());
        }
        return form;
    }

    private static Form show(Form form, String at, Evidence evidence) {
        return form.with(at + "source.name", evidence.source().name())
                .with(at + "source.kind", evidence.source().kind())
                .with(at + "source.url", evidence.source().url())
                .with(at + "excerpt", evidence.excerpt())
                .with(at + "locator", evidence.locator())
                .with(at + "stance", evidence.stance())
                .with(at + "primary", evidence.primary())
                .with(at + "seenOn", evidence.seenOn())
                .with(at + "note", evidence.note())
                .with(at + "archive", evidence.archive());
    }

    private Findings findings() {
        return new Findings(
                value("rating"),
                value("summary"),
                value("reasoning"),
                value("chosenBecause"),
                rows("evidence", this::evidence),
                rows("appearances", at -> new Appearance(value(at + "url"), value(at + "date"), value(at + "place"))),
                ticked("central"),
                new ClaimantResponse(
                        ticked("claimantResponse.asked"),
                        value("claimantResponse.reason"),
                        value("claimantResponse.answer")),
                rows("waivers", at -> new Waiver(value(at + "rule"), value(at + "reason"), null)));
    }

    private Evidence evidence(String at) {
        return new Evidence(
                new Source(value(at + "source.name"), value(at + "source.kind"), value(at + "source.url")),
                value(at + "excerpt"),
                value(at + "locator"),
                value(at + "stance"),
                ticked(at + "primary"),
                value(at + "seenOn"),
                value(at + "note"),
                value(at + "archive"));
    }

    private <T> List<T> rows(String list, Function<String, T> row) {
        var name = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,4})]\\..+");
        return fields.keySet().stream()
                .map(name::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> Integer.valueOf(matcher.group(1)))
                .distinct()
                .sorted()
                .limit(ROWS)
                .map(index -> row.apply(list + "[" + index + "]."))
                .toList();
    }

    private @Nullable String value(String field) {
        return fields.getFirst(field);
    }

    private boolean ticked(String field) {
        return "true".equals(fields.getFirst(field));
    }
}
