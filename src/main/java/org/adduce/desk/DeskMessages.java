package org.adduce.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages that show several parts at once. */
@MessageBundle("desk")
public interface DeskMessages {

    // --- a claim's page
    @Message("Text not saved")
    String claim_unsent();

    @Message("Copy your text before you leave this page.")
    String claim_unsent_lead();

    // --- the history of a claim
    @Message("History")
    String history_title();

    @Message("Back to the claim")
    String history_back();

    @Message("Events")
    String history_events();

    @Message("/desk/claims/{claim}/history")
    String history_address(long claim);

    @Message("As it stood")
    String history_moments();

    @Message("At (UTC)")
    String history_at();

    @Message("Show")
    String history_show();

    @Message("From (UTC)")
    String history_from();

    @Message("To (UTC), empty for now")
    String history_to();

    @Message("Compare")
    String history_compare();

    @Message("All times are UTC. Each event of the history also leads to the claim as it stood right after it.")
    String history_moments_hint();

    @Message("Removed")
    String history_removed();

    @Message("This claim has no such event.")
    String issue_event_is_of_this_claim();

    @Message("Give a moment as 2026-02-27T09:30, in UTC.")
    String issue_is_a_moment();

    // --- a claim as it stood
    @Message("As it stood")
    String asof_title();

    @Message("as it stood")
    String asof_heading();

    @Message("All of its history")
    String asof_history();

    @Message("The claim as it is now")
    String asof_now();

    @Message("after")
    String asof_after();

    @Message("Events before and after")
    String asof_events();

    @Message("← Event before")
    String asof_previous();

    @Message("Event after →")
    String asof_next();

    @Message("This claim did not exist yet. It came to the desk on")
    String asof_not_there();

    @Message("The claim")
    String asof_claim();

    @Message("Removed on")
    String asof_removed();

    @Message("Nothing had been written yet.")
    String asof_no_review();

    @Message("What the public saw")
    String asof_public();

    @Message("read this edition")
    String asof_edition();

    @Message("Nothing had been published yet.")
    String asof_no_edition();

    @Message("Matches that were confirmed")
    String asof_match_confirmed();

    @Message("Matches that were rejected")
    String asof_match_rejected();

    // --- two moments compared
    @Message("What changed between two moments")
    String compared_title();

    @Message("Differences")
    String compared_fields();

    @Message("Nothing differs.")
    String compared_same();

    @Message("What happened between them")
    String compared_between();

    // --- fields that only a look back has
    @Message("Note to the assignee")
    String field_note();

    @Message("Correction under way")
    String field_correction();

    @Message("Withdrawn because")
    String field_withdrawal();

    @Message("Returned with the comment")
    String field_returned();

    // --- the article with its claims
    @Message("published")
    String article_published();

    @Message("Brought in")
    String article_brought_in();

    @Message("by")
    String article_by();

    @Message("Look again")
    String article_look_again();

    @Message("Read it again")
    String article_read_again();

    @Message("An older version of Adduce read this article; it can be read again.")
    String article_outdated();

    @Message(
            "What people decided, reworded or added stays. Candidates that nobody has touched are judged anew, and go if they are no longer found.")
    String article_read_again_hint();

    @Message("by words alone: the model that tells the meaning of sentences was switched off or could not be loaded")
    String scoring_words_without_model();

    @Message("by words alone: the text is too long to tell the meaning of every sentence")
    String scoring_words_as_too_long();

    @Message("by words and by the meaning of sentences")
    String scoring_meaning();

    @Message("Claims found")
    String article_scoring();

    @Message("Related articles")
    String article_related();

    @Message("to be confirmed")
    String article_related_open();

    @Message("The article’s text, its claims marked")
    String article_text();

    @Message("in the text")
    String article_in_text();

    @Message("Claims")
    String article_claims_title();

    @Message("No claim has been found in it yet. Select words in the text, or paste them below, to add one.")
    String article_claims_empty();

    @Message("unknown claimant")
    String article_claimant_unknown();

    @Message("Add a claim by hand")
    String article_mark();

    @Message("Its exact words")
    String article_mark_exact();

    @Message(
            "Select them in the text, or paste them here. They must stand in the text once: take more words if they stand there several times.")
    String article_mark_exact_hint();

    @Message("Claimant")
    String article_mark_claimant();

    @Message("Who made it, if that is known.")
    String article_mark_claimant_hint();

    @Message("Add this claim")
    String article_mark_submit();

    @Message("About this article")
    String article_about();

    @Message("Put right what is told about it")
    String article_describe();

    @Message("Save")
    String article_describe_submit();

    @Message("SHA-256")
    String article_hash();

    @Message("Parts removed on a person’s demand; the hash is that of what came in")
    String article_erased();

    @Message("Language")
    String article_language();

    @Message("Download what came in")
    String article_original();

    @Message("History")
    String article_history();

    @Message("A number is expected here; load the page anew and try again.")
    String issue_is_a_number();

    @Message("The claim was added.")
    String notice_claim_marked();

    @Message("The article is being read again.")
    String notice_extraction_again();
}
