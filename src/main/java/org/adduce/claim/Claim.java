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
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.article.Article;
import org.adduce.audit.event.Change;
import org.adduce.audit.event.Subject;
import org.adduce.extraction.checkworthiness.Candidate;
import org.adduce.extraction.checkworthiness.Reason;
import org.adduce.extraction.text.Passage;
import org.adduce.workflow.Guards;
import org.jspecify.annotations.Nullable;

/**
 * One checkable statement in its place in an article, and the stage of the work on it. Its verbs return the change for the
 * log; the caller appends it in the same transaction.
 */
@Entity
public class Claim implements Subject {

    /** The longest statement, in UTF-16 units. */
    static final int STATEMENT_LIMIT = 5000;

    static final int QUOTE_LIMIT = 20_000;
    static final int CLAIMANT_LIMIT = 200;
    static final int NOTE_LIMIT = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    /** The article's id without the article, whose text is long. */
    @Column(name = "article_id", insertable = false, updatable = false)
    private @Nullable Long articleId;

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

    /** Who had it and left the desk, while nobody else has it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "former_assignee_id")
    private @Nullable Account formerAssignee;

    private @Nullable Instant leftAt;

    private @Nullable LocalDate due;
    private @Nullable String assignmentNote;

    @Enumerated(EnumType.STRING)
    private @Nullable Dismissal dismissal;

    @Column(name = "duplicate_of")
    private @Nullable Long duplicateOf;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "claim_wording",
            joinColumns = @JoinColumn(name = "claim_id"),
            inverseJoinColumns = @JoinColumn(name = "account_id"))
    private Set<Account> wordedBy = new LinkedHashSet<>();

    private Instant createdAt;
    private Instant changedAt;

    @Version
    private long version;

    protected Claim() {}

    private Claim(Article article, Passage passage, String reasons, Stage stage, Instant at) {
        this.article = article;
        this.articleId = article.id();
        this.statement = words(passage);
        this.reasons = reasons;
        this.stage = stage;
        this.createdAt = at;
        this.changedAt = at;
        quote(passage);
    }

    /** A claim that extraction proposes, for a person to accept or dismiss. */
    public static Claim proposed(Article article, Candidate candidate, Instant at) {
        var passage = Passage.of(article.text(), candidate.start(), candidate.end());
        var claim = new Claim(article, passage, ScoreReasons.write(candidate.reasons()), Stage.CANDIDATE, at);
        claim.takeOver(candidate);
        return claim;
    }

    /** Takes over what a later reading says of its passage; only for a candidate that no person has touched. */
    void readAgain(Candidate candidate, Instant at) {
        var was = List.of(Objects.requireNonNullElse(claimant, ""), direct, score, reasons);
        takeOver(candidate);
        if (!was.equals(List.of(Objects.requireNonNullElse(claimant, ""), direct, score, reasons))) {
            changedAt = at;
        }
    }

    private void takeOver(Candidate candidate) {
        var said = Wording.oneLine(candidate.claimant());
        claimant = said != null && said.length() > CLAIMANT_LIMIT ? null : said;
        direct = candidate.direct();
        score = candidate.score();
        reasons = ScoreReasons.write(candidate.reasons());
    }

    /** A claim that a person found: who marks a passage wants it checked, so it needs no further acceptance. */
    static Claim marked(
            Article article,
            Passage passage,
            @Nullable String claimant,
            double score,
            List<Reason> reasons,
            Instant at) {
        var claim = new Claim(article, passage, ScoreReasons.write(reasons), Stage.OPEN, at);
        claim.claimant = Wording.oneLine(claimant);
        claim.byHand = true;
        claim.score = score;
        return claim;
    }

    public long id() {
        return Objects.requireNonNull(id, "a claim has its id once it is persisted");
    }

    public Article article() {
        return article;
    }

    public long articleId() {
        return Objects.requireNonNullElseGet(articleId, article::id);
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

    /** Whether it carries the claimant's own words in quotation marks. */
    public boolean isDirect() {
        return direct;
    }

    /** How much it is worth checking, from 0 to 1. */
    public double score() {
        return score;
    }

    /** What the score is made of, the largest contribution first. */
    public List<Reason> reasons() {
        return ScoreReasons.read(reasons);
    }

    /** Whether a person found it, not extraction. */
    public boolean isByHand() {
        return byHand;
    }

    public Stage stage() {
        return stage;
    }

    public @Nullable String rating() {
        return rating;
    }

    /** What was found, by the rating of the current revision; null while there is none. */
    public @Nullable Outcome outcome() {
        return outcome;
    }

    public @Nullable Account assignee() {
        return assignee;
    }

    /** Whether its assignee left the desk, and nobody has it since. */
    public boolean needsNewAssignee() {
        return formerAssignee != null;
    }

    /** Who had it and left; null unless it needs a new assignee. */
    public @Nullable Account formerAssignee() {
        return formerAssignee;
    }

    /** Since when it needs a new assignee; null if it needs none. */
    public @Nullable Instant leftAt() {
        return leftAt;
    }

    public @Nullable LocalDate due() {
        return due;
    }

    /** What the assignee was told. */
    public @Nullable String assignmentNote() {
        return assignmentNote;
    }

    public boolean isAssignedTo(Account person) {
        return person.equals(assignee);
    }

    /** Why it is not checked; null unless it is dismissed. */
    public @Nullable Dismissal dismissal() {
        return dismissal;
    }

    /** The id of the claim that is checked in its place. */
    public @Nullable Long duplicateOf() {
        return duplicateOf;
    }

    /** Everyone who changed what it says since it was last published: they wrote a part of what is approved next. */
    public Set<Account> wordedBy() {
        return new LinkedHashSet<>(wordedBy);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
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
        var change = move(Action.ACCEPT, by, new Guards(), at)
                .with("dismissal", dismissal == null ? null : dismissal.id(), null)
                .with("duplicateOf", duplicateOf, null);
        dismissal = null;
        duplicateOf = null;
        return change;
    }

    /**
     * Takes it off the desk.
     *
     * @param original the claim that is checked in its place, for a duplicate and only then
     * @param further  guards of other packages, already evaluated: no edition exists
     */
    public Change dismiss(Dismissal reason, @Nullable Claim original, Guards further, Account by, Instant at) {
        boolean duplicate = reason == Dismissal.DUPLICATE;
        boolean itself = original != null && original.id() == id();
        var change = unassign(move(
                        Action.DISMISS,
                        by,
                        further.content("duplicateOf", "original_is_named", !duplicate || original != null)
                                .content("duplicateOf", "original_is_for_duplicates", duplicate || original == null)
                                .content("duplicateOf", "original_is_another_claim", !itself)
                                .content(
                                        "duplicateOf",
                                        "original_is_no_duplicate",
                                        itself || original == null || original.duplicateOf == null),
                        at))
                .with("dismissal", null, reason.id())
                .with("duplicateOf", null, original == null ? null : original.id());
        dismissal = reason;
        duplicateOf = original == null ? null : original.id();
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
                                .stage("assignment_is_new", !isAssigned(to, due, note))
                                .person("assigner_is_editor_or_assignee", by.is(Role.EDITOR) || by.equals(to))
                                .content("assignee", "is_active_reviewer", to.is(Role.REVIEWER))
                                .content("assignee", "has_no_conflict", !conflicted)
                                .content(
                                        "due",
                                        "due_is_date",
                                        due == null || due.getYear() >= 1000 && due.getYear() <= 9999)
                                .content(Wording.issues("note", note, NOTE_LIMIT, false)),
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

    /**
     * Takes it from an assignee who can no longer work; the program's own act. It needs a new one from now on, and is still
     * due when it was.
     */
    Change loseAssignee(Instant at) {
        new Guards()
                .stage("stage_admits_release", Action.RELEASE.startsFrom(stage))
                .check();
        var gone = Objects.requireNonNull(assignee, "what can be released is in somebody's hands");
        var change = Change.of(ClaimEvent.ASSIGNEE_LEFT, this, null)
                .with("stage", stage.id(), Stage.OPEN.id())
                .with("assignee", gone.path(), null);
        stage = Stage.OPEN;
        assignee = null;
        assignmentNote = null;
        formerAssignee = gone;
        leftAt = at;
        changedAt = at;
        return change;
    }

    public Change start(Account by, Instant at) {
        return move(Action.START, by, new Guards(), at);
    }

    /** Puts the words and the claimant right; the passage stays as it was made. */
    public Change rephrase(String statement, @Nullable String claimant, Account by, Instant at) {
        var words = Wording.oneLine(statement);
        var who = Wording.oneLine(claimant);
        editable(new Guards(), "rephrase", by)
                .stage(
                        "rephrasing_is_new",
                        !Objects.equals(words, this.statement) || !Objects.equals(who, this.claimant))
                .content(Wording.issues("text", words, STATEMENT_LIMIT, true))
                .content(Wording.issues("claimant", who, CLAIMANT_LIMIT, false))
                .check();
        var change = Change.of(ClaimEvent.CLAIM_REPHRASED, this, by.id())
                .with("text", this.statement, words)
                .with("claimant", this.claimant, who);
        this.statement = Objects.requireNonNull(words);
        this.claimant = who;
        wordedBy.add(by);
        changedAt = at;
        return change;
    }

    /** Its words are public now: who changed them is an author of that edition, and no longer of the next. */
    public void wordingIsPublished() {
        wordedBy.clear();
    }

    /**
     * Takes back what was reworded since it was published.
     *
     * @param change the one that this is a part of
     */
    public Change rephraseAsPublished(String statement, @Nullable String claimant, Change change) {
        var described = change.with("text", this.statement, statement).with("claimant", this.claimant, claimant);
        this.statement = statement;
        this.claimant = claimant;
        wordedBy.clear();
        return described;
    }

    /**
     * Makes two claims of one: this one keeps the passage up to a place in it, and a new one, in the same stage and the
     * same hands, gets the rest. Their statements are the words of their passages.
     *
     * @param at      the UTF-16 unit of the article's text at which the second one begins
     * @param further guards of other packages, already evaluated: nothing was written about the whole
     */
    Split split(int at, Guards further, Account by, Instant when) {
        editable(further, "split", by)
                .content("at", "is_inside_the_passage", splits(at))
                .check();
        var text = article.text();
        var second = new Claim(article, Wording.trimmed(text, at, positionEnd), reasons, stage, when);
        second.claimant = claimant;
        second.direct = direct;
        second.score = score;
        second.byHand = byHand;
        second.assignee = assignee;
        second.due = due;
        second.assignmentNote = assignmentNote;
        wordedBy.add(by);
        second.wordedBy.addAll(wordedBy);
        var whole = statement;
        int wholeEnd = positionEnd;
        moveTo(Wording.trimmed(text, positionStart, at));
        changedAt = when;
        return new Split(
                second,
                Change.of(ClaimEvent.CLAIM_SPLIT, this, by.id())
                        .with("text", whole, statement)
                        .with("end", wholeEnd, positionEnd));
    }

    /** The new claim, to be persisted, and the change of the one that it was split from. */
    record Split(Claim second, Change change) {}

    /** The beginning of this claim as the second part of another. */
    Change splitFrom(Claim first, Account by) {
        return Change.of(ClaimEvent.CLAIM_SPLIT_OFF, this, by.id())
                .with("stage", null, stage.id())
                .with("text", null, statement)
                .with("claimant", null, claimant)
                .with("assignee", null, assignee == null ? null : assignee.path())
                .with("due", null, due)
                .with("note", null, assignmentNote)
                .with("end", null, positionEnd)
                .with("splitFrom", null, first.path());
    }

    /** The beginning of this claim as one that a person found. */
    Change marked(Account by) {
        return Change.of(ClaimEvent.CLAIM_MARKED, this, by.id())
                .with("stage", null, stage.id())
                .with("text", null, statement)
                .with("claimant", null, claimant)
                .with("article", null, article.path());
    }

    /** Whether there are words of the passage on both sides of this place. */
    private boolean splits(int at) {
        return at > positionStart
                && at < positionEnd
                && !quoteExact.substring(0, at - positionStart).isBlank()
                && !quoteExact.substring(at - positionStart).isBlank()
                && !Character.isLowSurrogate(quoteExact.charAt(at - positionStart));
    }

    /** Whether this person may change what it says. */
    boolean isEditableBy(Account person) {
        return editable(new Guards(), "rephrase", person).failed().isEmpty();
    }

    /** The guards that all changes to what it says have in common. */
    private Guards editable(Guards further, String verb, Account by) {
        return further.stage("stage_admits_" + verb, stage.isEditable())
                .person("person_is_any_reviewer", by.is(Role.REVIEWER))
                .person("editor_of_words_is_assignee", stage != Stage.IN_REVIEW || isAssignedTo(by));
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
        return step(action, by, at);
    }

    private Change step(Action action, Account by, Instant at) {
        var change = Change.of(action, this, by.id())
                .with("stage", stage.id(), action.to().id());
        stage = action.to();
        formerAssignee = null;
        leftAt = null;
        changedAt = at;
        return change;
    }

    /** Whether the table would let this person take the action now; further guards may still refuse it. */
    public boolean offers(Action action, Account person) {
        return action.startsFrom(stage) && action.who().admits(this, person);
    }

    /** Takes over what the review's current revision found; null where its verdict is not complete. */
    public void recordFinding(@Nullable String rating, @Nullable Outcome outcome) {
        this.rating = rating;
        this.outcome = outcome;
    }

    private boolean isAssigned(Account to, @Nullable LocalDate due, @Nullable String note) {
        return stage == Stage.ASSIGNED
                && isAssignedTo(to)
                && Objects.equals(due, this.due)
                && Objects.equals(note, assignmentNote);
    }

    private void moveTo(Passage passage) {
        statement = words(passage);
        quote(passage);
    }

    private static String words(Passage passage) {
        return Objects.requireNonNull(Wording.oneLine(passage.exact()));
    }

    /** Stands where its words are now that its article's text was redacted; what it states is told by others. */
    void follow(Passage passage) {
        quote(passage);
    }

    private void quote(Passage passage) {
        quoteExact = passage.exact();
        quotePrefix = passage.prefix();
        quoteSuffix = passage.suffix();
        positionStart = passage.start();
        positionEnd = passage.end();
    }

    private Change unassign(Change change) {
        var withAssignee = change.with("assignee", assignee == null ? null : assignee.path(), null)
                .with("due", due, null);
        assignee = null;
        due = null;
        assignmentNote = null;
        return withAssignee;
    }
}
