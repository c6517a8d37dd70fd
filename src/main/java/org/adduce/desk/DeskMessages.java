package org.adduce.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages that show several parts at once. */
@MessageBundle("desk")
public interface DeskMessages {

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

    @Message("What people decided, reworded or added stays. Candidates that nobody has touched are judged anew, and go if they are no longer found.")
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

    @Message("Select them in the text, or paste them here. They must stand in the text once: take more words if they stand there several times.")
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
