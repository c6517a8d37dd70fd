package org.adduce.claim.match;

import static org.adduce.claim.Cases.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.adduce.account.Account;
import org.adduce.audit.event.Change;
import org.adduce.claim.Cases;
import org.adduce.claim.Claim;
import org.adduce.claim.Stage;
import org.adduce.extraction.checkworthiness.Candidate;
import org.adduce.extraction.matching.Pair.Relation;
import org.adduce.testsupport.Ids;
import org.adduce.workflow.Refusal;
import org.junit.jupiter.api.Test;

class MatchTest {

    private final Account ana = Cases.reviewer("ana");
    private final Claim older = Cases.candidate();
    private final Claim newer = Cases.candidate();

    @Test
    void proposed_withTheNewerClaimFirst_putsTheOlderFirstWithItsWords() {
        var match =
                Match.proposed(newer, older, new Proposal(Relation.CONFLICT, 0.7, "one_denies", "new", "old"), NOON);

        assertThat(match.claims()).containsExactly(older, newer);
        assertThat(match.words(older)).isEqualTo("old");
        assertThat(match.words(newer)).isEqualTo("new");
        assertThat(match.other(older)).isSameAs(newer);
        assertThat(match.other(newer)).isSameAs(older);
        assertThat(match.isProposed()).isTrue();
    }

    @Test
    void proposed_ofClaimsOfOneArticle_isAFault() {
        var beside = Ids.given(
                Claim.proposed(older.article(), new Candidate("met", 18, 21, null, false, 0.5, List.of()), NOON));

        assertThatThrownBy(() -> Match.proposed(older, beside, same(), NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void proposal_withWordsLongerThanTheyAreKept_isShortened() {
        var words = "😀".repeat(Match.WORDS_LIMIT);

        var kept = new Proposal(Relation.SAME, 0.7, "same_words", words, "  ").words();

        assertThat(kept).hasSizeLessThanOrEqualTo(Match.WORDS_LIMIT).endsWith("😀…");
        assertThat(new Proposal(Relation.SAME, 0.7, "same_words", words, "  ").otherWords())
                .isNull();
    }

    @Test
    void confirm_aProposal_isToldOfBothClaims() {
        var match = match(Relation.SAME);

        var told = match.confirm(ana, NOON);

        assertThat(match.isConfirmed()).isTrue();
        assertThat(match.isOneClaim()).isTrue();
        assertThat(match.decision().by()).isSameAs(ana);
        assertThat(match.decision().at()).isEqualTo(NOON);
        assertThat(told).extracting(Change::type).containsOnly(MatchEvent.MATCH_CONFIRMED);
        assertThat(told).extracting(change -> change.subject().path()).containsExactly(older.path(), newer.path());
        assertThat(told.get(0).after())
                .containsEntry("matchedClaim", newer.path())
                .containsEntry("relation", "same");
    }

    @Test
    void confirm_aContradiction_makesNoOneClaim() {
        var match = match(Relation.CONFLICT);

        match.confirm(ana, NOON);

        assertThat(match.isConfirmed()).isTrue();
        assertThat(match.isOneClaim()).isFalse();
    }

    @Test
    void decide_whatIsDecided_isRefused() {
        var match = match(Relation.SAME);
        match.reject(ana, NOON);

        assertThat(match.isRejected()).isTrue();
        assertRefused(Refusal.Kind.WRONG_STAGE, () -> match.confirm(ana, NOON));
        assertRefused(Refusal.Kind.WRONG_STAGE, () -> match.reject(ana, NOON));
    }

    @Test
    void confirm_whereAClaimIsDismissed_isRefused() {
        var match = Match.proposed(older, Cases.in(Stage.DISMISSED, ana), same(), NOON);

        assertRefused(Refusal.Kind.WRONG_STAGE, () -> match.confirm(ana, NOON));
        match.reject(ana, NOON);
        assertThat(match.isRejected()).isTrue();
    }

    @Test
    void decide_bySomebodyWhoLeft_isRefused() {
        var match = match(Relation.RELATED);

        assertRefused(Refusal.Kind.NOT_YOURS, () -> match.confirm(Cases.inactive(), NOON));
        assertRefused(Refusal.Kind.NOT_YOURS, () -> match.reject(Cases.inactive(), NOON));
        match.reject(ana, NOON);
        assertRefused(Refusal.Kind.NOT_YOURS, () -> match.reconsider(Cases.inactive()));
    }

    @Test
    void reconsider_aDecision_isAProposalAgain() {
        var match = match(Relation.SAME);
        assertRefused(Refusal.Kind.WRONG_STAGE, () -> match.reconsider(ana));
        match.confirm(ana, NOON);

        var told = match.reconsider(ana);

        assertThat(match.isProposed()).isTrue();
        assertThat(told)
                .extracting(Change::type)
                .containsOnly(MatchEvent.MATCH_RECONSIDERED)
                .hasSize(2);
        match.reject(ana, NOON);
        assertThat(match.isRejected()).isTrue();
    }

    private Match match(Relation relation) {
        return Match.proposed(older, newer, new Proposal(relation, 0.7, "same_words", null, null), NOON);
    }

    private static Proposal same() {
        return new Proposal(Relation.SAME, 0.7, "same_words", null, null);
    }

    private static void assertRefused(Refusal.Kind kind, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
