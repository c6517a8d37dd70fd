package org.adduce.desk;

import static org.adduce.testsupport.Accounts.ana;
import static org.adduce.testsupport.Accounts.ben;
import static org.adduce.testsupport.Accounts.eva;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.claim.SomeClaims;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.Reviews;
import org.adduce.testsupport.RunningRoutes;
import org.adduce.workflow.Storable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a step of a claim's page is refused for, what was typed is on the page that answers. */
@QuarkusTest
class ClaimStepsTest {

    private static final String PROSE = "textarea:not([readonly]), input[type=text]";
    private static final List<String> REFUSED_TEXTS = List.of(
            "x".repeat(5_001), "The log's <b>second</b> page </textarea><script>alert(1)</script> \u0000 names 14.");

    /** Nothing is typed into their forms; an approval asks for words only at a desk of one person. */
    private static final Set<String> WITHOUT_PROSE =
            Set.of("acceptance", "release", "start", "split", "submission", "publication", "approval");

    private static final List<Supplier<Long>> CLAIMS = List.of(
            SomeClaims::candidate,
            SomeClaims::open,
            Reviews::begun,
            Reviews::submitted,
            Reviews::approved,
            Reviews::published,
            Reviews::underCorrection);

    @Inject
    RunningRoutes running;

    @Test
    void everyForm_withWhatCannotBeKept_isShownAgainWithIt() {
        var walked = new TreeSet<String>();
        for (var claim : CLAIMS) {
            long id = claim.get();
            for (var person : List.of(ana(), ben(), eva())) {
                for (var form : proseForms(page(person, id), id)) {
                    if (walked.add(noun(form))) {
                        REFUSED_TEXTS.forEach(text -> assertIsShownAgain(person, id, form, text));
                    }
                }
            }
        }
        walked.addAll(WITHOUT_PROSE);
        assertThat(walked).as("steps of the program").isEqualTo(steps());
    }

    private static void assertIsShownAgain(Account person, long id, Element form, String text) {
        var before = SomeClaims.stageOf(id);
        var fields = fields(form);
        form.select(PROSE).forEach(field -> fields.put(field.attr("name"), text));

        var answer = post(person, id, noun(form), fields);

        var page = Jsoup.parse(answer.asString());
        assertThat(answer.statusCode()).as(noun(form)).isEqualTo(422);
        assertThat(SomeClaims.stageOf(id)).isEqualTo(before);
        assertThat(page.select("main script")).isEmpty();
        var again = page.selectFirst("form[action$=/" + noun(form) + "]");
        assertThat(again).as(noun(form)).isNotNull();
        assertThat(again.closest("details:not([open])"))
                .as("%s is shut", noun(form))
                .isNull();
        assertThat(again.select(PROSE))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.val()).isEqualTo(Storable.shown(text)));
        assertThat(again.select(".error")).isNotEmpty().allSatisfy(error -> {
            assertThat(page.select("[aria-describedby~=(^| )" + error.id() + "( |$)]"))
                    .hasSize(1);
            assertThat(page.select(".errors a[href=#" + error.id().replace("-error", "") + "]"))
                    .isNotEmpty();
        });
        assertThat(page.select(".errors a"))
                .allSatisfy(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
    }

    static Stream<Arguments> stepsThatAreNotThere() {
        return Stream.of(
                refused(409, "rephrasing", "text", Accounts::ana, Reviews::approved),
                refused(403, "rephrasing", "text", Accounts::ben, Reviews::begun),
                refused(409, "assignment", "note", Accounts::eva, Reviews::published),
                refused(403, "assignment", "note", Accounts::ben, SomeClaims::open),
                refused(409, "return", "comment", Accounts::ben, Reviews::approved),
                refused(403, "return", "comment", Accounts::ana, Reviews::submitted),
                refused(409, "approval", "waiver", Accounts::ben, Reviews::approved),
                refused(403, "approval", "waiver", Accounts::ana, Reviews::submitted),
                refused(409, "reopening", "reason", Accounts::eva, Reviews::submitted),
                refused(409, "correction", "reason", Accounts::eva, Reviews::approved),
                refused(409, "abandonment", "reason", Accounts::eva, Reviews::published),
                refused(409, "withdrawal", "reason", Accounts::eva, Reviews::approved));
    }

    private static Arguments refused(
            int status, String noun, String field, Supplier<Account> by, Supplier<Long> claim) {
        return Arguments.of(status, noun, field, by, claim);
    }

    @ParameterizedTest(name = "{0} for {1}")
    @MethodSource("stepsThatAreNotThere")
    void step_thatIsNotThereForThisPerson_givesTheTextBack(
            int status, String noun, String field, Supplier<Account> by, Supplier<Long> claim) {
        long id = claim.get();
        var before = SomeClaims.stageOf(id);

        var answer = post(by.get(), id, noun, Map.of(field, "Which <log>?", "assignee", "ana", "revision", "1"));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(SomeClaims.stageOf(id)).isEqualTo(before);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select(".errors li")).isNotEmpty();
        assertThat(page.select("textarea").eachText()).contains("Which <log>?");
    }

    @Test
    void conflict_declaredTwice_givesTheTextBack() {
        var person = Accounts.someone(Role.REVIEWER);
        long id = SomeClaims.open();
        assertThat(post(person, id, "conflict", Map.of("conflictReason", "My boat."))
                        .statusCode())
                .isEqualTo(303);

        var answer = post(person, id, "conflict", Map.of("conflictReason", "My brother's boat."));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.asString()).select("textarea[readonly]").eachText())
                .contains("My brother's boat.");
    }

    @Test
    void stepOfAnother_isNotShownAsUnsent_whenNothingWasTyped() {
        var answer = post(ben(), SomeClaims.assignedTo(ana()), "start", Map.of("revision", "1"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).doesNotContain("id=\"unsent\"");
    }

    @Test
    void submission_thatIsIncomplete_leadsToTheEditor() {
        long id = Reviews.begun();

        var answer = post(ana(), id, "submission", Map.of("revision", "0"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select(".errors a").eachAttr("href"))
                .contains("/desk/claims/" + id + "/review#rating", "/desk/claims/" + id + "/review#evidence");
    }

    @Test
    void comment_ofManyLines_isCountedAsItIsKept() {
        long id = Reviews.submitted();

        assertThat(post(ben(), id, "return", Map.of("comment", "line\r\n".repeat(1_000) + "x"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(post(ben(), id, "return", Map.of("comment", "line\r\n".repeat(999) + "x"))
                        .statusCode())
                .isEqualTo(303);
    }

    private Set<String> steps() {
        return running.ofResources().stream()
                .filter(route -> route.method().equals("POST"))
                .map(RunningRoutes.Route::path)
                .filter(path -> path.matches("/desk/claims/\\{id}/(?!review)[^/]+"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Document page(Account by, long id) {
        return Jsoup.parse(Accounts.page(by).get("/desk/claims/" + id).asString());
    }

    private static List<Element> proseForms(Document page, long id) {
        return page.select("form[method=post][action^=/desk/claims/" + id + "/]").stream()
                .filter(form -> !form.select(PROSE).isEmpty())
                .toList();
    }

    private static String noun(Element form) {
        return form.attr("action").substring(form.attr("action").lastIndexOf('/') + 1);
    }

    private static Map<String, String> fields(Element form) {
        var fields = new LinkedHashMap<String, String>();
        form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("select")
                .forEach(field -> fields.put(
                        field.attr("name"), field.selectFirst("option").val()));
        return fields;
    }

    private static Response post(Account by, long id, String noun, Map<String, String> fields) {
        return Accounts.page(by)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/desk/claims/" + id + "/" + noun);
    }
}
