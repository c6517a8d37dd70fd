package org.adduce;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.adduce.testsupport.Accounts.ada;
import static org.adduce.testsupport.Accounts.ana;
import static org.adduce.testsupport.Accounts.api;
import static org.adduce.testsupport.Accounts.ben;
import static org.adduce.testsupport.Accounts.eva;
import static org.adduce.testsupport.Accounts.page;
import static org.adduce.testsupport.Accounts.someone;
import static org.adduce.testsupport.Accounts.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.adduce.account.Account;
import org.adduce.account.OperatorToken;
import org.adduce.account.Role;
import org.adduce.account.SignedInPeople;
import org.adduce.account.linked.Identities;
import org.adduce.account.local.AuthenticatorApp;
import org.adduce.account.local.MinuteOver;
import org.adduce.audit.erasure.ErasureRegister;
import org.adduce.audit.event.EventType;
import org.adduce.claim.Reading;
import org.adduce.claim.SomeClaims;
import org.adduce.extraction.matching.Pair.Relation;
import org.adduce.testsupport.Accounts;
import org.adduce.web.MessageLookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every action there is: each {@link EventType} of the program has its words, and a line in {@link #ACTIONS} that does it over
 * HTTP. {@link EveryRouteIsLoggedTest} does them all, and sees what each writes.
 */
@QuarkusTest
class EveryActionIsLoggedTest {

    /** Does the action and answers the path of the subject whose history must tell it. */
    interface Doing {
        String act() throws Exception;
    }

    static final Map<String, Doing> ACTIONS = new LinkedHashMap<>();

    static {
        people();
        articlesAndClaims();
        matches();
        reviews();
        erasures();
    }

    @Inject
    MessageLookup words;

    /** What needs a log of its own; {@code KeyRotationTest} does these. */
    private static final Set<String> OF_THE_LOG_ITSELF = Set.of("log_key_rotated", "log_restored");

    static List<EventType> types() {
        return all().stream()
                .filter(type -> !OF_THE_LOG_ITSELF.contains(type.id()))
                .toList();
    }

    private static List<EventType> all() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.adduce").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(EventType.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of((EventType[]) type.getEnumConstants()))
                        .toList();
    }

    @Test
    void ids_ofAllEventTypes_areUniqueAndStable() {
        assertThat(types()).hasSizeGreaterThan(30);
        assertThat(types())
                .extracting(EventType::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z][a-z0-9_]{2,59}"));
    }

    @Test
    void table_comparedWithTheEventTypes_hasEachAndNoOther() {
        assertThat(ACTIONS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        types().stream().map(EventType::id).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void words_ofEachEventType_nameItsActor(EventType type) {
        assertThat(words.message("audit_" + type.id(), "Eva"))
                .hasValueSatisfying(told -> assertThat(told).contains("Eva").matches(".*[^.]"));
    }

    private static void people() {
        ACTIONS.put("account_created", () -> {
            var name = "made-" + System.nanoTime();
            send(ada(), "/api/v1/accounts", 201, """
                    {"name": "%s", "displayName": "Made", "roles": ["reviewer"], "password": "%s"}""".formatted(name, Accounts.PASSWORD));
            return path(name);
        });
        ACTIONS.put("invited", () -> "invitations/" + number(invite(), "/desk/people/invitations/(\\d+)/withdrawal"));
        ACTIONS.put("invitation_withdrawn", () -> {
            var id = number(invite(), "/desk/people/invitations/(\\d+)/withdrawal");
            page(ada())
                    .post("/desk/people/invitations/" + id + "/withdrawal")
                    .then()
                    .statusCode(303);
            return "invitations/" + id;
        });
        ACTIONS.put("invitation_accepted", () -> {
            var invitation = invite();
            var name = "guest-" + System.nanoTime();
            visitor()
                    .formParam("name", name)
                    .formParam("displayName", "A Guest")
                    .formParam("password", Accounts.PASSWORD)
                    .formParam("again", Accounts.PASSWORD)
                    .post(number(invitation, "(/desk/invitations/[A-Za-z0-9_-]{43})"))
                    .then()
                    .statusCode(303);
            return "invitations/" + number(invitation, "/desk/people/invitations/(\\d+)/withdrawal");
        });
        ACTIONS.put("signed_in", () -> signIn(someone(Role.REVIEWER), Accounts.PASSWORD, 303));
        ACTIONS.put("sign_in_refused", () -> {
            MinuteOver.now();
            var subject = signIn(someone(Role.REVIEWER), "something else entirely", 422);
            MinuteOver.now();
            return subject;
        });
        ACTIONS.put("signed_out", () -> {
            var person = someone(Role.REVIEWER);
            page(person).post("/desk/sign-out").then().statusCode(303);
            return person.path();
        });
        ACTIONS.put("password_changed", () -> {
            var person = someone(Role.REVIEWER);
            page(person)
                    .formParam("present", Accounts.PASSWORD)
                    .formParam("password", "eleven loud herons")
                    .formParam("again", "eleven loud herons")
                    .post("/desk/account/password")
                    .then()
                    .statusCode(303);
            return person.path();
        });
        ACTIONS.put("password_link_made", () -> {
            var person = someone(Role.REVIEWER);
            passwordLink(person);
            return person.path();
        });
        ACTIONS.put("password_reset", () -> {
            var person = someone(Role.REVIEWER);
            visitor()
                    .formParam("password", "eleven loud herons")
                    .formParam("again", "eleven loud herons")
                    .post(passwordLink(person))
                    .then()
                    .statusCode(303);
            return person.path();
        });
        ACTIONS.put("second_factor_taken", () -> {
            var person = someone(Role.REVIEWER);
            AuthenticatorApp.turnOn(person);
            return person.path();
        });
        ACTIONS.put("second_factor_removed", () -> {
            var person = someone(Role.REVIEWER);
            AuthenticatorApp.turnOn(person);
            page(ada()).post(people(person, "second-factor/removal")).then().statusCode(303);
            return person.path();
        });
        ACTIONS.put("recovery_codes_made", () -> {
            var person = someone(Role.REVIEWER);
            AuthenticatorApp.turnOn(person);
            page(person)
                    .formParam("present", Accounts.PASSWORD)
                    .post("/desk/account/second-factor/recovery-codes")
                    .then()
                    .statusCode(200);
            return person.path();
        });
        ACTIONS.put("recovery_code_used", () -> {
            var person = someone(Role.REVIEWER);
            var code = AuthenticatorApp.turnOn(person).get(0);
            var first = visitor()
                    .formParam("name", person.name())
                    .formParam("password", Accounts.PASSWORD)
                    .post("/desk/sign-in");
            visitor()
                    .formParam("ticket", number(first.asString(), "name=\"ticket\" value=\"([^\"]+)\""))
                    .formParam("code", code)
                    .post("/desk/sign-in/code")
                    .then()
                    .statusCode(303);
            return person.path();
        });
        ACTIONS.put("session_ended", () -> {
            var person = someone(Role.REVIEWER);
            SignedInPeople.session(person);
            var ending = number(page(person).get("/desk/account").asString(), "(/desk/account/sessions/\\d+/ending)");
            page(person).post(ending).then().statusCode(303);
            return person.path();
        });
        ACTIONS.put("sessions_ended", () -> {
            var person = someone(Role.REVIEWER);
            SignedInPeople.session(person);
            page(person).post("/desk/account/sessions/ending").then().statusCode(303);
            return person.path();
        });
        ACTIONS.put("api_key_created", () -> {
            var person = someone(Role.REVIEWER);
            makeKey(person);
            return person.path();
        });
        ACTIONS.put("api_key_revoked", () -> {
            var person = someone(Role.REVIEWER);
            var id = makeKey(person).jsonPath().getLong("id");
            page(person).post("/desk/account/keys/" + id + "/revocation").then().statusCode(303);
            return person.path();
        });
        ACTIONS.put("role_changed", () -> {
            var person = someone(Role.REVIEWER);
            page(ada())
                    .formParam("role", "editor")
                    .post(people(person, "role"))
                    .then()
                    .statusCode(303);
            return person.path();
        });
        ACTIONS.put("account_renamed", Identities::renamed);
        ACTIONS.put("signed_out_elsewhere", Identities::signedOut);
        ACTIONS.put("account_linked", Identities::linked);
        ACTIONS.put("account_deactivated", () -> {
            var person = someone(Role.REVIEWER);
            page(ada()).post(people(person, "deactivation")).then().statusCode(303);
            return person.path();
        });
        ACTIONS.put("account_reactivated", () -> {
            var person = someone(Role.REVIEWER);
            page(ada()).post(people(person, "deactivation")).then().statusCode(303);
            page(ada()).post(people(person, "reactivation")).then().statusCode(303);
            return person.path();
        });
    }

    private static void articlesAndClaims() {
        ACTIONS.put("article_brought_in", () -> "articles/" + bringIn());
        ACTIONS.put("article_described", () -> {
            var id = bringIn();
            var form = page(ana()).get("/desk/articles/" + id).asString();
            page(ana())
                    .formParam("title", "Another title")
                    .formParam("version", number(form, "name=\"version\" value=\"(\\d+)\"", ""))
                    .post("/desk/articles/" + id + "/description")
                    .then()
                    .statusCode(303);
            return "articles/" + id;
        });
        ACTIONS.put("claims_extracted", () -> {
            var id = bringIn();
            waitFor(() -> List.of("done", "failed")
                    .contains(
                            api(ana()).get("/api/v1/articles/" + id).jsonPath().getString("extraction")));
            return "articles/" + id;
        });
        ACTIONS.put("extraction_failed", () -> {
            var id = SomeClaims.article();
            Reading.fail(id);
            return "articles/" + id;
        });
        ACTIONS.put("extraction_repeated", () -> {
            var id = SomeClaims.article();
            page(ana()).post("/desk/articles/" + id + "/extraction").then().statusCode(303);
            return "articles/" + id;
        });
        ACTIONS.put("claim_marked", () -> {
            var id = SomeClaims.article("The mayor spoke. Taxes fell by 4 percent. So she said.");
            var place =
                    send(ana(), "/api/v1/articles/" + id + "/claims", 201, """
                            {"exact": "Taxes fell by 4 percent."}""").getHeader("Location");
            return place.replaceFirst(".*/(claims/\\d+)$", "$1");
        });
        ACTIONS.put("claim_rephrased", () -> step(SomeClaims.open(), ana(), "rephrasing", """
                {"text": "Forty boats sank.", "claimant": "the board"}"""));
        ACTIONS.put("claim_split", () -> "claims/" + split().get(0));
        ACTIONS.put("claim_split_off", () -> "claims/" + split().get(1));
        ACTIONS.put("conflict_declared", () -> step(SomeClaims.open(), ana(), "conflict", """
                {"reason": "My sister sits on the board."}"""));
        ACTIONS.put("claim_accepted", () -> step(SomeClaims.candidate(), ana(), "acceptance", "{}"));
        ACTIONS.put("claim_dismissed", () -> step(SomeClaims.open(), ana(), "dismissal", """
                {"reason": "opinion"}"""));
        ACTIONS.put("claim_assigned", () -> step(SomeClaims.open(), eva(), "assignment", """
                {"assignee": "%s", "due": "2026-12-01", "note": "Soon."}""".formatted(ana().name())));
        ACTIONS.put("claim_released", () -> step(SomeClaims.assignedTo(ana()), ana(), "release", "{}"));
        ACTIONS.put("assignee_left", () -> {
            var person = someone(Role.REVIEWER);
            var id = SomeClaims.assignedTo(person);
            page(ada()).post(people(person, "deactivation")).then().statusCode(303);
            return "claims/" + id;
        });
        ACTIONS.put("review_started", () -> step(SomeClaims.assignedTo(ana()), ana(), "start", "{}"));
    }

    private static void matches() {
        ACTIONS.put("matches_proposed", () -> {
            var text = "The lighthouse of Skarvo burned down on 4 May 2017, case %d of the fire office says. "
                    .formatted(System.nanoTime());
            bringIn(text);
            var id = bringIn(text + "It was never built again.");
            waitFor(() -> !api(ana()).get("/api/v1/articles/" + id + "/claims").jsonPath().getList("items.id").stream()
                    .allMatch(claim -> matchesOf(claim).isEmpty()));
            return "articles/" + id;
        });
        ACTIONS.put("match_confirmed", () -> decided(SomeClaims.candidate(), "confirmation"));
        ACTIONS.put("match_rejected", () -> decided(SomeClaims.candidate(), "rejection"));
        ACTIONS.put("match_reconsidered", () -> {
            var claim = SomeClaims.candidate();
            var match = SomeClaims.match(Relation.SAME, claim, SomeClaims.candidate());
            send(ana(), "/api/v1/matches/" + match + "/rejection", 200, "{}");
            send(ana(), "/api/v1/matches/" + match + "/reconsideration", 200, "{}");
            return "claims/" + claim;
        });
    }

    private static String decided(long claim, String noun) {
        var match = SomeClaims.match(Relation.SAME, claim, SomeClaims.candidate());
        send(ana(), "/api/v1/matches/" + match + "/" + noun, 200, "{}");
        return "claims/" + claim;
    }

    private static List<Object> matchesOf(Object claim) {
        return api(ana()).get("/api/v1/claims/" + claim + "/matches").jsonPath().getList("items");
    }

    private static void waitFor(BooleanSupplier happened) {
        var patience = Instant.now().plusSeconds(60);
        while (!happened.getAsBoolean()) {
            assertThat(Instant.now()).as("it happens").isBefore(patience);
            Thread.onSpinWait();
        }
    }

    private static void erasures() {
        ACTIONS.put("person_erased", () -> {
            var name = "Nora Qy" + System.nanoTime();
            SomeClaims.article(name + " counted boats.");
            given().header(
                            "Authorization",
                            "Bearer "
                                    + Arc.container()
                                            .instance(OperatorToken.class)
                                            .get()
                                            .value())
                    .contentType(JSON)
                    .body(Map.of("names", name))
                    .post("/api/v1/operator/person-erasure")
                    .then()
                    .statusCode(200)
                    .body(containsString("\"exit\":0"));
            return "erasures/"
                    + Arc.container().instance(ErasureRegister.class).get().count();
        });
    }

    private static void reviews() {
        ACTIONS.put("revision_saved", () -> "claims/" + written());
        ACTIONS.put("evidence_archived", () -> {
            var id = SomeClaims.inReviewBy(ana());
            page(ana())
                    .multiPart("base", "0")
                    .multiPart("evidence[0].source.name", "Log")
                    .multiPart("evidence[0].file", "log.txt", "Fourteen.".getBytes(), "text/plain")
                    .post("/desk/claims/" + id + "/review");
            return "claims/" + id;
        });
        ACTIONS.put("review_submitted", () -> step(written(), ana(), "submission", "{}"));
        ACTIONS.put("review_returned", () -> step(submitted(), ben(), "return", """
                {"comment": "Which log?"}"""));
        ACTIONS.put("review_approved", () -> step(submitted(), ben(), "approval", "{}"));
        ACTIONS.put("review_reopened", () -> step(approved(), eva(), "reopening", REASON));
        ACTIONS.put("review_published", () -> step(approved(), eva(), "publication", "{}"));
        ACTIONS.put("correction_opened", () -> step(published(), eva(), "correction", REASON));
        ACTIONS.put("correction_abandoned", () -> {
            var id = published();
            step(id, eva(), "correction", REASON);
            return step(id, eva(), "abandonment", REASON);
        });
        ACTIONS.put("review_withdrawn", () -> step(published(), eva(), "withdrawal", REASON));
    }

    private static final String REASON = """
            {"reason": "The log is of another year."}""";

    private static final String REVIEW = """
            {"rating": "disputed", "summary": "The log names 14 boats.", "reasoning": "It lists **14**.",
             "chosenBecause": "Three papers repeated it.",
             "evidence": [{"source": {"name": "Harbour master", "kind": "document", "url": "https://example.org/log"},
               "excerpt": "Fourteen.", "locator": "page 3", "stance": "refutes", "primary": true, "seenOn": "2026-02-25"}],
             "appearances": [{"url": "https://example.org/board", "date": "2026-02-23", "place": "Meeting"}],
             "central": false, "claimantResponse": {"asked": true, "answer": "We were told 40."}, "waivers": []}""";

    private static List<Long> split() {
        var claim = "/api/v1/claims/" + SomeClaims.open();
        int start = api(ana()).get(claim).jsonPath().getInt("position.start");
        int at = start + SomeClaims.PASSAGE.indexOf("and that nobody");
        return send(ana(), claim + "/split", 200, "{\"at\": " + at + "}")
                .jsonPath()
                .getList("items.id", Long.class);
    }

    private static long written() {
        var id = SomeClaims.inReviewBy(ana());
        api(ana())
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(REVIEW)
                .put("/api/v1/claims/" + id + "/review")
                .then()
                .statusCode(200);
        return id;
    }

    private static long submitted() {
        return after(written(), ana(), "submission");
    }

    private static long approved() {
        return after(submitted(), ben(), "approval");
    }

    private static long published() {
        return after(approved(), eva(), "publication");
    }

    private static long after(long claim, Account person, String noun) {
        step(claim, person, noun, "{}");
        return claim;
    }

    private static String step(long claim, Account person, String noun, String body) {
        send(person, "/api/v1/claims/" + claim + "/" + noun, 200, body);
        return "claims/" + claim;
    }

    private static Response send(Account person, String path, int status, String body) {
        return api(person)
                .contentType(JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(status)
                .extract()
                .response();
    }

    private static String invite() {
        return page(ada())
                .formParam("role", "reviewer")
                .post("/desk/people/invitations")
                .asString();
    }

    private static String passwordLink(Account person) {
        return number(
                page(ada()).post(people(person, "password-link")).asString(), "(/desk/passwords/[A-Za-z0-9_-]{43})");
    }

    private static String signIn(Account person, String password, int status) {
        visitor()
                .formParam("name", person.name())
                .formParam("password", password)
                .post("/desk/sign-in")
                .then()
                .statusCode(status);
        return person.path();
    }

    private static Response makeKey(Account person) {
        return send(ada(), "/api/v1/accounts/" + person.name() + "/keys", 201, "{}");
    }

    private static String people(Account person, String noun) {
        return "/desk/people/" + person.name() + "/" + noun;
    }

    private static long bringIn() {
        return bringIn("The board met. Forty boats sank on Monday, it said. Number %d.".formatted(System.nanoTime()));
    }

    private static long bringIn(String text) {
        return send(ana(), "/api/v1/articles", 201, """
                        {"title": "Boats", "text": "%s"}""".formatted(text))
                .jsonPath()
                .getLong("id");
    }

    private static String path(String account) {
        return "accounts/" + Accounts.idOf(account);
    }

    private static String number(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static String number(String page, String pattern, String otherwise) {
        var found = Pattern.compile(pattern).matcher(page);
        return found.find() ? found.group(1) : otherwise;
    }
}
