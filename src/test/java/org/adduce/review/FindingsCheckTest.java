package org.adduce.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.adduce.review.content.Appearance;
import org.adduce.review.content.ClaimantResponse;
import org.adduce.review.content.Evidence;
import org.adduce.review.content.RatingScale;
import org.adduce.review.content.Source;
import org.adduce.review.content.Waiver;
import org.adduce.workflow.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void issues_ofCompleteFindings_areNone() {
        assertThat(issues(Drafts.complete())).isEmpty();
    }

    @Test
    void issues_ofEmptyFindings_areNone() {
        assertThat(issues(Findings.empty())).isEmpty();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong(Drafts.rated("true-ish"), "rating", "is_known"),
                wrong(Drafts.rated("Verified"), "rating", "is_known"),
                wrong(Drafts.summed("x".repeat(501)), "summary", "is_short_enough"),
                wrong(Drafts.summed("One.\nTwo."), "summary", "is_one_line"),
                wrong(Drafts.reasoned("x".repeat(50_001)), "reasoning", "is_short_enough"),
                wrong(Drafts.reasoned(">".repeat(6_000)), "reasoning", "is_nested_little"),
                wrong(Drafts.chosenBecause("x".repeat(5_001)), "chosenBecause", "is_short_enough"),
                piece(e -> source(e, null, "report", null), "source.name", "is_given"),
                piece(e -> source(e, "x".repeat(301), "report", null), "source.name", "is_short_enough"),
                piece(e -> source(e, "Board", " ", null), "source.kind", "is_given"),
                piece(e -> source(e, "Board", "x".repeat(61), null), "source.kind", "is_short_enough"),
                piece(e -> source(e, "Board", "report", "javascript:alert(1)"), "source.url", "is_web_address"),
                piece(e -> source(e, "Board", "report", "ftp://example.org/"), "source.url", "is_web_address"),
                piece(e -> source(e, "Board", "report", "example.org"), "source.url", "is_web_address"),
                piece(e -> source(e, "Board", "report", "https:///x"), "source.url", "is_web_address"),
                piece(e -> source(e, "Board", "report", "https://a b"), "source.url", "is_web_address"),
                piece(
                        e -> source(e, "Board", "report", "https://a.org/" + "x".repeat(2000)),
                        "source.url",
                        "is_short_enough"),
                piece(e -> evidence(e, null, "refutes", "2026-02-26", null), "excerpt", "is_given"),
                piece(e -> evidence(e, "x".repeat(5001), "refutes", "2026-02-26", null), "excerpt", "is_short_enough"),
                piece(e -> evidence(e, "x", null, "2026-02-26", null), "stance", "is_given"),
                piece(e -> evidence(e, "x", "SUPPORTS", "2026-02-26", null), "stance", "is_known"),
                piece(e -> evidence(e, "x", "refutes", null, null), "seenOn", "is_given"),
                piece(e -> evidence(e, "x", "refutes", "26.2.2026", null), "seenOn", "is_date"),
                piece(e -> evidence(e, "x", "refutes", "2026-02-30", null), "seenOn", "is_date"),
                piece(e -> evidence(e, "x", "refutes", "0001-01-01", null), "seenOn", "is_date"),
                piece(e -> evidence(e, "x", "refutes", "2026-03-02", null), "seenOn", "is_not_in_future"),
                piece(e -> evidence(e, "x", "refutes", "2026-02-26", "not a hash"), "archive", "is_sha256"),
                wrong(
                        Drafts.evidence(Collections.nCopies(51, Drafts.log()).toArray(Evidence[]::new)),
                        "evidence",
                        "is_few_enough"),
                wrong(
                        Drafts.appearing(new Appearance("mailto:a@b.org", "2026-02-01", "x")),
                        "appearances[0].url",
                        "is_web_address"),
                wrong(Drafts.appearing(new Appearance(null, null, "x")), "appearances[0].date", "is_given"),
                wrong(
                        Drafts.appearing(new Appearance(null, "2027-01-01", "x")),
                        "appearances[0].date",
                        "is_not_in_future"),
                wrong(Drafts.appearing(new Appearance(null, "2026-01-01", null)), "appearances[0].place", "is_given"),
                wrong(
                        Drafts.responded(new ClaimantResponse(true, null, "x".repeat(5001))),
                        "claimantResponse.answer",
                        "is_short_enough"),
                wrong(
                        Drafts.responded(new ClaimantResponse(false, "x".repeat(5001), null)),
                        "claimantResponse.reason",
                        "is_short_enough"),
                waiver(new Waiver(null, "x", null), "rule", "is_given"),
                waiver(new Waiver("no-such-rule", "x", null), "rule", "can_be_waived"),
                waiver(new Waiver("two-people", "x", null), "rule", "can_be_waived"),
                waiver(new Waiver("primary-source", null, null), "reason", "is_given"),
                waiver(new Waiver("primary-source", "x".repeat(5001), null), "reason", "is_short_enough"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void issues_ofOneWrongThing_nameItsField(Findings findings, Issue issue) {
        assertThat(issues(findings)).containsExactly(issue);
    }

    @Test
    void issues_ofSeveralWrongThings_nameAll() {
        var findings = Drafts.evidence(
                evidence(Drafts.log(), null, "refutes", "2030-01-01", null), source(Drafts.log(), null, "x", "x"));

        assertThat(issues(findings))
                .extracting(Issue::field)
                .containsExactly(
                        "evidence[0].excerpt",
                        "evidence[0].seenOn",
                        "evidence[1].source.name",
                        "evidence[1].source.url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "HTTPS://EXAMPLE.org/a?b=c#d", "https://example.org:8443/%C3%A9"})
    void isWebAddress_ofHttpOrHttps_holds(String address) {
        assertThat(FindingsCheck.isWebAddress(address)).isTrue();
    }

    @Test
    void findings_fromForms_haveOneKindOfLineEnd() {
        assertThat(Drafts.reasoned("  one\r\ntwo\rthree \n").reasoning()).isEqualTo("one\ntwo\nthree");
    }

    private static List<Issue> issues(Findings findings) {
        return FindingsCheck.issues(findings, RatingScale.standard(), TODAY);
    }

    private static Arguments wrong(Findings findings, String field, String key) {
        return Arguments.of(findings, new Issue(field, key));
    }

    private static Arguments piece(UnaryOperator<Evidence> change, String field, String key) {
        return wrong(Drafts.secondPiece(change), "evidence[1]." + field, key);
    }

    private static Arguments waiver(Waiver waiver, String field, String key) {
        return wrong(Drafts.waiving(Drafts.complete(), waiver), "waivers[0]." + field, key);
    }

    private static Evidence source(Evidence e, String name, String kind, String url) {
        return new Evidence(
                new Source(name, kind, url),
                e.excerpt(),
                e.locator(),
                e.stance(),
                e.primary(),
                e.seenOn(),
                e.note(),
                e.archive());
    }

    private static Evidence evidence(Evidence e, String excerpt, String stance, String seenOn, String archive) {
        return new Evidence(e.source(), excerpt, e.locator(), stance, e.primary(), seenOn, e.note(), archive);
    }
}
