package org.adduce;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.adduce.testsupport.Accounts.ada;
import static org.adduce.testsupport.Accounts.ana;
import static org.adduce.testsupport.Accounts.api;
import static org.adduce.testsupport.Accounts.ben;
import static org.adduce.testsupport.Accounts.eva;
import static org.adduce.testsupport.Accounts.page;
import static org.adduce.testsupport.Accounts.pageFrom;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.adduce.account.Account;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.adduce.account.SignedInPeople;
import org.adduce.article.ArticleImporter;
import org.adduce.claim.SomeClaims;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.Reviews;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of bad input is answered with a 4xx and a sentence, and leaves the database as it was. */
@QuarkusTest
class BadInputTest {

    /**
     * Not counted: a session is opened for each page that a test asks for, before the bad input is sent. Throttling and the
     * security log are not in the database.
     */
    private static final Set<String> NOT_COUNTED = Set.of("account_session");

    private static final int ENOUGH_LOOKS = 2_000;
    private static final String ARTICLES = "/api/v1/articles";
    private static final String STORY = "The harbour board said on Monday that 40 boats sank.";
    private static final String FORM = "application/x-www-form-urlencoded";

    /** Makes what is needed, then the request; answers what sends it. */
    private interface Preparation {
        Sending prepare();
    }

    private interface Sending {
        Response send();
    }

    private record Kind(String name, int status, Preparation preparation) {
        @Override
        public String toString() {
            return status + " for " + name;
        }
    }

    private static final List<Kind> KINDS = new ArrayList<>();

    static {
        contents();
        documents();
        addresses();
        people();
        steps();
        reviews();
        lists();
    }

    @Inject
    EntityManager entities;

    static List<Kind> kinds() {
        return KINDS;
    }

    /** Articles that other tests brought in may still be read. */
    @BeforeEach
    void letReadingEnd() {
        for (int look = 0; look < ENOUGH_LOOKS && unfinished() > 0; look++) {
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void badInput_ofEachKind_isToldInASentenceAndChangesNothing(Kind kind) {
        var sending = kind.preparation.prepare();
        var before = digest();

        var answer = sending.send();

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(kind.status);
        if (answer.contentType().startsWith("application/problem+json")) {
            assertIsProblem(answer, kind.status);
        } else {
            assertThat(answer.contentType()).startsWith("text/html");
            assertThat(Jsoup.parse(answer.asString()).select("main").text()).containsPattern("\\p{Lu}[^.]{15,}\\.");
        }
        assertThat(digest()).isEqualTo(before);
    }

    @Test
    void kinds_ofBadInput_areMany() {
        assertThat(KINDS).hasSizeGreaterThan(60).extracting(Kind::name).doesNotHaveDuplicates();
    }

    @Test
    void review_tooLongInEveryField_namesEach() {
        var claim = Reviews.begun();
        var words = "x".repeat(50_001);
        var json = """
                {"rating": "W", "summary": "W", "reasoning": "W", "chosenBecause": "W",
                 "evidence": [{"source": {"name": "W", "kind": "W", "url": "https://example.org/W"}, "excerpt": "W",
                   "locator": "W", "stance": "W", "primary": true, "seenOn": "W", "note": "W"}],
                 "appearances": [{"url": "https://example.org/W", "date": "W", "place": "W"}], "central": true,
                 "claimantResponse": {"asked": true, "reason": "W", "answer": "W"},
                 "waivers": [{"rule": "W", "reason": "W"}]}""".replace("W", words);

        var answer = put(ana(), claim, "\"0\"", json).send();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("issues.field", String.class))
                .contains(
                        "rating",
                        "summary",
                        "reasoning",
                        "chosenBecause",
                        "evidence[0].source.name",
                        "evidence[0].source.kind",
                        "evidence[0].source.url",
                        "evidence[0].excerpt",
                        "evidence[0].locator",
                        "evidence[0].stance",
                        "evidence[0].seenOn",
                        "evidence[0].note",
                        "appearances[0].url",
                        "appearances[0].date",
                        "appearances[0].place",
                        "claimantResponse.reason",
                        "claimantResponse.answer",
                        "waivers[0].rule",
                        "waivers[0].reason");
    }

    /** As the API describes itself, so that a new document needs no line here. */
    @Test
    void unknownField_inAnyPlaceOfAnyDocument_isNamedAndChangesNothing() throws IOException {
        var description =
                new ObjectMapper().readTree(given().get("/api/v1/openapi").asByteArray());
        var ids = Map.of("articles", SomeClaims.article(), "claims", Reviews.written());
        var before = digest();
        var softly = new SoftAssertions();
        int documents = 0;
        for (var path : description.get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                var schema = operation.getValue().at("/requestBody/content/application~1json/schema");
                for (var odd : OddDocument.of(schema, description)) {
                    var address = path.getKey()
                            .replace("{name}", "ana")
                            .replace(
                                    "{id}", String.valueOf(ids.get(path.getKey().split("/")[3])));
                    var answer = api(ada())
                            .contentType(JSON)
                            .header("If-Match", "\"1\"")
                            .body(odd.content().toString())
                            .request(operation.getKey().toUpperCase(Locale.ROOT), address);
                    softly.assertThat(answer.statusCode())
                            .as("%s %s: %s", operation.getKey(), address, odd)
                            .isEqualTo(422);
                    softly.assertThat(answer.asString())
                            .as("%s %s", operation.getKey(), address)
                            .contains("\"field\":\"" + odd.field() + "\",\"key\":\"field_is_known\"")
                            .contains("Remove or rename " + odd.field() + ": the request has no such field.");
                    documents++;
                }
            }
        }
        softly.assertAll();
        assertThat(documents).as("places in documents").isGreaterThan(20);
        assertThat(digest()).isEqualTo(before);
    }

    /** A document with one field that nothing knows, at that place in it. */
    private record OddDocument(JsonNode content, String field) {

        static final String NAME = "sumary";

        static List<OddDocument> of(JsonNode schema, JsonNode description) {
            var documents = new ArrayList<OddDocument>();
            var known = resolved(schema, description).path("properties");
            if (!known.isEmpty()) {
                documents.add(
                        new OddDocument(JsonNodeFactory.instance.objectNode().put(NAME, "x"), NAME));
            }
            for (var field : known.properties()) {
                var value = resolved(field.getValue(), description);
                of(value, description).forEach(within -> documents.add(within.at(field.getKey())));
                of(value.path("items"), description).forEach(within -> documents.add(within.firstOf(field.getKey())));
            }
            return documents;
        }

        private static JsonNode resolved(JsonNode schema, JsonNode description) {
            var reference = schema.path("$ref").asText();
            return reference.isEmpty() ? schema : description.at(reference.substring(1));
        }

        private OddDocument at(String name) {
            return new OddDocument(JsonNodeFactory.instance.objectNode().set(name, content), name + "." + field);
        }

        private OddDocument firstOf(String name) {
            var list = JsonNodeFactory.instance.arrayNode().add(content);
            return new OddDocument(JsonNodeFactory.instance.objectNode().set(name, list), name + "[0]." + field);
        }
    }

    private static void contents() {
        bad("no article at all", 422, () -> json(ana(), ARTICLES, ""));
        bad("an empty text", 422, () -> json(ana(), ARTICLES, "{\"text\": \"\"}"));
        bad("white space for a text", 422, () -> json(ana(), ARTICLES, "{\"text\": \" \\n\\t \"}"));
        bad(
                "a text of 10 MB and one byte",
                413,
                () -> json(ana(), ARTICLES, text("x".repeat(ArticleImporter.LARGEST + 1))));
        bad("binary for a text", 422, () -> json(ana(), ARTICLES, text("\\u0001\\u0002\\u0003\\u0004")));
        bad("a NUL in a text", 422, () -> json(ana(), ARTICLES, text(STORY + "\\u0000")));
        bad("half a character in a text", 422, () -> json(ana(), ARTICLES, text(STORY + "\\ud800")));
        bad("a zip for a text", 422, () -> json(ana(), ARTICLES, text("PK\\u0003\\u0004" + STORY)));
        bad("text and markup at once", 422, () -> json(ana(), ARTICLES, "{\"text\": \"a b\", \"html\": \"<p>a b\"}"));
        bad("a title of 501 characters", 422, () -> json(ana(), ARTICLES, told("title", "x".repeat(501))));
        bad("a NUL in a byline", 422, () -> json(ana(), ARTICLES, told("byline", "a\\u0000b")));
        bad("a day that is none", 422, () -> json(ana(), ARTICLES, told("publishedAt", "2026-02-30")));
        bad("a script for an address", 422, () -> json(ana(), ARTICLES, told("url", "javascript:alert(1)")));
        bad("a private address to fetch", 422, () -> json(ana(), ARTICLES, "{\"url\": \"http://169.254.169.254/\"}"));
        bad("this machine to fetch", 422, () -> form(ana(), "/desk/articles/fetched", "address=http://[::1]/"));
        bad("an empty form", 422, () -> form(ana(), "/desk/articles", ""));
        bad("broken UTF-8 in a form", 400, () -> form(ana(), "/desk/articles", "title=a&text=%ff%fe"));
        bad("a broken escape in a form", 400, () -> form(ana(), "/desk/articles", "title=a&text=%zz"));
        bad("a NUL in a form", 422, () -> form(ana(), "/desk/articles", "title=a&text=a%00b"));
        bad("a zip named txt", 422, () -> file("a.txt", new byte[] {'P', 'K', 3, 4, 0, 0, 1}));
        bad("a zip named zip", 422, () -> file("a.zip", new byte[] {'P', 'K', 3, 4, 0, 0, 1}));
        bad("a binary file", 422, () -> file("a.txt", new byte[] {0, 1, 2, 3, (byte) 0x89}));
        bad("a file in broken UTF-8", 422, () -> file("a.md", new byte[] {'a', ' ', (byte) 0xc3, ' ', 'b'}));
        bad("an empty file", 422, () -> file("a.txt", new byte[0]));
        bad(
                "a file of 10 MB and one byte",
                422,
                () -> file("a.txt", "x".repeat(ArticleImporter.LARGEST + 1).getBytes()));
        bad(
                "a mark outside of the text",
                422,
                () -> json(ana(), ARTICLES + "/" + SomeClaims.article() + "/claims", "{\"start\": 5, \"end\": 99999}"));
        bad(
                "a mark that ends before it starts",
                422,
                () -> json(ana(), ARTICLES + "/" + SomeClaims.article() + "/claims", "{\"start\": 9, \"end\": 2}"));
    }

    private static void documents() {
        bad("malformed JSON", 400, () -> json(ana(), ARTICLES, "{\"text\": "));
        bad(
                "broken UTF-8 in JSON",
                400,
                () -> bytes("application/json", "{\"text\": \"é b\"}".getBytes(StandardCharsets.ISO_8859_1)));
        bad(
                "another charset than UTF-8",
                400,
                () -> bytes(
                        "application/json;charset=ISO-8859-1",
                        "{\"text\": \"é b\"}".getBytes(StandardCharsets.ISO_8859_1)));
        bad("an array for an object", 400, () -> json(ana(), ARTICLES, "[]"));
        bad("a number for a text", 400, () -> json(ana(), ARTICLES, "{\"text\": 7}"));
        bad("a truth value for a text", 400, () -> json(ana(), ARTICLES, "{\"text\": true}"));
        bad("an object for a text", 400, () -> json(ana(), ARTICLES, "{\"text\": {\"a\": null}}"));
        bad("JSON that is very deep", 400, () -> json(ana(), ARTICLES, "{\"text\": " + "[".repeat(20_000)));
        bad("a name twice", 400, () -> json(ana(), ARTICLES, "{\"text\": \"a b c\", \"text\": \"d e f\"}"));
        bad("a name that nothing knows", 422, () -> json(ana(), ARTICLES, told("txt", "x")));
        bad("a NUL in a name that nothing knows", 422, () -> json(ana(), ARTICLES, told("te\\u0000xt", "x")));
        bad("half a character in a name that nothing knows", 400, () -> json(ana(), ARTICLES, told("\\ud800", "x")));
        bad(
                "a name that nothing knows and is very long",
                422,
                () -> json(ana(), ARTICLES, told("x".repeat(10_000), "x")));
        bad("words behind the document", 400, () -> json(ana(), ARTICLES, text(STORY) + " and more"));
        bad(
                "part of a number for a place",
                400,
                () -> json(ana(), "/api/v1/claims/" + SomeClaims.open() + "/split", "{\"at\": 40.5}"));
        bad("plain text for JSON", 415, () -> bytes("text/plain", STORY.getBytes()));
        bad("a zip for JSON", 415, () -> bytes("application/zip", new byte[] {'P', 'K', 3, 4}));
        bad("a method that is not allowed", 405, () -> request(api(ana()), r -> r.delete("/api/v1/claims/1")));
    }

    private static void addresses() {
        bad("text for an id", 404, () -> json(ana(), "/api/v1/claims/first/acceptance", ""));
        bad("a negative id", 404, () -> json(ana(), "/api/v1/claims/-1/acceptance", ""));
        bad("a huge id", 404, () -> json(ana(), "/api/v1/claims/99999999999999999999/acceptance", ""));
        bad("an id of nothing", 404, () -> json(ana(), "/api/v1/claims/999999999/acceptance", ""));
        bad("an id of nothing on a page", 404, () -> form(ana(), "/desk/claims/999999999/acceptance", ""));
        bad("an address of nothing", 404, () -> request(api(ana()), r -> r.get("/api/v1/nothing")));
        bad("a summary that is not published", 404, () -> request(given(), r -> r.get("/claims/forty-boats-7")));
        for (var odd : List.of(";x=1", "/%2e%2e/1", "%2f1", "/%5c1", "/%00", "/%ff")) {
            bad(
                    "the odd path ending " + odd,
                    400,
                    () -> request(
                            api(ana()).urlEncodingEnabled(false), r -> r.post("/api/v1/claims" + odd + "/acceptance")));
        }
    }

    private static void people() {
        bad("a NUL in a name at sign-in", 400, () -> form(ana(), "/desk/sign-in", "name=an%00a&password=x"));
        bad("no key", 401, () -> request(given().contentType(JSON).body(text(STORY)), r -> r.post(ARTICLES)));
        bad("an unknown key", 401, () -> request(bearer("adduce_" + "x".repeat(43)), r -> r.post(ARTICLES)));
        bad("a key of a deactivated person", 401, () -> {
            var gone = Accounts.someone(Role.REVIEWER);
            var key = Accounts.key(gone);
            var people = Arc.container().instance(People.class).get();
            QuarkusTransaction.requiringNew()
                    .run(() -> people.deactivate(people.byId(gone.id()).orElseThrow(), ada()));
            return request(bearer(key), r -> r.post(ARTICLES));
        });
        bad("a revoked key", 401, () -> {
            var made = api(ana()).contentType(JSON).body("{}").post("/api/v1/accounts/ana/keys");
            api(ana())
                    .delete("/api/v1/accounts/ana/keys/" + made.path("id"))
                    .then()
                    .statusCode(204);
            return request(bearer(made.path("key")), r -> r.post(ARTICLES));
        });
        bad(
                "a session in place of a key",
                401,
                () -> request(page(ana()).contentType(JSON).body(text(STORY)), r -> r.post(ARTICLES)));
        bad("a page's form without a session", 401, () -> request(Accounts.visitor(), r -> r.post("/desk/articles")));
        bad(
                "a foreign origin",
                403,
                () -> request(
                        pageFrom("cross-site", ana()).contentType(FORM).body("title=a&text=" + STORY),
                        r -> r.post("/desk/articles")));
        bad(
                "an origin that differs",
                403,
                () -> request(
                        given().cookie(SignedInPeople.cookieName(), SignedInPeople.session(ana()))
                                .header("Origin", "https://example.org")
                                .contentType(FORM)
                                .body("text=" + STORY),
                        r -> r.post("/desk/articles")));
        bad("a key for another person", 403, () -> json(ana(), "/api/v1/accounts/" + ben().name() + "/keys", "{}"));
        bad("another person's key on a page", 404, () -> {
            int key = api(ben())
                    .contentType(JSON)
                    .body("{}")
                    .post("/api/v1/accounts/ben/keys")
                    .path("id");
            return form(ana(), "/desk/account/keys/" + key + "/revocation", "");
        });
        bad(
                "an account made by an editor",
                403,
                () -> json(eva(), "/api/v1/accounts", account("someone-new", "reviewer")));
        bad("a name that is taken", 422, () -> json(ada(), "/api/v1/accounts", account("ana", "reviewer")));
        bad("a name with a slash", 422, () -> json(ada(), "/api/v1/accounts", account("a/b", "reviewer")));
        bad("an unknown role", 422, () -> json(ada(), "/api/v1/accounts", account("someone-new", "owner")));
        bad(
                "half a character in a name",
                422,
                () -> json(
                        ada(),
                        "/api/v1/accounts",
                        account("someone-new", "reviewer").replace("A Person", "A \\ud83d")));
        bad(
                "half a character in a label",
                422,
                () -> json(ana(), "/api/v1/accounts/ana/keys", "{\"label\": \"\\udc00\"}"));
    }

    private static void steps() {
        bad("a second acceptance", 409, () -> json(ana(), step(SomeClaims.open(), "acceptance"), ""));
        bad(
                "a second acceptance on a page",
                409,
                () -> form(ana(), "/desk/claims/" + SomeClaims.open() + "/acceptance", ""));
        bad("a second start", 409, () -> json(ana(), step(SomeClaims.inReviewBy(ana()), "start"), ""));
        bad("a submission before the review", 409, () -> json(ana(), step(SomeClaims.open(), "submission"), ""));
        bad("an approval before the submission", 409, () -> json(ben(), step(Reviews.written(), "approval"), ""));
        bad(
                "a dismissal of what is published",
                409,
                () -> json(eva(), step(Reviews.published(), "dismissal"), "{\"reason\": \"opinion\"}"));
        bad("an approval by the author", 403, () -> json(ana(), step(Reviews.submitted(), "approval"), "{}"));
        bad("a publication by a reviewer", 403, () -> json(ben(), step(Reviews.approved(), "publication"), ""));
        bad("a submission by somebody else", 403, () -> json(ben(), step(Reviews.written(), "submission"), ""));
        bad(
                "an unknown reason to dismiss",
                422,
                () -> json(ana(), step(SomeClaims.open(), "dismissal"), "{\"reason\": \"dull\"}"));
        bad("no reason to dismiss", 422, () -> json(ana(), step(SomeClaims.open(), "dismissal"), ""));
        bad("a duplicate of itself", 422, () -> {
            var claim = SomeClaims.open();
            return json(ana(), step(claim, "dismissal"), "{\"reason\": \"duplicate of " + claim + "\"}");
        });
        bad(
                "a duplicate of nothing",
                422,
                () -> json(
                        ana(),
                        step(SomeClaims.open(), "dismissal"),
                        "{\"reason\": \"duplicate\", \"duplicateOf\": 999999999}"));
        bad(
                "an assignee that nobody is",
                422,
                () -> json(eva(), step(SomeClaims.open(), "assignment"), "{\"assignee\": \"x\"}"));
        bad(
                "somebody else as assignee by a reviewer",
                403,
                () -> json(ana(), step(SomeClaims.open(), "assignment"), "{\"assignee\": \"ben\"}"));
        for (var due : List.of("tomorrow", "2026-02-30", "+999999999-12-31", "0000-01-01")) {
            bad(
                    "due on " + due,
                    422,
                    () -> json(
                            eva(),
                            step(SomeClaims.open(), "assignment"),
                            "{\"assignee\": \"ana\", \"due\": \"" + due + "\"}"));
        }
        bad(
                "a note with a NUL",
                422,
                () -> json(
                        eva(),
                        step(SomeClaims.open(), "assignment"),
                        "{\"assignee\": \"ana\", \"note\": \"a\\u0000\"}"));
        bad("a return without a comment", 422, () -> json(ben(), step(Reviews.submitted(), "return"), "{}"));
        bad(
                "half a character in a comment",
                422,
                () -> json(ben(), step(Reviews.submitted(), "return"), "{\"comment\": \"\\ud800\"}"));
        bad(
                "a blank reason to reopen",
                422,
                () -> json(eva(), step(Reviews.approved(), "reopening"), "{\"reason\": \"  \"}"));
        bad(
                "a NUL in a reason to withdraw",
                422,
                () -> json(eva(), step(Reviews.published(), "withdrawal"), "{\"reason\": \"a\\u0000\"}"));
        bad(
                "a reason of 5,001 characters",
                422,
                () -> json(
                        eva(), step(Reviews.published(), "correction"), "{\"reason\": \"" + "x".repeat(5_001) + "\"}"));
        bad(
                "a wrong form on the page of a withdrawn claim",
                422,
                () -> form(eva(), "/desk/claims/" + Reviews.withdrawn() + "/assignment", "assignee=ana&due=soon"));
        bad(
                "a number of other digits",
                422,
                () -> form(ana(), "/desk/claims/" + SomeClaims.open() + "/split", "at=99999999999999999999"));
    }

    private static void reviews() {
        bad("no If-Match", 428, () -> put(ana(), Reviews.begun(), null, Reviews.json()));
        bad("a star in If-Match", 400, () -> put(ana(), Reviews.written(), "*", Reviews.json()));
        bad("no version in If-Match", 400, () -> put(ana(), Reviews.written(), "\"abc\"", Reviews.json()));
        bad("a stale version", 412, () -> put(ana(), Reviews.written(), "\"0\"", Reviews.json()));
        bad("a version of the future", 412, () -> put(ana(), Reviews.written(), "\"999999999999\"", Reviews.json()));
        bad(
                "a stale version at the approval",
                412,
                () -> json(ben(), step(Reviews.submitted(), "approval"), "{\"revision\": 9}"));
        bad("a review by somebody else", 403, () -> put(ben(), Reviews.written(), "\"1\"", Reviews.json()));
        bad("a review of what is submitted", 409, () -> put(ana(), Reviews.submitted(), "\"1\"", Reviews.json()));
        bad("no review", 400, () -> put(ana(), Reviews.begun(), "\"0\"", ""));
        bad("a list for a review", 400, () -> put(ana(), Reviews.begun(), "\"0\"", "[]"));
        bad("an object for the evidence", 400, () -> put(ana(), Reviews.begun(), "\"0\"", "{\"evidence\": {}}"));
        bad("a number for the summary", 400, () -> put(ana(), Reviews.begun(), "\"0\"", "{\"summary\": 5}"));
        bad(
                "nothing for a source",
                422,
                () -> put(ana(), Reviews.begun(), "\"0\"", "{\"evidence\": [{\"source\": null}]}"));
        bad("nothing at all for what is written", 422, () -> put(ana(), Reviews.written(), "\"1\"", "{}"));
        bad(
                "a misspelt name in a piece of evidence",
                422,
                () -> put(ana(), Reviews.written(), "\"1\"", review("\"excerpt\"", "\"exerpt\"")));
        bad("an unknown rating", 422, () -> put(ana(), Reviews.begun(), "\"0\"", review("\"disputed\"", "\"false\"")));
        bad("an unknown stance", 422, () -> put(ana(), Reviews.begun(), "\"0\"", review("refutes", "denies")));
        bad(
                "a day seen in the future",
                422,
                () -> put(ana(), Reviews.begun(), "\"0\"", review("2026-02-25", "9999-12-31")));
        bad(
                "a day seen that is none",
                422,
                () -> put(ana(), Reviews.begun(), "\"0\"", review("2026-02-25", "2026-02-30")));
        bad(
                "a script for a source's address",
                422,
                () -> put(ana(), Reviews.begun(), "\"0\"", review("https://example.org/log", "javascript:alert(1)")));
        bad("a NUL in a summary", 422, () -> put(ana(), Reviews.begun(), "\"0\"", review("names 14", "\\u0000")));
        bad(
                "half a character in an excerpt",
                422,
                () -> put(ana(), Reviews.begun(), "\"0\"", review("moorings", "\\ud800")));
        bad(
                "a rule that nobody may waive",
                422,
                () -> put(
                        ana(),
                        Reviews.begun(),
                        "\"0\"",
                        review("\"waivers\": []", "\"waivers\": [{\"rule\": \"two-people\", \"reason\": \"x\"}]")));
        bad(
                "fifty-one pieces of evidence",
                422,
                () -> put(ana(), Reviews.begun(), "\"0\"", "{\"evidence\": [" + "{},".repeat(50) + "{}]}"));
        bad(
                "a wrong rating on the page",
                422,
                () -> form(ana(), "/desk/claims/" + Reviews.begun() + "/review", "base=0&rating=false&summary=x"));
    }

    private static void lists() {
        for (var query : List.of(
                "claims?after=x",
                "claims?limit=-1",
                "claims?limit=many",
                "claims?offset=10",
                "claims?stage=lost",
                "claims?minScore=NaN",
                "claims?dueBefore=soon",
                "claims?assignee=nobody-of-this-name",
                "articles?after=x",
                "articles?limit=0",
                "audit?after=x",
                "audit?limit=-5",
                "audit?from=yesterday",
                "audit?actor=nobody-of-this-name")) {
            bad("the list " + query, 400, () -> request(api(eva()), r -> r.get("/api/v1/" + query)));
        }
    }

    private static void bad(String name, int status, Preparation preparation) {
        KINDS.add(new Kind(name, status, preparation));
    }

    private interface Verb {
        Response of(RequestSpecification request);
    }

    private static Sending request(RequestSpecification request, Verb verb) {
        return () -> verb.of(request);
    }

    private static Sending json(Account by, String path, String document) {
        var request =
                api(by).header("Content-Type", "application/json").body(document.getBytes(StandardCharsets.UTF_8));
        return () -> request.post(path);
    }

    private static Sending put(Account by, long claim, String ifMatch, String document) {
        var request =
                api(by).header("Content-Type", "application/json").body(document.getBytes(StandardCharsets.UTF_8));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return () -> request.put("/api/v1/claims/" + claim + "/review");
    }

    private static Sending bytes(String type, byte[] content) {
        var request = api(ana()).header("Content-Type", type).body(content);
        return () -> request.post(ARTICLES);
    }

    private static Sending form(Account by, String path, String fields) {
        var request = page(by).header("Content-Type", FORM).body(fields);
        return () -> request.post(path);
    }

    private static Sending file(String name, byte[] content) {
        var request = page(ana()).multiPart("files", name, content, "text/plain");
        return () -> request.post("/desk/articles/uploaded");
    }

    private static RequestSpecification bearer(String key) {
        return given().header("Authorization", "Bearer " + key)
                .contentType(JSON)
                .body(text(STORY));
    }

    private static String step(long claim, String noun) {
        return "/api/v1/claims/" + claim + "/" + noun;
    }

    private static String text(String escaped) {
        return "{\"text\": \"" + escaped + "\"}";
    }

    private static String told(String field, String escaped) {
        return "{\"text\": \"" + STORY + "\", \"" + field + "\": \"" + escaped + "\"}";
    }

    private static String account(String name, String role) {
        return """
                {"name": "%s", "displayName": "A Person", "roles": ["%s"], "password": "%s"}""".formatted(name, role, Accounts.PASSWORD);
    }

    /** A whole review with one thing in it that is wrong. */
    private static String review(String right, String wrong) {
        assertThat(Reviews.json()).contains(right);
        return Reviews.json().replace(right, wrong);
    }

    private static void assertIsProblem(Response answer, int status) {
        var problem = answer.jsonPath();
        assertThat(problem.getString("title")).hasSizeGreaterThan(5);
        assertThat(problem.getString("detail")).containsPattern("\\p{Lu}[^.]{10,}\\.");
        if (status == 422) {
            assertThat(problem.getList("issues.message", String.class))
                    .isNotEmpty()
                    .allMatch(words -> words.contains(" "));
        }
    }

    /** How many rows each table has, what versions they add up to, and where the log ends. */
    private Map<String, Object> digest() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var digest = new LinkedHashMap<String, Object>();
            for (var table : names("select table_name from information_schema.tables where table_schema = 'PUBLIC'")) {
                if (!NOT_COUNTED.contains(table.toLowerCase())) {
                    digest.put(table, one("select count(*) from \"" + table + "\""));
                }
            }
            digest.put("versions of claims", one("select sum(version) from claim"));
            digest.put("end of the log", one("select max(sequence) from audit_event"));
            return digest;
        });
    }

    private long unfinished() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select count(*) from Article where extraction in (PENDING, RUNNING)", Long.class)
                        .getSingleResult());
    }

    @SuppressWarnings("unchecked")
    private List<String> names(String query) {
        return entities.createNativeQuery(query, String.class).getResultList();
    }

    private Object one(String query) {
        return entities.createNativeQuery(query).getSingleResult();
    }
}
