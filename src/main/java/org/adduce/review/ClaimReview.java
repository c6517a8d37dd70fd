package org.adduce.review;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.account.Account;
import org.adduce.audit.event.Change;
import org.adduce.claim.Action;
import org.adduce.claim.Claim;
import org.adduce.claim.Stage;
import org.adduce.review.content.ApprovalWaiver;
import org.adduce.review.content.FormText;
import org.adduce.review.content.Rating;
import org.adduce.review.content.RatingScale;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Storable;
import org.jspecify.annotations.Nullable;

/**
 * The work on one claim: points to its current revision, to the approval in force and to what the public sees. It shares
 * the claim's id; the stage is the claim's. Its verbs return the change for the log; the caller appends it in the same
 * transaction.
 */
@Entity
public class ClaimReview {

    @Id
    private @Nullable Long claimId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<Revision> revisions = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "revision_id")
    private @Nullable Revision revision;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "approval_id")
    private @Nullable Approval approval;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "edition_id")
    private @Nullable Edition edition;

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    @OrderBy("doneAt")
    private List<Correction> corrections = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "correction_id")
    private @Nullable Correction correction;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "withdrawal_id")
    private @Nullable Withdrawal withdrawal;

    private @Nullable String returnComment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "returned_by")
    private @Nullable Account returnedBy;

    @Version
    private long version;

    protected ClaimReview() {}

    /** The review of a claim on which nothing was written yet. */
    public ClaimReview(Claim claim) {
        this.claim = claim;
    }

    public Claim claim() {
        return claim;
    }

    /** What was saved last; null before the first save. */
    public @Nullable Revision revision() {
        return revision;
    }

    /** The number of the current revision; 0 before the first. */
    public int revisionNumber() {
        return revision == null ? 0 : revision.number();
    }

    /** All that was ever saved, oldest first. */
    public List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    /** What the current revision found; empty before the first. */
    public Findings findings() {
        return revision == null ? Findings.empty() : revision.content().findings();
    }

    /** The approval of the current revision; null unless it is approved. */
    public @Nullable Approval approval() {
        return approval;
    }

    /** What the public sees, or saw until it was withdrawn; null before the first publication. */
    public @Nullable Edition edition() {
        return edition;
    }

    public boolean hasEditionInForce() {
        return edition != null && withdrawal == null;
    }

    /** The correction that is under way; null for none. */
    public @Nullable Correction correction() {
        return correction;
    }

    /** All corrections, those given up among them, oldest first. */
    public List<Correction> corrections() {
        return List.copyOf(corrections);
    }

    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    /** Why it came back from the second person; null once it is submitted again. */
    public @Nullable String returnComment() {
        return returnComment;
    }

    public @Nullable Account returnedBy() {
        return returnedBy;
    }

    /** Everyone who saved a revision or changed the claim's words since the last edition. None of them approves. */
    public Set<Account> authors() {
        var saved = revisions.stream()
                .filter(revision -> revision.afterEdition() == editionNumber())
                .map(Revision::savedBy);
        return Stream.concat(saved, claim.wordedBy().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether this person saved a revision or changed the claim's words since the last edition. */
    public boolean isBy(Account person) {
        return authors().stream().anyMatch(author -> author.id() == person.id());
    }

    /** Whether this person may write in it now. */
    public boolean isEditableBy(Account person) {
        return claim.stage() == Stage.IN_REVIEW && claim.isAssignedTo(person);
    }

    /**
     * Saves a new revision, unless nothing changed.
     *
     * @param base the number of the revision that the person started from
     * @return empty if the current revision says the same already
     */
    public Optional<Change> save(Findings findings, int base, RatingScale scale, Account by, Instant at) {
        new Guards()
                .stage("stage_admits_saving", claim.stage() == Stage.IN_REVIEW)
                .person("person_is_assignee", claim.isAssignedTo(by))
                .fresh("revision_is_current", base == revisionNumber())
                .content(FindingsCheck.issues(findings, scale, day(at)))
                .check();
        var content = contentWith(findings, by);
        if (revision != null && revision.content().equals(content)) {
            return Optional.empty();
        }
        return Optional.of(addRevision(content, scale, Change.of(ReviewEvent.REVISION_SAVED, claim, by.id()), by, at));
    }

    /**
     * Hands it to the second person. What the current revision does not say yet becomes one first, in the same change.
     *
     * @param findings null to submit what was saved last
     * @param base     the number of the revision that the person started from
     */
    public Change submit(@Nullable Findings findings, int base, RatingScale scale, Account by, Instant at) {
        var submitted = findings == null ? findings() : findings;
        var change = claim.move(
                Action.SUBMIT,
                by,
                new Guards()
                        .fresh("revision_is_current", base == revisionNumber())
                        .content(FindingsCheck.issues(submitted, scale, day(at)))
                        .content(submitted.missingForSubmission()),
                at);
        returnComment = null;
        returnedBy = null;
        var content = contentWith(submitted, by);
        var says = revision != null
                && revision.afterEdition() == editionNumber()
                && revision.content().equals(content);
        return says ? change : addRevision(content, scale, change, by, at);
    }

    /** Gives it back to its assignee. */
    public Change returnWith(@Nullable String comment, Account by, Instant at) {
        var change = claim.move(
                        Action.RETURN,
                        by,
                        new Guards()
                                .person("person_is_no_author", !isBy(by))
                                .content("comment", "is_given", isGiven(comment))
                                .content("comment", "is_short_enough", isShort(comment))
                                .content("comment", "has_readable_characters", Storable.is(comment)),
                        at)
                .because(comment);
        returnComment = FormText.orNull(comment);
        returnedBy = by;
        return change;
    }

    /**
     * Says that one revision may be published.
     *
     * @param number     of the revision that the person looked at
     * @param waiver     why an author approves; counts only where the second person is waivable
     * @param conflicted whether the person has declared a conflict of interest
     */
    public Change approve(
            int number,
            @Nullable ApprovalWaiver waiver,
            SecondPerson secondPerson,
            boolean conflicted,
            Account by,
            Instant at) {
        var isAuthor = isBy(by);
        var needsWaiver = isAuthor && secondPerson == SecondPerson.WAIVABLE;
        var waived = needsWaiver && waiver != null && waiver.reason() != null ? waiver.by(by) : null;
        var change = claim.move(
                        Action.APPROVE,
                        by,
                        new Guards()
                                .person("approver_is_no_author", !isAuthor || needsWaiver)
                                .person("person_has_no_conflict", !conflicted)
                                .fresh("revision_is_current", number == revisionNumber())
                                .content("waiver", "is_given", !needsWaiver || waived != null)
                                .content("waiver", "is_short_enough", waived == null || isShort(waived.reason()))
                                .content(
                                        "waiver",
                                        "has_readable_characters",
                                        waived == null || Storable.is(waived.reason())),
                        at)
                .with("approvedRevision", null, number)
                .with("waiverName", null, waived == null ? null : waived.name())
                .with("waiverReason", null, waived == null ? null : waived.reason());
        approval = new Approval(
                this, Objects.requireNonNull(revision, "what is submitted has a revision"), by, at, waived);
        return change;
    }

    /** Takes an approval back, to be worked on again. */
    public Change reopen(@Nullable String reason, Account by, Instant at) {
        var change = claim.move(Action.REOPEN, by, reasoned(reason), at)
                .with("approvedRevision", revisionNumber(), null)
                .because(reason);
        approval = null;
        return change;
    }

    /** How the publication rules stand, for the current revision or for findings not saved yet. */
    public List<RuleResult> rules(Findings findings, RatingScale scale, String complaints) {
        var content = approval == null
                ? ReviewContent.of(claim, findings)
                : approval.revision().content();
        return rules(content, scale, complaints);
    }

    /** Makes an edition of the approved revision, if every publication rule is met or waived. */
    public Change publish(Publication publication, Account by, Instant at) {
        var guards = new Guards();
        if (approval != null) {
            guards.content(RuleResult.missing(rules(publication, approval)));
        }
        var change = claim.move(Action.PUBLISH, by, guards, at);
        var approved = Objects.requireNonNull(approval, "only what is approved can be published");
        var content = publication.contentOf(this, approved, rules(publication, approved), at);
        var next = new Edition(this, approved, content, by);
        change = change.with("edition", edition == null ? null : edition.number(), next.number())
                .with("sha256", edition == null ? null : edition.sha256(), next.sha256())
                .with("slug", edition == null ? null : edition.slug(), next.slug());
        edition = next;
        approval = null;
        claim.wordingIsPublished();
        if (correction != null) {
            correction.publishedAs(next);
            correction = null;
        }
        return change;
    }

    /** Opens what was published for a new revision; the edition stays public and says that it is under review. */
    public Change correct(@Nullable String whatIsWrong, Account by, Instant at) {
        var change = claim.move(
                        Action.CORRECT, by, reasoned(whatIsWrong).stage("edition_is_in_force", hasEditionInForce()), at)
                .because(whatIsWrong);
        var opened = new Correction(this, editionInForce(), given(whatIsWrong), by, at);
        correction = opened;
        corrections.add(opened);
        return change;
    }

    /** Gives a correction up; the edition in force stays as it is, and so does what was saved for the correction. */
    public Change abandon(@Nullable String reason, RatingScale scale, Account by, Instant at) {
        var change = claim.move(
                        Action.ABANDON, by, reasoned(reason).stage("correction_is_under_way", correction != null), at)
                .because(reason);
        Objects.requireNonNull(correction, "a guard demands it").givenUp(at);
        correction = null;
        returnComment = null;
        returnedBy = null;
        var published = editionInForce().approval().revision();
        var content = published.content();
        change = claim.rephraseAsPublished(
                content.claim().statement(),
                content.claim().claimant(),
                change.with("revision", revisionNumber(), published.number()));
        revision = published;
        takeOver(content.findings(), scale);
        return change;
    }

    /** Takes back what is public; its page stays, with this notice. */
    public Change withdraw(@Nullable String reason, Account by, Instant at) {
        var change = claim.move(
                        Action.WITHDRAW, by, reasoned(reason).stage("edition_is_in_force", hasEditionInForce()), at)
                .because(reason);
        withdrawal = new Withdrawal(this, editionInForce(), given(reason), by, at);
        if (correction != null) {
            correction.givenUp(at);
            correction = null;
        }
        approval = null;
        return change;
    }

    int editionNumber() {
        return edition == null ? 0 : edition.number();
    }

    private Edition editionInForce() {
        return Objects.requireNonNull(edition, "a guard demands it");
    }

    private List<RuleResult> rules(Publication publication, Approval approval) {
        return rules(approval.revision().content(), publication.scale(), publication.complaints());
    }

    private List<RuleResult> rules(ReviewContent content, RatingScale scale, String complaints) {
        return RuleResult.all(new PublicationFacts(content, scale, authors(), approval, correction, complaints));
    }

    private ReviewContent contentWith(Findings findings, Account by) {
        return ReviewContent.of(claim, findings.withWaiversBy(by.name(), findings()));
    }

    private Change addRevision(ReviewContent content, RatingScale scale, Change change, Account by, Instant at) {
        var before = revision;
        var next = new Revision(this, revisions.size() + 1, editionNumber(), by, at, content);
        revisions.add(next);
        revision = next;
        takeOver(content.findings(), scale);
        return content.describe(
                change.with("revision", before == null ? null : before.number(), next.number())
                        .with("sha256", before == null ? null : before.sha256(), next.sha256()),
                before == null ? null : before.content());
    }

    private void takeOver(Findings findings, RatingScale scale) {
        var rating = findings.hasVerdict() ? scale.rating(findings.rating()) : Optional.<Rating>empty();
        claim.recordFinding(
                rating.map(Rating::id).orElse(null), rating.map(Rating::outcome).orElse(null));
    }

    private static Guards reasoned(@Nullable String reason) {
        return new Guards()
                .content("reason", "is_given", isGiven(reason))
                .content("reason", "is_short_enough", isShort(reason))
                .content("reason", "has_readable_characters", Storable.is(reason));
    }

    private static boolean isGiven(@Nullable String words) {
        return words != null && !words.isBlank();
    }

    private static String given(@Nullable String words) {
        return Objects.requireNonNull(words, "a guard demands it").strip();
    }

    private static boolean isShort(@Nullable String words) {
        return words == null || words.length() <= FindingsCheck.PARAGRAPH;
    }

    /** The last day anywhere on earth: a reviewer east of Greenwich may have seen something on a day that is not UTC's yet. */
    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.ofHours(14)).toLocalDate();
    }
}
