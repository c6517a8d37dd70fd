package org.adduce.review;

import static org.adduce.review.PublicationRule.BOTH_SIDES_WEIGHED;
import static org.adduce.review.PublicationRule.CHOICE_EXPLAINED;
import static org.adduce.review.PublicationRule.CLAIMANT_ASKED;
import static org.adduce.review.PublicationRule.CLAIM_STATED;
import static org.adduce.review.PublicationRule.COMPLAINTS_WELCOME;
import static org.adduce.review.PublicationRule.INDEPENDENT_SOURCES;
import static org.adduce.review.PublicationRule.PRIMARY_SOURCE;
import static org.adduce.review.PublicationRule.RATING_FITS;
import static org.adduce.review.PublicationRule.SOURCES_IDENTIFIED;
import static org.adduce.review.PublicationRule.TWO_PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.claim.ClaimsInHand;
import org.adduce.review.content.ApprovalWaiver;
import org.adduce.review.content.ClaimantResponse;
import org.adduce.review.content.Evidence;
import org.adduce.review.content.RatingScale;
import org.adduce.review.content.Source;
import org.adduce.review.content.Waiver;
import org.adduce.testsupport.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each publication rule by itself: {@link Drafts#complete()} meets all but the second person, who was not there yet. */
class RuleResultTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Account ana = Ids.given(new Account("ana", "Ana", null, Role.REVIEWER, NOON));
    private final ClaimReview review = new ClaimReview(ClaimsInHand.inReviewBy(ana));

    @Test
    void rules_ofCompleteFindings_missTheSecondPersonOnly() {
        assertThat(missing(Drafts.complete())).containsExactly(TWO_PEOPLE);
    }

    @Test
    void rules_ofNothing_missAllThatAPersonWrites() {
        assertThat(missing(Findings.empty()))
                .containsExactly(
                        CLAIM_STATED,
                        SOURCES_IDENTIFIED,
                        PRIMARY_SOURCE,
                        BOTH_SIDES_WEIGHED,
                        CLAIMANT_ASKED,
                        RATING_FITS,
                        CHOICE_EXPLAINED,
                        TWO_PEOPLE);
    }

    static Stream<Arguments> missing() {
        var plain = new Source("Harbour master", "document", null);
        return Stream.of(
                Arguments.of(Drafts.appearing(), CLAIM_STATED),
                Arguments.of(
                        Drafts.secondPiece(e -> sourced(e, new Source("Paper", "Web page", null))), SOURCES_IDENTIFIED),
                Arguments.of(Drafts.evidence(secondary(Drafts.log()), secondary(Drafts.interview())), PRIMARY_SOURCE),
                Arguments.of(Drafts.evidence(Drafts.log(), sourced(Drafts.interview(), plain)), INDEPENDENT_SOURCES),
                Arguments.of(Drafts.reasoned(null), BOTH_SIDES_WEIGHED),
                Arguments.of(Drafts.responded(new ClaimantResponse(false, null, null)), CLAIMANT_ASKED),
                Arguments.of(Drafts.rated("verified"), RATING_FITS),
                Arguments.of(Drafts.rated(null), RATING_FITS),
                Arguments.of(Drafts.chosenBecause(null), CHOICE_EXPLAINED));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void rule_thatIsNotMet_isMissing(Findings findings, PublicationRule rule) {
        assertThat(missing(findings)).containsExactly(rule, TWO_PEOPLE);
    }

    @Test
    void claimantAsked_withAReasonWhyNot_isMet() {
        assertThat(missing(Drafts.responded(new ClaimantResponse(false, "They are dead.", null))))
                .doesNotContain(CLAIMANT_ASKED);
    }

    @Test
    void inconclusiveRating_fitsAnyEvidence() {
        assertThat(missing(Drafts.rated("unproven"))).doesNotContain(RATING_FITS);
    }

    @Test
    void complaints_withoutAnAddress_areMissing() {
        assertThat(review.rules(Drafts.complete(), RatingScale.standard(), " "))
                .filteredOn(RuleResult::isMissing)
                .extracting(RuleResult::rule)
                .contains(COMPLAINTS_WELCOME);
    }

    @Test
    void waiver_ofAWaivableRule_counts() {
        var findings = Drafts.waiving(
                Drafts.evidence(secondary(Drafts.log()), secondary(Drafts.interview())),
                new Waiver("primary-source", "The register is closed.", "ana"));

        var result = results(findings).get(PRIMARY_SOURCE.ordinal());

        assertThat(result.state()).isEqualTo(RuleResult.State.WAIVED);
        assertThat(result.waivedBy()).isEqualTo("ana");
        assertThat(result.reason()).isEqualTo("The register is closed.");
    }

    @Test
    void waiver_ofAnyOtherRule_doesNot() {
        var findings = Drafts.waiving(Drafts.chosenBecause(null), new Waiver("choice-explained", "No time.", "ana"));

        assertThat(missing(findings)).contains(CHOICE_EXPLAINED);
    }

    @Test
    void waiver_ofARuleThatIsMet_isNotShown() {
        var findings = Drafts.waiving(Drafts.complete(), new Waiver("primary-source", "Just in case.", "ana"));

        assertThat(results(findings).get(PRIMARY_SOURCE.ordinal()).state()).isEqualTo(RuleResult.State.MET);
    }

    @Test
    void twoPeople_withTheWaiverOfADeskOfOne_isWaived() {
        review.submit(Drafts.complete(), 0, RatingScale.standard(), ana, NOON);
        review.approve(1, new ApprovalWaiver(null, "Nobody else."), SecondPerson.WAIVABLE, false, ana, NOON);

        var result = results(Drafts.complete()).get(TWO_PEOPLE.ordinal());

        assertThat(result.state()).isEqualTo(RuleResult.State.WAIVED);
        assertThat(result.waivedBy()).isEqualTo("Ana");
    }

    private List<PublicationRule> missing(Findings findings) {
        return results(findings).stream()
                .filter(RuleResult::isMissing)
                .map(RuleResult::rule)
                .toList();
    }

    private List<RuleResult> results(Findings findings) {
        return review.rules(findings, RatingScale.standard(), "/contact");
    }

    private static Evidence secondary(Evidence e) {
        return new Evidence(e.source(), e.excerpt(), e.locator(), e.stance(), false, e.seenOn(), e.note(), null);
    }

    private static Evidence sourced(Evidence e, Source source) {
        return new Evidence(source, e.excerpt(), e.locator(), e.stance(), e.primary(), e.seenOn(), e.note(), null);
    }
}
