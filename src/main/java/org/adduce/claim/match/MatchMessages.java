package org.adduce.claim.match;

import io.quarkus.qute.i18n.MessageBundle;

/** The words about matches. They have a bundle of their own, as Quarkus cannot load one of more than 300. */
@MessageBundle("match")
public interface MatchMessages {

    // --- the same claim elsewhere, and what contradicts it
    String match_alike();

    String match_conflicts();

    String match_rejected();

    String match_here();

    String match_there();

    String relation_same();

    String relation_conflict();

    String relation_related();

    String sureness_very_likely();

    String sureness_likely();

    String sureness_possible();

    String confirm_same();

    String confirm_conflict();

    String confirm_related();

    String match_reject();

    String match_reconsider();

    String match_confirmed_by(String name, String date);

    String match_rejected_by(String name, String date);

    String match_consequence_other_settled(long id);

    String match_consequence_this_settled(long id);

    String match_consequence_linked();

    String row_matches(long count);

    String desk_matches();

    String desk_matches_open();

    String notice_match_confirmed();

    String notice_match_settled(String id);

    String notice_match_rejected();

    String notice_match_reconsidered();

    // --- why claims are matched
    String grounds_same_words();

    String grounds_same_quotation();

    String grounds_same_speaker();

    String grounds_same_facts();

    String grounds_same_meaning();

    String grounds_numbers_differ();

    String grounds_one_denies();

    String grounds_fact_against_plan();

    String grounds_opposite_words();

    String grounds_same_speaker_on_subject();

    String grounds_same_subject();

    // --- what happened, in the log
    String audit_matches_proposed(String actor);

    String audit_match_confirmed(String actor);

    String audit_match_rejected(String actor);

    String audit_match_reconsidered(String actor);

    String deed_match_confirmed_matched_claim(String actor, String value);

    String deed_match_rejected_matched_claim(String actor, String value);

    String deed_match_reconsidered_matched_claim(String actor, String value);

    String field_matches();

    String field_relation();

    String field_matched_claim();

    // --- refusals
    String issue_match_is_undecided();

    String issue_match_is_decided();

    String issue_matched_claims_are_not_dismissed();

    String issue_matched_is_open();
}
