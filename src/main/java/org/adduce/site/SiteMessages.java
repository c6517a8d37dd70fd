package org.adduce.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that the public reads around the newsroom's own. */
@MessageBundle("site")
public interface SiteMessages {

    // --- the front page
    @Message("What is true in the news?")
    String start_title();

    @Message(
            "We take articles apart, claim by claim, and check each one against its sources. Every check says what we found, where we found it, who wrote it and who approved it.")
    String start_lead();

    @Message("Latest checks")
    String start_latest();

    @Message("Nothing has been published yet.")
    String start_empty();

    @Message("All reviewed articles")
    String start_all();

    @Message("How we check")
    String start_method();

    @Message("Follow by feed")
    String start_feed();

    // --- all summaries
    @Message("Reviewed articles")
    String summaries_title();

    @Message("Each article with the claims in it that we checked, the newest first.")
    String summaries_lead();

    @Message("No article has a published check yet.")
    String summaries_empty();

    // --- one summary
    @Message("What we found in")
    String summary_before();

    @Message("published")
    String summary_published();

    @Message("Read the article at")
    String summary_read();

    @Message("Claims we checked")
    String summary_list();

    @Message("Read the whole check")
    String summary_more();

    @Message("Every review of this article was withdrawn.")
    String summary_withdrawn();

    // --- one claim
    @Message("Claimed by")
    String claim_by();

    @Message("It is not known who made this claim.")
    String claim_by_unknown();

    @Message("Our verdict")
    String claim_verdict();

    @Message("Withdrawn")
    String claim_withdrawn();

    @Message("What was published")
    String claim_was_published();

    @Message("We withdrew this check on")
    String claim_withdrawn_on();

    @Message("Its verdict no longer stands. What we wrote stays here so that you can see what it was.")
    String claim_withdrawn_stays();

    @Message("The passage")
    String claim_passage();

    @Message("How we come to this")
    String claim_reasoning();

    @Message("Evidence against the claim")
    String claim_refuting();

    @Message("Evidence for the claim")
    String claim_supporting();

    @Message("Context")
    String claim_context();

    @Message("We found none.")
    String claim_no_evidence();

    @Message("First-hand source")
    String evidence_primary();

    @Message("Second-hand source")
    String evidence_secondary();

    @Message("seen on")
    String evidence_seen();

    @Message("SHA-256 of our archived copy")
    String evidence_archive();

    @Message("Where it was claimed")
    String claim_appearances();

    @Message("What the claimant says")
    String claim_response();

    @Message("We asked, and have no answer so far.")
    String response_none();

    @Message("We did not ask:")
    String response_not_asked();

    @Message("We did not ask.")
    String response_not_asked_unexplained();

    @Message("Why we checked this")
    String claim_chosen();

    @Message("What this check does without")
    String claim_waivers();

    @Message("set aside by")
    String waiver_by();

    @Message("Approved by its author, without a second person")
    String waiver_approval();

    @Message("About this check")
    String claim_about();

    @Message("Written by")
    String claim_authors();

    @Message("Approved by")
    String claim_approver();

    @Message("Published")
    String claim_published();

    @Message("Updated")
    String claim_updated();

    @Message("Edition")
    String claim_edition();

    @Message("SHA-256 of this edition")
    String claim_hash();

    @Message("Something wrong here? Tell us.")
    String claim_complain();

    @Message("All checked claims of this article")
    String claim_others();

    @Message("Corrected")
    String correction_on();

    @Message("Changed:")
    String correction_changed();

    @Message("This check is under review since")
    String review_since();

    @Message("Until we are done, what we published stands below.")
    String review_stands();

    // --- editions
    @Message("Edition {number}")
    String edition_title(int number);

    @Message("as it was published on")
    String edition_as_published();

    @Message("It was replaced on")
    String edition_replaced();

    @Message("because:")
    String edition_because();

    @Message("It is the latest one.")
    String edition_latest();

    @Message("Read the latest edition")
    String edition_current();

    @Message("To its page")
    String edition_page();

    @Message("What changed")
    String edition_changes();

    @Message("The edition before")
    String edition_before();

    @Message("The verdict of this edition")
    String edition_verdict();

    @Message("All editions")
    String editions_title();

    @Message("the latest")
    String editions_latest();

    @Message("The first one.")
    String editions_first();

    @Message("From edition {before} to edition {now}")
    String changes_title(int before, int now);

    @Message("What differs")
    String changes_fields();

    @Message("Nothing differs.")
    String changes_none();

    // --- corrections
    @Message("Corrections")
    String corrections_title();

    @Message(
            "When we get something wrong we put it right, say so at the top of the page, and list it here, newest first.")
    String corrections_lead();

    @Message("Nothing had to be corrected so far.")
    String corrections_empty();

    @Message("Withdrawn checks")
    String corrections_withdrawn();

    @Message("Edition {edition}")
    String corrections_edition(int edition);

    // --- methodology
    @Message("How we check")
    String methodology_title();

    @Message("Every check on this site follows the same steps and the same scale, whoever made the claim.")
    String methodology_lead();

    @Message("The scale")
    String methodology_scale();

    @Message(
            "The number is what we tell search engines: 1 is wrong, 5 is right. A verdict without a number is no point between the two.")
    String methodology_numbers();

    @Message("Verdict")
    String methodology_verdict();

    @Message("Means")
    String methodology_means();

    @Message("Counts as")
    String methodology_counts();

    @Message("Number")
    String methodology_number();

    @Message("none")
    String methodology_no_number();

    @Message("The steps")
    String methodology_steps();

    @Message(
            "We choose claims that can be checked and that matter: because many people hear them, or because much depends on them. Each check says why we chose it.")
    String methodology_step_choose();

    @Message("We keep the claim as it was made, in its passage, with who made it, where and when.")
    String methodology_step_claim();

    @Message(
            "We look for first-hand sources, and for two independent ones where a claim is central to an article. We show what speaks for the claim and what speaks against it, each with its words, its place and a link where there is one.")
    String methodology_step_evidence();

    @Message("We ask whoever made the claim, and print the answer; or we say why we did not ask.")
    String methodology_step_ask();

    @Message("We rate the claim on the scale above, in one sentence with its reasons below it.")
    String methodology_step_rate();

    @Message("What must hold before a check is published")
    String methodology_rules();

    @Message("Two people")
    String methodology_eyes();

    @Message(
            "Nobody approves their own work. Someone who wrote no word of a check reads it and approves it before it is published; both names stand on the page, and our system enforces it.")
    String methodology_eyes_text();

    @Message(
            "This desk has one person. Where nobody else could approve a check, its page says so, with a name and a reason.")
    String methodology_eyes_one();

    @Message("When a rule cannot be kept")
    String methodology_waivers();

    @Message(
            "Sometimes a source must be protected, or there is only one. A rule may then be set aside, never silently: the page says which, why, and who decided it.")
    String methodology_waivers_text();

    @Message("Corrections")
    String methodology_corrections();

    @Message(
            "What is published is never changed in secret. A correction makes a new edition; a note at the top of the page says when and what was wrong. While we look into an error the page says that it is under review. If a check cannot stand we withdraw it: its page stays and says why. All of it is listed under")
    String methodology_corrections_text();

    @Message("Found a mistake, or do you disagree? Tell us:")
    String methodology_complain();

    // --- contact
    @Message("Tell us about a mistake")
    String contact_title();

    @Message(
            "If something in our checks is wrong, missing or unfair, we want to know. Say which page you mean and what is wrong with it; a source helps most.")
    String contact_lead();

    @Message("Write to us")
    String contact_write();

    @Message(
            "What happens then: an editor reads it. If you are right, we mark the check as under review, put it right, and say so at its top. If we see it differently, we tell you why.")
    String contact_then();

    @Message("This newsroom has not named an address for complaints yet.")
    String contact_missing();

    // --- feed
    @Message("{site}: published checks")
    String feed_title(String site);

    // --- checking a page against the audit log
    @Message("How to check this page")
    String claim_check();

    @Message("How to check this page")
    String check_title();

    @Message(
            "When this check was published, an entry was made in our audit log. The log only grows: each entry is sealed together with all before it, and the seals are signed and public. So you need not believe us that nothing was rewritten since. These files show it.")
    String check_lead();

    @Message("The page:")
    String check_page();

    @Message("edition")
    String check_edition();

    @Message("What was published, word by word")
    String check_content();

    @Message("The log's entry, with a fingerprint of what changed")
    String check_entry();

    @Message("What the fingerprint in the entry opens to: its random salt, and the hash of what was published")
    String check_opening();

    @Message("The proof that the entry stands in the log, with the log's signed checkpoint")
    String check_proof();

    @Message("The log's public key")
    String check_key();

    @Message("Check it here")
    String check_here();

    @Message("Your browser computes everything itself; the script is part of this page.")
    String check_here_lead();

    @Message("Check now")
    String check_now();

    @Message("Or check files that you have saved earlier")
    String check_saved();

    @Message("What was published has the hash that the log's entry names.")
    String check_step_content();

    @Message("The entry's fingerprint opens to that hash.")
    String check_step_opening();

    @Message("The entry stands in the log's tree.")
    String check_step_tree();

    @Message("The log's key has signed that tree.")
    String check_step_signature();

    @Message("Everything holds: this edition is the one that was entered in the log.")
    String check_good();

    @Message("This does not hold. Do not rely on the page, and ask the newsroom.")
    String check_bad();

    @Message("This browser cannot check it, or a file is missing.")
    String check_unable();

    @Message(
            "Or check it by your own means: the files are in the formats of public transparency logs (C2SP tlog-proof, RFC 6962), and the whole log can be downloaded and derived anew from its address, /log/.")
    String check_tools();

    @Message(
            "Files that you saved before the log changed its key hold with the key of that time. All its keys, the newest first:")
    String check_old_keys();

    @Message("The entry is a moment old and gets its place in the log within seconds. Load this page again.")
    String check_waiting();

    @Message("This edition no longer matches what was entered in our audit log when it was published.")
    String record_broken();

    @Message("It was changed by other ways than this program. Do not rely on it.")
    String record_broken_advice();

    @Message("Parts of this page were removed on")
    String erased_on();

    @Message(
            "A person’s data were erased on their demand. The rest is as it was published; that something was removed stands in our audit log.")
    String erased_rest();

    @Message("Parts of this edition were removed on")
    String erased_edition();

    @Message(
            "A person’s data were erased on their demand. Therefore what is left can no longer be compared with the hash of what was published. What can still be shown is that the publication was entered in our audit log, that the removal was, and that what is left is what the removal left.")
    String erased_edition_rest();

    @Message("What is left of what was published")
    String erased_content();

    @Message("The log’s entry of the publication")
    String erased_entry();

    @Message("The log’s entry of the removal, which names nobody")
    String erased_erasure();

    @Message("What the fingerprint in it opens to: its random salt, and the hashes of what was left")
    String erased_erasure_opening();

    @Message("The proof that the removal stands in the log")
    String erased_erasure_proof();

    @Message("What is left has a hash that the entry of the removal names.")
    String erased_step_content();

    @Message("The entries’ fingerprints open to what is said of them.")
    String erased_step_opening();

    @Message("Both entries stand in the log’s tree.")
    String erased_step_tree();

    @Message("All that is left holds. What was removed can no longer be checked by anybody.")
    String erased_good();
}
