package org.adduce.claim;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.adduce.testsupport.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ClaimApiResourceTest {

    private static final String CLAIMS = "/api/v1/claims";

    // --- one claim

    @Test
    void show_aCandidate_tellsAllOfIt() {
        long article = SomeClaims.article();
        long id = SomeClaims.candidate(article, "the board", 0.7);

        get(CLAIMS + "/" + id)
                .statusCode(200)
                .body("id", equalTo((int) id))
                .body("article", equalTo((int) article))
                .body("text", equalTo(SomeClaims.PASSAGE))
                .body("quote.exact", equalTo(SomeClaims.PASSAGE))
                .body("quote.suffix", containsString("More is to be told"))
                .body("position.end", equalTo(34 + SomeClaims.PASSAGE.length()))
                .body("claimant", equalTo("the board"))
                .body("score", equalTo(0.7f))
                .body("reasons[0].key", equalTo("number"))
                .body("reasons[0].words", equalTo("Number"))
                .body("reasons[0].detail", equalTo("40"))
                .body("stage", equalTo("candidate"))
                .body("outcome", nullValue())
                .body("assignee", nullValue())
                .body("due", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "-1", "seven", "9999999999999999999999"})
    void show_whatIsNotThere_isNotFoundOrNotUnderstood(String id) {
        int status = get(CLAIMS + "/" + id).extract().statusCode();
        assertThat(status).isIn(400, 404);
    }

    @Test
    void show_withoutAKey_isUnauthorized() {
        Accounts.visitor().get(CLAIMS + "/1").then().statusCode(401);
        Accounts.visitor().get(CLAIMS).then().statusCode(401);
    }

    // --- lists

    @Test
    void list_ofAnArticle_isInItsOrder() {
        long article = SomeClaims.article();
        long first = SomeClaims.candidate(article, "a", 0.1);

        get("/api/v1/articles/" + article + "/claims")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo((int) first))
                .body("next", nullValue());
        get("/api/v1/articles/999999999/claims").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "newest", "due", "article"})
    void list_pageByPageInEachOrder_givesEachClaimOnce(String sort) {
        var claimant = "Paging " + UUID.randomUUID();
        List<Integer> made = new ArrayList<>();
        for (double score : new double[] {0.5, 0.5, 0.25, 0.75, 0.5}) {
            long id = SomeClaims.candidate(claimant, score);
            made.add((int) id);
            if (score > 0.5 || made.size() == 2) {
                accept(id);
                assign(id, "{\"assignee\": \"ana\", \"due\": \"2026-05-0%d\"}".formatted(made.size()));
            }
        }

        List<Integer> listed = new ArrayList<>();
        String next = null;
        do {
            var page = Accounts.api(Accounts.ana())
                    .queryParams("claimant", claimant, "sort", sort, "limit", 2, "after", next == null ? "" : next)
                    .get(CLAIMS)
                    .then()
                    .statusCode(200)
                    .extract();
            listed.addAll(page.jsonPath().getList("items.id", Integer.class));
            next = page.jsonPath().getString("next");
        } while (next != null);

        var expected = switch (sort) {
            case "score" -> List.of(made.get(3), made.get(4), made.get(1), made.get(0), made.get(2));
            case "due" -> List.of(made.get(1), made.get(3), made.get(0), made.get(2), made.get(4));
            default -> List.of(made.get(4), made.get(3), made.get(2), made.get(1), made.get(0));
        };
        assertThat(listed).isEqualTo(expected);
    }

    @Test
    void list_byEachFilter_givesWhatFits() {
        var claimant = "Filter 100%_ " + UUID.randomUUID();
        long article = SomeClaims.article();
        Accounts.ben();
        long low = SomeClaims.candidate(article, claimant, 0.2);
        long high = SomeClaims.candidate(claimant, 0.9);
        accept(high);
        assign(high, "{\"assignee\": \"ben\", \"due\": \"2026-05-02\"}");

        assertListed(claimant, "stage", "candidate", low);
        assertListed(claimant, "stage", "assigned", high);
        assertListed(claimant, "assignee", "ben", high);
        assertListed(claimant, "assignee", "none", low);
        assertListed(claimant, "assignee", "me");
        assertListed(claimant, "article", article, low);
        assertListed(claimant, "minScore", "0.5", high);
        assertListed(claimant, "dueBefore", "2026-05-03", high);
        assertListed(claimant, "dueBefore", "2026-05-02");
        assertListed(claimant, "q", "BOATS 100%_", high, low);
        assertListed(claimant, "q", "boats 100%x");
        assertListed(claimant, "outcome", "verified");
    }

    @ParameterizedTest
    @CsvSource({
        "stage, checked", "outcome, true", "assignee, nobody-of-this-name", "article, first", "minScore, 2",
        "minScore, NaN", "dueBefore, tomorrow", "sort, random", "limit, 0", "limit, x",
        "after, garbage", "offset, 10"
    })
    void list_byWhatIsUnknown_isRefusedAndNamed(String name, String value) {
        Accounts.api(Accounts.ana())
                .queryParam(name, value)
                .get(CLAIMS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("issues[0].field", equalTo(name));
    }

    // --- by hand

    @Test
    void mark_aPassage_makesAnOpenClaim() {
        long article = SomeClaims.article("The mayor spoke. Taxes fell by 4 percent. The end.");

        var place = mark(article, "{\"start\": 17, \"end\": 41, \"claimant\": \"the mayor\"}")
                .statusCode(201)
                .body("text", equalTo("Taxes fell by 4 percent."))
                .body("stage", equalTo("open"))
                .body("byHand", equalTo(true))
                .body("quote.prefix", equalTo("The mayor spoke. "))
                .extract()
                .header("Location");
        get(place).statusCode(200).body("claimant", equalTo("the mayor"));
    }

    @Test
    void mark_bySpokenWords_findsThem() {
        long article = SomeClaims.article("The mayor spoke. Taxes fell\nby 4 percent. The end.");

        mark(article, "{\"exact\": \"Taxes  fell by 4 percent.\"}")
                .statusCode(201)
                .body("position.start", equalTo(17))
                .body("position.end", equalTo(41));
    }

    @Test
    void mark_theSamePassageTwice_isRefused() {
        long article = SomeClaims.article("The mayor spoke. Taxes fell by 4 percent. The end.");

        mark(article, "{\"start\": 17, \"end\": 41}").statusCode(201);
        mark(article, "{\"start\": 16, \"end\": 41}")
                .statusCode(409)
                .body("issues[0].message", equalTo("This passage is already a claim. Select another one."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"start\": -1, \"end\": 4}",
                "{\"start\": 4, \"end\": 4}",
                "{\"start\": 0, \"end\": 1000000}",
                "{\"start\": 1, \"end\": 2}",
                "{\"start\": 3, \"end\": 9}",
                "{\"exact\": \"not there\"}",
                "{\"exact\": \"e\"}",
                "{\"exact\": \"\"}",
                "{}",
                ""
            })
    void mark_whatIsNoPassage_isUnprocessable(String json) {
        long article = SomeClaims.article("a \uD83D\uDEA2 e is here, and here it is again");

        mark(article, json).statusCode(422);
        get("/api/v1/articles/" + article + "/claims").body("items", hasSize(0));
    }

    @Test
    void mark_inNoArticle_isNotFound() {
        mark(999999999, "{\"start\": 0, \"end\": 4}").statusCode(404);
    }

    private static void assertListed(String claimant, String name, Object value, long... ids) {
        var listed = Accounts.api(Accounts.ana())
                .queryParams("claimant", claimant, name, value)
                .get(CLAIMS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", Long.class);
        assertThat(listed)
                .as("%s=%s", name, value)
                .containsExactly(java.util.Arrays.stream(ids).boxed().toArray(Long[]::new));
    }

    private static ValidatableResponse get(String path) {
        return Accounts.api(Accounts.ana()).get(path).then();
    }

    private static ValidatableResponse mark(long article, String json) {
        return Accounts.api(Accounts.ana())
                .contentType(JSON)
                .body(json)
                .post("/api/v1/articles/" + article + "/claims")
                .then();
    }

    private static void accept(long id) {
        Accounts.api(Accounts.ana())
                .post(CLAIMS + "/" + id + "/acceptance")
                .then()
                .statusCode(200);
    }

    private static void assign(long id, String json) {
        Accounts.api(Accounts.eva())
                .contentType(JSON)
                .body(json)
                .post(CLAIMS + "/" + id + "/assignment")
                .then()
                .statusCode(200);
    }
}
