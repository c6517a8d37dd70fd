package org.adduce.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.article.Article;
import org.adduce.audit.Change;
import org.adduce.audit.Subject;
import org.adduce.extraction.Passage;
import org.adduce.workflow.Guards;
import org.jspecify.annotations.Nullable;

/**
 * One checkable statement in its place in an article, and the stage of the work on it. Its verbs return the change for the
 * log; the caller appends it in the same transaction.
 */
@Entity
public class Claim implements Subject {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    private String statement;
    private String quoteExact;
    private String quotePrefix;
    private String quoteSuffix;
    private int positionStart;
    private int positionEnd;
    private @Nullable String claimant;
    private boolean direct;
    private double score;
    private String reasons;
    private boolean byHand;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private @Nullable String rating;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assignee_id")
    private @Nullable Account assignee;

    private @Nullable LocalDate due;
    private @Nullable String assignmentNote;

    @Enumerated(EnumType.STRING)
    private @Nullable Dismissal dismissal;

    @Column(name = "duplicate_of")
    private @Nullable Long duplicateOf;

    private Instant createdAt;
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    public long id() {
        return Objects.requireNonNull(id, "a claim has its id once it is persisted");
    }

    public Article article() {
        return article;
    }

    /** The claim as it is checked; at first the words of its passage. */
    public String statement() {
        return statement;
    }

    /** Where it stands in its article's text. */
    public Passage passage() {
        return new Passage(quoteExact, quotePrefix, quoteSuffix, positionStart, positionEnd);
    }

    /** Who made it; null where that is unknown. */
    public @Nullable String claimant() {
        return claimant;
    }

    public Stage stage() {
        return stage;
    }

    /** What was found, by the rating of the current revision; null while there is none. */
    public @Nullable Outcome outcome() {
        return outcome;
    }

    public @Nullable Account assignee() {
        return assignee;
    }

    public @Nullable LocalDate due() {
        return due;
    }

    public boolean isAssignedTo(Account person) {
        return person.equals(assignee);
    }

    @Override
    public String path() {
        return "claims/" + id();
    }

    @Override
    public long version() {
        return version;
    }

    /** Puts it among the claims that are to be checked. */
    public Change accept(Account by, Instant at) {
        var change = move(Action.ACCEPT, by, new Guards(), at).with("dismissal", dismissal, null);
        dismissal = null;
        duplicateOf = null;
        return change;
    }

    /**
     * Gives it to a reviewer.
     *
     * @param conflicted whether the assignee has declared a conflict of interest with this claim or its claimant
     */
    public Change assign(
            Account to, @Nullable LocalDate due, @Nullable String note, boolean conflicted, Account by, Instant at) {
        var was = assignee;
        var change = move(
                        Action.ASSIGN,
                        by,
                        new Guards()
                                .person("assigner_is_editor_or_assignee", by.is(Role.EDITOR) || by.equals(to))
                                .content("assignee", "is_active_reviewer", to.is(Role.REVIEWER))
                                .content("assignee", "has_no_conflict", !conflicted),
                        at)
                .with("assignee", was == null ? null : was.path(), to.path())
                .with("due", this.due, due)
                .because(note);
        this.assignee = to;
        this.due = due;
        this.assignmentNote = note;
        return change;
    }

    /** Gives it back to the queue. */
    public Change release(Account by, Instant at) {
        var change = move(Action.RELEASE, by, new Guards(), at);
        return unassign(change);
    }

    public Change start(Account by, Instant at) {
        return move(Action.START, by, new Guards(), at);
    }

    /**
     * Takes the step of an action if the table and all further guards admit it. Public for the review, whose actions have
     * guards of their own; it changes the stage and nothing else.
     *
     * @param guards further guards, already evaluated; checked here together with the table's own
     */
    public Change move(Action action, Account by, Guards guards, Instant at) {
        guards.person(action.who().key(), action.who().admits(this, by))
                .stage("stage_admits_" + action.verb(), action.startsFrom(stage))
                .check();
        var change = Change.of(action, this, by.id()).with("stage", stage.id(), action.to().id());
        stage = action.to();
        changedAt = at;
        return change;
    }

    /** Whether the table would let this person take the action now; further guards may still refuse it. */
    public boolean offers(Action action, Account person) {
        return action.startsFrom(stage) && action.who().admits(this, person);
    }

    /** Takes over what the review's current revision found; null where its verdict is not complete. */
    public void found(@Nullable String rating, @Nullable Outcome outcome) {
        this.rating = rating;
        this.outcome = outcome;
    }

    private Change unassign(Change change) {
        var withAssignee = change.with("assignee", assignee == null ? null : assignee.path(), null);
        assignee = null;
        due = null;
        assignmentNote = null;
        return withAssignee;
    }
}
