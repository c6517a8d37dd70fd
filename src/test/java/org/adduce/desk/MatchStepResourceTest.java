package org.adduce.desk;

import static org.adduce.testsupport.Accounts.ana;
import static org.adduce.testsupport.Accounts.ben;
import static org.adduce.testsupport.Accounts.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.adduce.claim.SomeClaims;
import org.adduce.claim.Stage;
import org.adduce.extraction.matching.Pair.Relation;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MatchStepResourceTest {

    @Test
    void show_aClaimWithMatches_putsBothPassagesSideBySide() {
        long claim = SomeClaims.inReviewBy(ana());
        long same = SomeClaims.candidate();
        SomeClaims.match(Relation.SAME, claim, same);
        SomeClaims.match(Relation.CONFLICT, claim, SomeClaims.candidate("the coastguard", 0.6));

        show(claim)
                .body(containsString("Same or related claims"))
                .body(containsString("Contradictions"))
                .body(containsString("It said that <mark>40</mark> boats sank"))
                .body(containsString("It said that 40 <mark>boats</mark> sank"))
                .body(containsString("Almost the same words"))
                .body(containsString("One denies what the other states"))
                .body(containsString("the coastguard"))
                .body(containsString("dismisses claim " + same + " as a duplicate"));
        show(same).body(containsString("adds its article as an appearance of claim " + claim));
    }

    @Test
    void show_aClaimWithoutMatches_saysNothingOfThem() {
        show(SomeClaims.candidate()).body(not(containsString("id=\"matches\"")));
    }

    @Test
    void show_twoClaimsAtWork_saysThatTheyAreOnlyLinked() {
        long one = SomeClaims.inReviewBy(ana());
        long other = SomeClaims.assignedTo(ben());
        long match = SomeClaims.match(Relation.SAME, one, other);
        show(one).body(containsString("Confirming links them"));

        post(match, "confirmation", other)
                .statusCode(303)
                .header("Location", equalTo("/desk/claims/" + other + "#match-" + match));

        show(one).body(containsString("Confirmed by Ana Arroyo")).body(containsString("/desk/claims/" + other + "\""));
        show(other).body(containsString("Confirmed by Ana Arroyo")).body(containsString("/desk/claims/" + one + "\""));
        assertThat(SomeClaims.stageOf(other)).isEqualTo(Stage.ASSIGNED);
    }

    @Test
    void confirm_fromTheClaimThatStays_returnsToItAndTellsItsHistory() {
        long claim = SomeClaims.open();
        long duplicate = SomeClaims.candidate();
        long match = SomeClaims.match(Relation.SAME, claim, duplicate);

        post(match, "confirmation", claim)
                .statusCode(303)
                .header("Location", equalTo("/desk/claims/" + claim + "#match-" + match));

        assertThat(SomeClaims.stageOf(duplicate)).isEqualTo(Stage.DISMISSED);
        show(claim).body(containsString("confirmed the match with"));
        show(duplicate).body(containsString("confirmed the match with")).body(containsString("Duplicate"));
    }

    @Test
    void reject_aMatch_foldsItAwayUntilItIsTakenBack() {
        long claim = SomeClaims.candidate();
        long match = SomeClaims.match(Relation.SAME, claim, SomeClaims.candidate());

        post(match, "rejection", claim).statusCode(303);
        show(claim).body(containsString("Rejected matches")).body(not(containsString("Same or related claims")));
        post(match, "reconsideration", claim).statusCode(303);
        show(claim).body(containsString("Same or related claims")).body(not(containsString("Rejected matches")));
    }

    @Test
    void decide_whatWasDecidedMeanwhile_tellsWhy() {
        long claim = SomeClaims.candidate();
        long match = SomeClaims.match(Relation.SAME, claim, SomeClaims.candidate());
        page(ben())
                .formParam("claim", claim)
                .post("/desk/matches/" + match + "/rejection")
                .then()
                .statusCode(303);

        post(match, "confirmation", claim).statusCode(409).body(containsString("This match is already decided"));
        post(match, "reconsideration", claim).statusCode(303);
        post(match, "reconsideration", claim).statusCode(409).body(containsString("This match is not decided yet"));
    }

    @Test
    void decide_withoutSayingFromWhere_returnsToTheFirstClaim() {
        long claim = SomeClaims.candidate();
        long match = SomeClaims.match(Relation.RELATED, claim, SomeClaims.candidate());

        for (var from : List.of("", "x", "999999999", "//evil.example")) {
            page(ana())
                    .formParam("claim", from)
                    .post("/desk/matches/" + match + "/confirmation")
                    .then()
                    .statusCode(303)
                    .header("Location", equalTo("/desk/claims/" + claim + "#match-" + match));
            post(match, "reconsideration", claim).statusCode(303);
        }
    }

    @Test
    void decide_whatIsNotThere_isNotFound() {
        for (var noun : List.of("confirmation", "rejection", "reconsideration")) {
            post(999999999, noun, 1).statusCode(404);
        }
    }

    @Test
    void article_withMatchedClaims_listsTheOtherArticles() {
        long article = SomeClaims.article("The harbour board met on Monday.\n\n" + SomeClaims.PASSAGE);
        long claim = SomeClaims.candidate(article, "the harbour board", 0.5);
        long match = SomeClaims.match(Relation.CONFLICT, claim, SomeClaims.candidate());
        long wrong = SomeClaims.match(Relation.RELATED, claim, SomeClaims.candidate());
        post(wrong, "rejection", claim).statusCode(303);

        page(ana())
                .get("/desk/articles/" + article)
                .then()
                .statusCode(200)
                .body(containsString("Related articles"))
                .body(containsString("Contradiction"))
                .body(containsString(">to decide<"))
                .body(containsString("/desk/claims/" + claim + "#match-" + match))
                .body(not(containsString("#match-" + wrong)));
    }

    @Test
    void article_readByAnOlderVersion_offersToReadItAgain() {
        long article = SomeClaims.outdatedArticle("The board met. It said that 40 boats sank.");

        page(ana())
                .get("/desk/articles/" + article)
                .then()
                .body(containsString("An older version of Adduce found these claims"))
                .body(containsString("Everything that people decided, edited or added is kept."))
                .body(containsString("by wording only: the sentence model"));
        page(ana())
                .get("/desk/articles/" + SomeClaims.article())
                .then()
                .body(not(containsString("An older version of Adduce")));
    }

    @Test
    void desk_ofClaimsWithOpenMatches_marksThem() {
        var claimant = "Matched " + System.nanoTime();
        long claim = SomeClaims.candidate(claimant, 0.9);
        SomeClaims.match(Relation.SAME, claim, SomeClaims.candidate());

        page(ana())
                .queryParam("matched", "open")
                .queryParam("claimant", claimant)
                .get("/desk/claims")
                .then()
                .statusCode(200)
                .body(containsString("1 match to decide<"))
                .body(containsString("/desk/claims/" + claim + "#matches"))
                .body(containsString("value=\"open\" selected"));
        page(ana()).queryParam("matched", "x").get("/desk/claims").then().statusCode(400);
    }

    @Test
    void review_ofAClaimThatWasMadeElsewhereToo_beginsWithThatAppearance() {
        long claim = SomeClaims.inReviewBy(ana());
        post(SomeClaims.match(Relation.SAME, claim, SomeClaims.candidate()), "confirmation", claim)
                .statusCode(303);

        page(ana())
                .get("/desk/claims/" + claim + "/review")
                .then()
                .statusCode(200)
                .body(containsString("name=\"appearances[0].place\""))
                .body(containsString("value=\"Boats in the harbour\""))
                .body(not(containsString("appearances.elsewhere")));
    }

    @Test
    void review_thatHasBegun_takesAppearancesConfirmedSinceAtAPress() {
        long claim = SomeClaims.inReviewBy(ana());
        page(ana()).multiPart("base", "0").multiPart("summary", "Begun.").post("/desk/claims/" + claim + "/review");
        post(SomeClaims.match(Relation.SAME, claim, SomeClaims.candidate()), "confirmation", claim)
                .statusCode(303);

        page(ana())
                .get("/desk/claims/" + claim + "/review")
                .then()
                .body(containsString("value=\"appearances.elsewhere\""))
                .body(not(containsString("name=\"appearances[0].place\"")));
        page(ana())
                .multiPart("base", "1")
                .multiPart("edit", "appearances.elsewhere")
                .post("/desk/claims/" + claim + "/review")
                .then()
                .body(containsString("value=\"Boats in the harbour\""));
    }

    private static ValidatableResponse show(long claim) {
        return page(ana()).get("/desk/claims/" + claim).then().statusCode(200);
    }

    private static ValidatableResponse post(long match, String noun, long from) {
        return page(ana())
                .formParam("claim", from)
                .post("/desk/matches/" + match + "/" + noun)
                .then();
    }
}
