package org.adduce.claim.match;

import static org.adduce.testsupport.Accounts.ana;
import static org.adduce.testsupport.Accounts.api;
import static org.adduce.testsupport.Accounts.ben;
import static org.adduce.testsupport.Accounts.eva;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.adduce.claim.Dismissal;
import org.adduce.claim.SomeClaims;
import org.adduce.claim.Stage;
import org.adduce.claim.Triage;
import org.adduce.extraction.matching.Pair.Relation;
import org.adduce.testsupport.Reviews;
import org.adduce.web.ConcurrentChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MatchApiResourceTest {

    @Inject
    Matching matching;

    @Inject
    Matches matches;

    @Test
    void confirm_twoCandidates_dismissesTheLaterAsADuplicate() {
        long first = SomeClaims.candidate();
        long second = SomeClaims.candidate();
        long match = SomeClaims.match(Relation.SAME, second, first);

        decide(match, "confirmation")
                .statusCode(200)
                .body("state", equalTo("confirmed"))
                .body("decidedBy", equalTo("ana"))
                .body("decidedAt", notNullValue())
                .body("reason.words", equalTo("Almost the same words"))
                .body("first.claim", equalTo((int) first))
                .body("first.stage", equalTo("candidate"))
                .body("first.quote", equalTo(SomeClaims.PASSAGE))
                .body("second.claim", equalTo((int) second))
                .body("second.stage", equalTo("dismissed"));

        api(ana())
                .get("/api/v1/claims/" + second)
                .then()
                .body("dismissal", equalTo("duplicate"))
                .body("duplicateOf", equalTo((int) first));
    }

    @Test
    void confirm_aClaimAtWorkAndACandidate_dismissesTheCandidateWhicheverIsOlder() {
        long candidate = SomeClaims.candidate();
        long atWork = SomeClaims.inReviewBy(ana());

        decide(SomeClaims.match(Relation.SAME, candidate, atWork), "confirmation")
                .statusCode(200);

        assertThat(SomeClaims.stageOf(candidate)).isEqualTo(Stage.DISMISSED);
        assertThat(SomeClaims.stageOf(atWork)).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void confirm_aPublishedClaimAndAnOpenOne_dismissesTheOpenOne() {
        long published = Reviews.published();
        long open = SomeClaims.open();

        decide(SomeClaims.match(Relation.SAME, open, published), "confirmation").statusCode(200);

        assertThat(SomeClaims.stageOf(published)).isEqualTo(Stage.PUBLISHED);
        assertThat(SomeClaims.stageOf(open)).isEqualTo(Stage.DISMISSED);
    }

    @Test
    void confirm_twoClaimsAtWork_onlyLinksThem() {
        long ofAna = SomeClaims.inReviewBy(ana());
        long ofBen = SomeClaims.assignedTo(ben());
        long match = SomeClaims.match(Relation.SAME, ofAna, ofBen);

        decide(match, "confirmation").statusCode(200).body("state", equalTo("confirmed"));

        assertThat(SomeClaims.stageOf(ofAna)).isEqualTo(Stage.IN_REVIEW);
        assertThat(SomeClaims.stageOf(ofBen)).isEqualTo(Stage.ASSIGNED);
    }

    @Test
    void confirm_aContradiction_leavesBothOnTheDesk() {
        long first = SomeClaims.candidate();
        long second = SomeClaims.candidate();

        decide(SomeClaims.match(Relation.CONFLICT, first, second), "confirmation")
                .statusCode(200)
                .body("relation", equalTo("conflict"));

        assertThat(SomeClaims.stageOf(first)).isEqualTo(Stage.CANDIDATE);
        assertThat(SomeClaims.stageOf(second)).isEqualTo(Stage.CANDIDATE);
    }

    @Test
    void confirm_whatADuplicateWasMatchedWith_isAskedOfTheOriginal() {
        long original = SomeClaims.open();
        long duplicate = SomeClaims.candidate();
        long third = SomeClaims.candidate();
        long match = SomeClaims.match(Relation.SAME, original, duplicate);
        SomeClaims.match(Relation.CONFLICT, duplicate, third);

        decide(match, "confirmation").statusCode(200);

        assertThat(others(original)).containsExactlyInAnyOrder(duplicate, third);
        assertThat(openOf(third)).hasSize(1);
    }

    @Test
    void decide_whatIsDecided_isRefused() {
        long match = SomeClaims.match();
        decide(match, "rejection").statusCode(200).body("state", equalTo("rejected"));

        decide(match, "confirmation").statusCode(409).body("issues[0].key", equalTo("match_is_undecided"));
        decide(match, "rejection").statusCode(409);
        api(ana()).get("/api/v1/matches/" + match).then().body("state", equalTo("rejected"));
    }

    @Test
    void confirm_whereAClaimWasDismissed_isRefused() {
        decide(SomeClaims.match(Relation.SAME, SomeClaims.candidate(), SomeClaims.dismissed()), "confirmation")
                .statusCode(409)
                .body("issues[0].key", equalTo("matched_claims_are_not_dismissed"));
    }

    @Test
    void reject_aMatch_keepsItFromBeingProposedAgain() {
        long first = SomeClaims.candidate();
        long second = SomeClaims.candidate();
        decide(SomeClaims.match(Relation.SAME, first, second), "rejection").statusCode(200);
        var again = new Proposal(Relation.CONFLICT, 1, "one_denies", null, null);

        assertThat(QuarkusTransaction.requiringNew().call(() -> matching.propose(second, first, again)))
                .isEmpty();
        assertThat(others(first)).containsExactly(second);
    }

    @Test
    void reconsider_aConfirmation_bringsTheDuplicateBack() {
        long first = SomeClaims.open();
        long second = SomeClaims.candidate();
        long match = SomeClaims.match(Relation.SAME, first, second);
        decide(match, "reconsideration").statusCode(409).body("issues[0].key", equalTo("match_is_decided"));
        decide(match, "confirmation").statusCode(200);

        decide(match, "reconsideration")
                .statusCode(200)
                .body("state", equalTo("proposed"))
                .body("decidedBy", nullValue());

        assertThat(SomeClaims.stageOf(second)).isEqualTo(Stage.OPEN);
        decide(match, "rejection").statusCode(200);
    }

    @Test
    void reconsider_aConfirmationWhoseDuplicateIsNowOneOfAnother_leavesThat() {
        long first = SomeClaims.open();
        long second = SomeClaims.candidate();
        long match = SomeClaims.match(Relation.SAME, first, second);
        decide(match, "confirmation").statusCode(200);
        SomeClaims.bean(Triage.class).accept(second, ana());
        SomeClaims.bean(Triage.class).dismiss(second, Dismissal.OPINION, null, ana());

        decide(match, "reconsideration").statusCode(200);

        assertThat(SomeClaims.stageOf(second)).isEqualTo(Stage.DISMISSED);
    }

    @Test
    void decide_whatSomebodyElseDecidesAtTheSameMoment_isLost() {
        long match = SomeClaims.match();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    assertThat(matches.get(match).isProposed()).isTrue();
                    decide(match, "confirmation").statusCode(200);
                    matching.reject(match, ben());
                }))
                .matches(ConcurrentChange::isBehind);

        api(ana()).get("/api/v1/matches/" + match).then().body("state", equalTo("confirmed"));
    }

    @Test
    void list_ofOpenMatches_goesOnPageByPage() {
        long first = SomeClaims.match();
        long decided = SomeClaims.match();
        decide(decided, "rejection");
        long second = SomeClaims.match();
        var seen = new ArrayList<Integer>();

        String after = "";
        do {
            var page = api(eva())
                    .get("/api/v1/matches?limit=2&after=" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            after = page.getString("next");
        } while (after != null);

        assertThat(seen)
                .contains((int) first, (int) second)
                .doesNotContain((int) decided)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/matches?after=x", "/api/v1/matches?limit=0"})
    void list_withAnUnreadableQuery_isRefused(String address) {
        api(ana()).get(address).then().statusCode(400);
    }

    @Test
    void anything_aboutAMatchThatIsNotThere_isNotFound() {
        api(ana()).get("/api/v1/matches/999999999").then().statusCode(404);
        api(ana()).get("/api/v1/matches/x").then().statusCode(404);
        api(ana()).get("/api/v1/claims/999999999/matches").then().statusCode(404);
        for (var noun : List.of("confirmation", "rejection", "reconsideration")) {
            decide(999999999, noun).statusCode(404);
        }
    }

    @Test
    void matches_ofAClaimWithout_areNone() {
        api(ana())
                .get("/api/v1/claims/" + SomeClaims.candidate() + "/matches")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void list_ofClaimsWithOpenMatches_hasThemAlone() {
        long with = SomeClaims.candidate("Matched " + System.nanoTime(), 0.5);
        long other = SomeClaims.candidate();
        long match = SomeClaims.match(Relation.RELATED, with, other);

        assertThat(openClaims()).contains((int) with, (int) other);
        decide(match, "rejection");
        assertThat(openClaims()).doesNotContain((int) with, (int) other);
        api(ana()).get("/api/v1/claims?matched=closed").then().statusCode(400);
    }

    private static List<Integer> openClaims() {
        return api(ana())
                .get("/api/v1/claims?matched=open&sort=newest&limit=100")
                .jsonPath()
                .getList("items.id");
    }

    private static ValidatableResponse decide(long match, String noun) {
        return api(ana())
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/matches/" + match + "/" + noun)
                .then();
    }

    private List<Long> others(long claim) {
        return QuarkusTransaction.requiringNew()
                .call(() -> matches.ofClaim(claim).stream()
                        .map(match -> match.claims().stream()
                                .filter(c -> c.id() != claim)
                                .findFirst()
                                .orElseThrow()
                                .id())
                        .toList());
    }

    private List<Match> openOf(long claim) {
        return QuarkusTransaction.requiringNew()
                .call(() -> matches.ofClaim(claim).stream()
                        .filter(match -> match.isProposed() && match.isOnTheDesk())
                        .toList());
    }
}
