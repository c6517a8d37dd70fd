package org.adduce.claim.match;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.audit.event.Change;
import org.adduce.claim.Claim;
import org.adduce.claim.Stage;
import org.adduce.extraction.matching.Pair.Relation;
import org.adduce.workflow.Guards;
import org.jspecify.annotations.Nullable;

/**
 * Two claims of different articles that seem to belong together: proposed by the program, confirmed or rejected by a
 * person. Two claims have one match for good, so what was rejected is never proposed again.
 */
@Entity
@Table(name = "claim_match")
public class Match {

    static final int REASON_LIMIT = 60;
    static final int WORDS_LIMIT = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "first_id")
    private Claim first;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "second_id")
    private Claim second;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private double score;
    private String reason;
    private @Nullable String firstWords;
    private @Nullable String secondWords;
    private Instant proposedAt;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "decision_id")
    private @Nullable MatchDecision decision;

    @Version
    private long version;

    protected Match() {}

    private Match(Claim first, Claim second, Proposal proposal, Instant at) {
        this.first = first;
        this.second = second;
        this.relation = proposal.relation();
        this.score = proposal.score();
        this.reason = proposal.reason();
        this.firstWords = proposal.words();
        this.secondWords = proposal.otherWords();
        this.proposedAt = at;
    }

    /** The match of two claims, the older one first whichever is named first. */
    static Match proposed(Claim one, Claim other, Proposal proposal, Instant at) {
        if (one.articleId() == other.articleId()) {
            throw new IllegalArgumentException(
                    "matched claims are of different articles, not both of " + one.articleId());
        }
        return one.id() < other.id()
                ? new Match(one, other, proposal, at)
                : new Match(other, one, proposal.turned(), at);
    }

    public long id() {
        return Objects.requireNonNull(id, "a match has its id once it is persisted");
    }

    /** The one that was found first. */
    public Claim first() {
        return first;
    }

    public Claim second() {
        return second;
    }

    /** Both, the one that was found first before the other. */
    public List<Claim> claims() {
        return List.of(first, second);
    }

    /** The one that this claim is matched with. */
    public Claim other(Claim claim) {
        return claim.id() == first.id() ? second : first;
    }

    public Relation relation() {
        return relation;
    }

    /** How sure the relation is, from 0 to 1. */
    public double score() {
        return score;
    }

    /** Why it was proposed, as the key of a message. */
    public String reason() {
        return reason;
    }

    /** The words of this claim that show the reason. */
    public @Nullable String words(Claim claim) {
        return claim.id() == first.id() ? firstWords : secondWords;
    }

    /** What was proposed, as said of this claim and the other one. */
    Proposal proposal(Claim claim) {
        return new Proposal(relation, score, reason, words(claim), words(other(claim)));
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** What was decided; null as long as it is a proposal. */
    public @Nullable MatchDecision decision() {
        return decision;
    }

    public boolean isProposed() {
        return decision == null;
    }

    public boolean isConfirmed() {
        return decision != null && decision.isConfirmed();
    }

    public boolean isRejected() {
        return decision != null && !decision.isConfirmed();
    }

    /** Whether a person found that both state the same: each article is then an appearance of one claim. */
    public boolean isOneClaim() {
        return isConfirmed() && relation == Relation.SAME;
    }

    /** Its relation is as the program says; what that means for the claims is {@link Matching}'s. */
    List<Change> confirm(Account by, Instant at) {
        new Guards()
                .stage("match_is_undecided", isProposed())
                .stage("matched_claims_are_not_dismissed", isOnTheDesk())
                .person("person_is_any_reviewer", by.is(Role.REVIEWER))
                .check();
        decision = new MatchDecision(this, true, by, at);
        return told(MatchEvent.MATCH_CONFIRMED, by);
    }

    /** It is wrong; it is remembered, so that it is not proposed again. */
    List<Change> reject(Account by, Instant at) {
        new Guards()
                .stage("match_is_undecided", isProposed())
                .person("person_is_any_reviewer", by.is(Role.REVIEWER))
                .check();
        decision = new MatchDecision(this, false, by, at);
        return told(MatchEvent.MATCH_REJECTED, by);
    }

    /** Takes back what was decided: it is a proposal again. */
    List<Change> reconsider(Account by) {
        new Guards()
                .stage("match_is_decided", !isProposed())
                .person("person_is_any_reviewer", by.is(Role.REVIEWER))
                .check();
        decision = null;
        return told(MatchEvent.MATCH_RECONSIDERED, by);
    }

    /** Whether neither claim was dismissed: what nobody checks needs no match either. */
    boolean isOnTheDesk() {
        return claims().stream().noneMatch(claim -> claim.stage() == Stage.DISMISSED);
    }

    private List<Change> told(MatchEvent event, Account by) {
        return claims().stream()
                .map(claim -> Change.of(event, claim, by.id())
                        .with("relation", null, Proposal.id(relation))
                        .with("matchedClaim", null, other(claim).path()))
                .toList();
    }
}
