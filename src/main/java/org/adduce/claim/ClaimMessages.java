package org.adduce.claim;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of claims, their workflow and their desk. */
@MessageBundle("claim")
public interface ClaimMessages {

    // --- stages, outcomes, reasons of a dismissal
    @Message("Candidate")
    String stage_candidate();

    @Message("Dismissed")
    String stage_dismissed();

    @Message("Open")
    String stage_open();

    @Message("Assigned")
    String stage_assigned();

    @Message("In review")
    String stage_in_review();

    @Message("Submitted")
    String stage_submitted();

    @Message("Approved")
    String stage_approved();

    @Message("Published")
    String stage_published();

    @Message("Withdrawn")
    String stage_withdrawn();

    @Message("Verified")
    String outcome_verified();

    @Message("Disputed")
    String outcome_disputed();

    @Message("Inconclusive")
    String outcome_inconclusive();

    @Message("Not checkable")
    String dismissal_not_checkable();

    @Message("Opinion")
    String dismissal_opinion();

    @Message("Duplicate")
    String dismissal_duplicate();

    @Message("Out of scope")
    String dismissal_out_of_scope();

    // --- what a score is made of
    @Message("Where every sentence starts")
    String score_base();

    @Message("Its words, as the model learnt to weigh them")
    String score_wording();

    @Message("The sentence as a whole")
    String score_meaning();

    @Message("Against the other statements of the article")
    String score_context();

    @Message("Tells what has happened")
    String score_past();

    @Message("Names a number")
    String score_number();

    @Message("Names a date")
    String score_date();

    @Message("Names a person or an organisation")
    String score_named_person_or_organisation();

    @Message("Quotes somebody word for word")
    String score_direct_quotation();

    @Message("Says who said it")
    String score_attribution();

    @Message("Denies something")
    String score_denial();

    @Message("Compares")
    String score_comparison();

    @Message("Names a cause")
    String score_cause();

    @Message("Speaks of a law or a treaty")
    String score_law_or_treaty();

    @Message("Says what may or should be")
    String score_modality();

    @Message("Speaks of the future")
    String score_prediction();

    @Message("Is a question")
    String score_question();

    @Message("Is an opinion")
    String score_opinion();

    @Message("Speaks in the first person")
    String score_first_person();

    @Message("Speaks to the reader")
    String score_addressed_to_reader();

    @Message("Looks like a byline")
    String score_byline();

    @Message("Is very short")
    String score_too_short();

    @Message("Is very long")
    String score_too_long();

    @Message("Is no whole sentence")
    String score_incomplete();

    @Message("speaks strongly for checking it")
    String force_strongly_for();

    @Message("speaks for checking it")
    String force_clearly_for();

    @Message("speaks a little for checking it")
    String force_slightly_for();

    @Message("speaks strongly against checking it")
    String force_strongly_against();

    @Message("speaks against checking it")
    String force_clearly_against();

    @Message("speaks a little against checking it")
    String force_slightly_against();

    // --- actions, and whose they are
    @Message("Accept")
    String action_accept();

    @Message("Dismiss")
    String action_dismiss();

    @Message("Assign")
    String action_assign();

    @Message("Release")
    String action_release();

    @Message("Start the review")
    String action_start();

    @Message("Submit")
    String action_submit();

    @Message("Return")
    String action_return();

    @Message("Approve")
    String action_approve();

    @Message("Reopen")
    String action_reopen();

    @Message("Publish")
    String action_publish();

    @Message("Correct")
    String action_correct();

    @Message("Abandon the correction")
    String action_abandon();

    @Message("Withdraw")
    String action_withdraw();

    @Message("any reviewer")
    String who_accept();

    @Message("any reviewer")
    String who_dismiss();

    @Message("an editor; a reviewer to themself")
    String who_assign();

    @Message("its assignee or an editor")
    String who_release();

    @Message("its assignee")
    String who_start();

    @Message("its assignee")
    String who_submit();

    @Message("an editor or another reviewer, no author")
    String who_return();

    @Message("an editor or another reviewer, no author")
    String who_approve();

    @Message("an editor")
    String who_reopen();

    @Message("an editor")
    String who_publish();

    @Message("an editor")
    String who_correct();

    @Message("an editor")
    String who_abandon();

    @Message("an editor")
    String who_withdraw();

    // --- what happened, in the log
    @Message("accepted the claim")
    String audit_claim_accepted();

    @Message("dismissed the claim")
    String audit_claim_dismissed();

    @Message("assigned the claim")
    String audit_claim_assigned();

    @Message("returned the claim to the queue")
    String audit_claim_released();

    @Message("started the review")
    String audit_review_started();

    @Message("submitted the review")
    String audit_review_submitted();

    @Message("returned the review")
    String audit_review_returned();

    @Message("approved the review")
    String audit_review_approved();

    @Message("reopened the review")
    String audit_review_reopened();

    @Message("published the review")
    String audit_review_published();

    @Message("opened a correction")
    String audit_correction_opened();

    @Message("abandoned the correction")
    String audit_correction_abandoned();

    @Message("withdrew the review")
    String audit_review_withdrawn();

    @Message("read the claims out of the article")
    String audit_claims_extracted();

    @Message("had the article read for claims again")
    String audit_extraction_repeated();

    @Message("could not read the claims out of the article")
    String audit_extraction_failed();

    @Message("marked the claim in its article")
    String audit_claim_marked();

    @Message("rephrased the claim")
    String audit_claim_rephrased();

    @Message("split the claim in two")
    String audit_claim_split();

    @Message("made this claim of the second part of another")
    String audit_claim_split_off();

    @Message("declared a conflict of interest")
    String audit_conflict_declared();

    // --- events told with what matters of them
    @Message("dismissed the claim: {value}")
    String deed_claim_dismissed_dismissal(String value);

    @Message("assigned the claim to {value}")
    String deed_claim_assigned_assignee(String value);

    @Message("took the claim")
    String deed_claim_assigned_assignee_self();

    @Message("returned the claim to the queue; {value} had it")
    String deed_claim_released_assignee(String value);

    @Message("returned the claim to the queue")
    String deed_claim_released_assignee_self();

    @Message("made this claim of the second part of {value}")
    String deed_claim_split_off_split_from(String value);

    @Message("marked the claim in {value}")
    String deed_claim_marked_article(String value);

    @Message("declared a conflict of interest with all claims of {value}")
    String deed_conflict_declared_claimant(String value);

    @Message("due {value}")
    String clause_due(String value);

    @Message("of claim {value}")
    String clause_duplicate_of(String value);

    @Message("Stage")
    String field_stage();

    @Message("Assignee")
    String field_assignee();

    @Message("Due")
    String field_due();

    @Message("Reason")
    String field_dismissal();

    @Message("Duplicate of claim")
    String field_duplicate_of();

    @Message("Statement")
    String field_text();

    @Message("Claimant")
    String field_claimant();

    @Message("Split from")
    String field_split_from();

    @Message("End of the passage")
    String field_end();

    @Message("New claims")
    String field_claims();

    @Message("Candidates read anew")
    String field_judged_anew();

    @Message("Candidates no longer found")
    String field_no_longer_found();

    // --- refusals: stages
    @Message("Only a candidate or a dismissed claim can be accepted; this one has moved on.")
    String issue_stage_admits_accept();

    @Message("Only a candidate, an open or an assigned claim can be dismissed; this one has moved on.")
    String issue_stage_admits_dismiss();

    @Message("Only an open, an assigned or a claim in review can be assigned; accept a candidate first.")
    String issue_stage_admits_assign();

    @Message("Only an assigned claim or one in review can be released; this one is in nobody’s hands.")
    String issue_stage_admits_release();

    @Message("A review starts from an assigned claim; this one is not waiting for its review to start.")
    String issue_stage_admits_start();

    @Message("Only a claim in review can be submitted.")
    String issue_stage_admits_submit();

    @Message("Only a submitted review can be returned.")
    String issue_stage_admits_return();

    @Message("Only a submitted review can be approved.")
    String issue_stage_admits_approve();

    @Message("Only an approved review that is not published yet can be reopened.")
    String issue_stage_admits_reopen();

    @Message("Only an approved review can be published.")
    String issue_stage_admits_publish();

    @Message("Only a published review can be corrected.")
    String issue_stage_admits_correct();

    @Message("Only a correction that is in review or submitted can be abandoned.")
    String issue_stage_admits_abandon();

    @Message("This claim is withdrawn already.")
    String issue_stage_admits_withdraw();

    @Message(
            "The words of a claim can be changed up to the review, not while it is dismissed or after it was submitted.")
    String issue_stage_admits_rephrase();

    @Message("A claim can be split up to the review, not while it is dismissed or after it was submitted.")
    String issue_stage_admits_split();

    @Message("It is assigned like that already.")
    String issue_assignment_is_new();

    @Message("Statement and claimant say that already.")
    String issue_rephrasing_is_new();

    @Message("You have declared this conflict of interest already.")
    String issue_conflict_is_new();

    @Message("This passage is a claim already.")
    String issue_passage_is_new();

    @Message("The article is being read right now; wait until that is done.")
    String issue_extraction_is_over();

    // --- refusals: people
    @Message("This is for reviewers.")
    String issue_person_is_any_reviewer();

    @Message("This is for editors.")
    String issue_person_is_editor();

    @Message("This is for the person whom the claim is assigned to.")
    String issue_person_is_assignee();

    @Message("This is for the person whom the claim is assigned to, or an editor.")
    String issue_person_is_assignee_or_editor();

    @Message("You can assign claims to yourself; an editor can assign them to others.")
    String issue_assigner_is_editor_or_assignee();

    @Message("While it is in review, only its assignee can change its words.")
    String issue_editor_of_words_is_assignee();

    @Message("You have declared a conflict of interest.")
    String issue_you_have_no_conflict();

    // --- refusals: content
    @Message("This person is deactivated and can be given no work.")
    String issue_is_active_reviewer();

    @Message("This person has declared a conflict of interest with the claim or its claimant.")
    String issue_has_no_conflict();

    @Message("There is nobody of this name at the desk.")
    String issue_assignee_is_known();

    @Message("Say who is to check it.")
    String issue_assignee_is_given();

    @Message("This is too long: at most 2,000 characters.")
    String issue_note_fits();

    @Message("This is too long: at most 5,000 characters.")
    String issue_text_fits();

    @Message("This is too long: at most 200 characters.")
    String issue_claimant_fits();

    @Message("This is too long: at most 2,000 characters.")
    String issue_reason_fits();

    @Message("Say what is claimed.")
    String issue_text_not_blank();

    @Message("Give a reason.")
    String issue_reason_not_blank();

    @Message("Give one of these reasons: not-checkable, opinion, duplicate, out-of-scope.")
    String issue_reason_is_dismissal();

    @Message("Name the claim that this is a duplicate of.")
    String issue_original_is_named();

    @Message("Only a duplicate names another claim.")
    String issue_original_is_for_duplicates();

    @Message("A claim is no duplicate of itself.")
    String issue_original_is_another_claim();

    @Message("That claim is itself a duplicate; name the one that it is a duplicate of.")
    String issue_original_is_no_duplicate();

    @Message("There is no claim with this number.")
    String issue_original_exists();

    @Message("Give a number.")
    String issue_is_number();

    @Message("Give a date like 2026-05-31.")
    String issue_due_is_date();

    @Message("The claimant of this claim is not known; declare the conflict for this claim only.")
    String issue_claimant_is_known();

    @Message("Choose a place with words of the passage on both sides.")
    String issue_is_inside_the_passage();

    @Message("These words do not stand in the article like that.")
    String issue_words_are_in_the_article();

    @Message("These words stand in the article more than once; take some words around them too.")
    String issue_words_stand_there_once();

    @Message("Give the words of the claim, or where they stand.")
    String issue_words_are_given();

    @Message("These positions are not in the article’s text.")
    String issue_passage_is_in_the_article();

    @Message("There are no words between these positions.")
    String issue_passage_has_words();

    @Message("These positions cut a character in two.")
    String issue_passage_is_whole_characters();

    @Message("A claim has at most 5,000 characters; mark less.")
    String issue_passage_is_not_too_long();

    @Message("Choose at least one claim.")
    String issue_claims_are_chosen();

    @Message("Choose at most 200 claims at once.")
    String issue_claims_are_few();

    // --- filters in the address
    @Message("There is no such stage.")
    String issue_stage_is_known();

    @Message("There is no such outcome.")
    String issue_outcome_is_known();

    @Message("Sort by score, newest, due or article.")
    String issue_sort_is_known();

    @Message("A score is a number from 0 to 1.")
    String issue_min_score_is_score();

    @Message("Give a date like 2026-05-31.")
    String issue_due_before_is_date();

    @Message("An article is named by its number.")
    String issue_article_is_number();

    @Message(
            "There is no such filter. There are: stage, outcome, assignee, article, claimant, minScore, dueBefore, matched, needs, q; and sort, limit, after.")
    String issue_filter_is_known();

    // --- the claim desk
    @Message("Claims")
    String desk_title();

    @Message("Keyboard")
    String desk_keys();

    @Message("move")
    String desk_key_move();

    @Message("open")
    String desk_key_open();

    @Message("accept")
    String desk_key_accept();

    @Message("choose")
    String desk_key_choose();

    @Message("dismiss what is chosen, or this one")
    String desk_key_dismiss();

    @Message("assign what is chosen, or this one")
    String desk_key_assign();

    @Message("search")
    String desk_key_search();

    @Message("next page")
    String desk_key_next();

    @Message("No claims yet")
    String desk_bare();

    @Message("Claims are found in articles. Bring one in, and the statements worth checking are listed here.")
    String desk_bare_hint();

    @Message("Bring in an article")
    String desk_bring_in();

    @Message("Stages")
    String desk_stages();

    @Message("All")
    String desk_all();

    @Message("Choose all on this page")
    String desk_choose_all();

    @Message("Claim")
    String desk_claim();

    @Message("Score")
    String desk_score();

    @Message("Stage")
    String desk_stage();

    @Message("Assignee")
    String desk_assignee();

    @Message("Due")
    String desk_due();

    @Message("Next")
    String desk_action();

    @Message("Accept")
    String desk_accept();

    @Message("No claim fits")
    String desk_empty();

    @Message("Ask for less, or look at all of them.")
    String desk_empty_hint();

    @Message("Show all")
    String desk_show_all();

    @Message("Show")
    String desk_show();

    @Message("Which claims to show")
    String desk_filters();

    @Message("More filters and order")
    String desk_further();

    @Message("Words")
    String desk_words();

    @Message("Claimant")
    String desk_claimant();

    @Message("Anybody")
    String desk_anybody();

    @Message("Me")
    String desk_me();

    @Message("Nobody")
    String desk_nobody();

    @Message("Outcome")
    String desk_outcome();

    @Message("Any")
    String desk_any();

    @Message("Score from")
    String desk_min_score();

    @Message("Due before")
    String desk_due_before();

    @Message("Order")
    String desk_sort();

    @Message("Score")
    String sort_score();

    @Message("Newest")
    String sort_newest();

    @Message("Due date")
    String sort_due();

    @Message("Article")
    String sort_article();

    @Message("claimant unknown")
    String row_claimant_unknown();

    @Message("nobody")
    String row_nobody();

    @Message("overdue")
    String row_overdue();

    @Message("Choose claim {id}")
    String desk_choose(long id);

    @Message("Only from “{title}”")
    String desk_only_article(String title);

    // --- many at once
    @Message("With the chosen claims")
    String bulk_title();

    @Message("chosen")
    String bulk_chosen();

    @Message("Accept")
    String bulk_accept();

    @Message("Dismiss…")
    String bulk_dismiss();

    @Message("Assign")
    String bulk_assign();

    @Message("To")
    String bulk_to();

    @Message("Due")
    String bulk_due();

    @Message("Note")
    String bulk_note();

    @Message("A duplicate is dismissed on its own page, where it names the other claim.")
    String bulk_duplicate_hint();

    @Message("These could not be accepted; everything else was.")
    String refusals_accept();

    @Message("These could not be dismissed; everything else was.")
    String refusals_dismiss();

    @Message("These could not be assigned; everything else was.")
    String refusals_assign();

    @Message("Back to the list")
    String refusals_back();

    @Message("There is no such claim.")
    String issue_claim_is_there();

    @Message("Somebody changed this claim since you looked at it. Look at it as it is now first.")
    String issue_claim_is_as_seen();

    @Message("{name} ({count} in hand)")
    String load(String name, long count);

    @Message("{count} refused")
    String refusals_title(int count);

    @Message("{count} done")
    String refusals_done(int count);

    @Message("Claim {id}")
    String refusals_claim(long id);

    @Message("Articles to be read again: {count}")
    String notice_articles_again(String count);

    @Message("Claims accepted: {count}")
    String notice_bulk_accept(String count);

    @Message("Claims dismissed: {count}")
    String notice_bulk_dismiss(String count);

    @Message("Claims assigned: {count}")
    String notice_bulk_assign(String count);
    // --- the page of one claim
    @Message("As it was made")
    String page_made();

    @Message("quoted")
    String page_direct();

    @Message("reported in the article’s words")
    String page_indirect();

    @Message("Dismissed as")
    String page_dismissed_as();

    @Message("Found")
    String page_found();

    @Message("by hand")
    String page_by_hand();

    @Message("by extraction")
    String page_by_extraction();

    @Message("Nothing in particular speaks for checking it.")
    String page_no_reasons();

    @Message("Where it stands")
    String page_stands();

    @Message("What can be done next")
    String page_next();

    @Message("Nothing: this claim is at its end.")
    String page_nothing_next();

    @Message("Why is it not checked?")
    String page_reason();

    @Message("Duplicate of claim")
    String page_duplicate_of();

    @Message("Only for a duplicate: the number of the other claim.")
    String page_duplicate_hint();

    @Message("Put right")
    String page_changes();

    @Message("Rephrase")
    String page_rephrase();

    @Message("Statement")
    String page_statement();

    @Message("The passage in the article stays marked as it is.")
    String page_statement_hint();

    @Message("Split in two")
    String page_split();

    @Message("The second claim begins with")
    String page_split_at();

    @Message("Each part then says the words of its own passage.")
    String page_split_hint();

    @Message("The words can be changed up to the review; in review, by its assignee.")
    String page_not_editable();

    @Message("Declare a conflict of interest")
    String page_conflict();

    @Message("What is the conflict?")
    String page_conflict_reason();

    @Message("You are then given none of it and approve none of it. This cannot be taken back.")
    String page_conflict_hint();

    @Message("has a conflict of interest with this claim:")
    String page_conflict_claim();

    @Message("History")
    String page_history();

    @Message("Score {score}: why")
    String page_score(String score);

    @Message("has a conflict of interest with {claimant}:")
    String page_conflict_claimant(String claimant);

    @Message("For every claim of {claimant}")
    String page_conflict_whole(String claimant);

    @Message("Accepted: it is open now.")
    String notice_claim_accept();

    @Message("Dismissed.")
    String notice_claim_dismiss();

    @Message("Assigned.")
    String notice_claim_assign();

    @Message("Released: it is back in the queue.")
    String notice_claim_release();

    @Message("The review has started.")
    String notice_claim_start();

    @Message("Rephrased.")
    String notice_claim_rephrase();

    @Message("Split in two.")
    String notice_claim_split();

    @Message("Your conflict of interest is on record.")
    String notice_claim_conflict();

    // --- my work
    @Message("My work")
    String work_title();

    @Message("Triage candidates")
    String work_triage();

    @Message("Open claims")
    String work_take();

    @Message("Nothing is in your hands")
    String work_nothing();

    @Message("There are open claims that nobody has: take one and assign it to yourself.")
    String work_nothing_take();

    @Message("New candidates wait for somebody to accept or dismiss them.")
    String work_nothing_triage();

    @Message("Returned to you")
    String work_returned();

    @Message("In review by you")
    String work_in_review();

    @Message("Assigned to you")
    String work_assigned();

    @Message("Waiting for a second person")
    String work_to_approve();

    @Message("Approved, waiting for publication")
    String work_to_publish();

    @Message("Open, in nobody’s hands")
    String work_to_assign();

    @Message("Submitted by you")
    String work_submitted();
}
