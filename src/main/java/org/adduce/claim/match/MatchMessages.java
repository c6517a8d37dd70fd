package org.adduce.claim.match;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about matches. They stand apart from those about claims, as Quarkus cannot load a bundle of more than 300. */
@MessageBundle("match")
public interface MatchMessages {

    // --- the same claim elsewhere, and what contradicts it
    @Message("Also said elsewhere")
    String match_alike();

    @Message("Contradicted by")
    String match_conflicts();

    @Message("Matches found to be wrong")
    String match_rejected();

    @Message("This article")
    String match_here();

    @Message("The other article")
    String match_there();

    @Message("Says the same")
    String relation_same();

    @Message("Contradicts it")
    String relation_conflict();

    @Message("About the same")
    String relation_related();

    @Message("very likely")
    String sureness_very_likely();

    @Message("likely")
    String sureness_likely();

    @Message("possible")
    String sureness_possible();

    @Message("It is the same claim")
    String confirm_same();

    @Message("They contradict each other")
    String confirm_conflict();

    @Message("They are about the same")
    String confirm_related();

    @Message("No")
    String match_reject();

    @Message("Take this back")
    String match_reconsider();

    @Message("Confirmed by {name}")
    String match_confirmed_by(String name);

    @Message("Rejected by {name}")
    String match_rejected_by(String name);

    @Message("Claim {id} is then dismissed as a duplicate, and its article becomes an appearance of this claim.")
    String match_consequence_other_settled(long id);

    @Message("This claim is then dismissed as a duplicate, and its article becomes an appearance of claim {id}.")
    String match_consequence_this_settled(long id);

    @Message("Both are being worked on: they are only linked, and each page shows the other.")
    String match_consequence_linked();

    @Message("{count} {#if count == 1}match{#else}matches{/if} to decide")
    String row_matches(long count);

    @Message("Matches")
    String desk_matches();

    @Message("to decide")
    String desk_matches_open();

    @Message("Confirmed.")
    String notice_match_confirmed();

    @Message("Confirmed. Claim {id} was dismissed as a duplicate.")
    String notice_match_settled(String id);

    @Message("Rejected: it will not be proposed again.")
    String notice_match_rejected();

    @Message("Taken back: it is a proposal again.")
    String notice_match_reconsidered();

    // --- why claims are matched
    @Message("Nearly the same words")
    String grounds_same_words();

    @Message("The same quotation")
    String grounds_same_quotation();

    @Message("The same person with the same point")
    String grounds_same_speaker();

    @Message("The same names and numbers")
    String grounds_same_facts();

    @Message("Other words, the same meaning")
    String grounds_same_meaning();

    @Message("Different numbers for the same thing")
    String grounds_numbers_differ();

    @Message("One denies what the other states")
    String grounds_one_denies();

    @Message("One says that it is so already, the other that it is not planned")
    String grounds_fact_against_plan();

    @Message("A word in one is the opposite of a word in the other")
    String grounds_opposite_words();

    @Message("The same person on the same subject")
    String grounds_same_speaker_on_subject();

    @Message("The same people, places or things")
    String grounds_same_subject();

    // --- what happened, in the log
    @Message("found claims of other articles that may belong to its own")
    String audit_matches_proposed();

    @Message("confirmed a match of the claim")
    String audit_match_confirmed();

    @Message("rejected a match of the claim")
    String audit_match_rejected();

    @Message("took back what was decided about a match of the claim")
    String audit_match_reconsidered();

    @Message("confirmed the match with {value}")
    String deed_match_confirmed_matched_claim(String value);

    @Message("rejected the match with {value}")
    String deed_match_rejected_matched_claim(String value);

    @Message("took back what was decided about the match with {value}")
    String deed_match_reconsidered_matched_claim(String value);

    @Message("Matches")
    String field_matches();

    @Message("Relation")
    String field_relation();

    @Message("The other claim")
    String field_matched_claim();

    // --- refusals
    @Message("This match has been decided already; the page shows by whom.")
    String issue_match_is_undecided();

    @Message("Nothing has been decided about this match, so there is nothing to take back.")
    String issue_match_is_decided();

    @Message("One of the two claims was dismissed; accept it again first if they belong together.")
    String issue_matched_claims_are_not_dismissed();

    @Message("Matches can be asked for by “open” only.")
    String issue_matched_is_open();
}
