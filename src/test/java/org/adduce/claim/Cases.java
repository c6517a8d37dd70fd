package org.adduce.claim;

import java.time.Instant;
import java.util.List;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.article.Article;
import org.adduce.extraction.checkworthiness.Candidate;
import org.adduce.extraction.checkworthiness.Reason;
import org.adduce.extraction.text.Format;
import org.adduce.testsupport.Ids;
import org.adduce.workflow.Guards;

/** People and claims of the unit tests of this package, without a database. */
public final class Cases {

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final String TEXT =
            "The harbour board met on Monday. It said that 40 boats sank, and that nobody was hurt. More later.";
    static final String SENTENCE = "It said that 40 boats sank, and that nobody was hurt.";

    private Cases() {}

    public static Account reviewer(String name) {
        return person(name, Role.REVIEWER);
    }

    static Account editor() {
        return person("eva", Role.EDITOR);
    }

    static Account person(String name, Role role) {
        return Ids.given(new Account(name, name, null, role, NOON));
    }

    /** Somebody who can do nothing any more. */
    public static Account inactive() {
        var person = reviewer("gone");
        try {
            var active = Account.class.getDeclaredField("active");
            active.setAccessible(true);
            active.setBoolean(person, false);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return person;
    }

    static Article article() {
        return Ids.given(new Article("Boats sank", "00", Format.PLAIN, TEXT, null, NOON));
    }

    public static Claim candidate() {
        int start = TEXT.indexOf(SENTENCE);
        var found = new Candidate(
                SENTENCE,
                start,
                start + SENTENCE.length(),
                "the harbour board",
                false,
                0.7,
                List.of(new Reason("number", 1.2, "40")));
        return Ids.given(Claim.proposed(article(), found, NOON));
    }

    static Claim open() {
        var claim = candidate();
        claim.accept(reviewer("triage"), NOON);
        return claim;
    }

    static Claim assignedTo(Account assignee) {
        var claim = open();
        claim.assign(assignee, null, null, false, editor(), NOON);
        return claim;
    }

    static Claim inReviewBy(Account assignee) {
        var claim = assignedTo(assignee);
        claim.start(assignee, NOON);
        return claim;
    }

    /** A claim of this person in any stage, brought there by the table's own steps. */
    public static Claim in(Stage stage, Account assignee) {
        if (stage == Stage.CANDIDATE) {
            return candidate();
        }
        if (stage == Stage.OPEN) {
            return open();
        }
        if (stage == Stage.DISMISSED) {
            var claim = open();
            claim.dismiss(Dismissal.OPINION, null, new Guards(), editor(), NOON);
            return claim;
        }
        if (stage == Stage.ASSIGNED) {
            return assignedTo(assignee);
        }
        var claim = inReviewBy(assignee);
        for (var action : List.of(Action.SUBMIT, Action.APPROVE, Action.PUBLISH, Action.WITHDRAW)) {
            if (claim.stage() != stage) {
                claim.move(action, action == Action.SUBMIT ? assignee : editor(), new Guards(), NOON);
            }
        }
        return claim;
    }
}
