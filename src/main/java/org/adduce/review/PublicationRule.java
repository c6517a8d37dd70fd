package org.adduce.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.adduce.review.content.Evidence;
import org.adduce.review.content.Stance;
import org.jspecify.annotations.Nullable;

/** What a published check owes its readers, each rule by itself; its sentence is the message {@code rule_<key>}. */
public enum PublicationRule {
    /** The exact claim, who said it, where and when. An unknown claimant is an answer, too. */
    CLAIM_STATED(false, facts -> !facts.claim().statement().isBlank() && facts.appearanceIsKnown()),
    /** Every source identified, linked where it is online, with the excerpt. Waived to protect a source. */
    SOURCES_IDENTIFIED(
            true,
            facts -> !facts.evidence().isEmpty() && facts.evidence().stream().allMatch(PublicationRule::isIdentified)),
    PRIMARY_SOURCE(true, facts -> facts.evidence().stream().anyMatch(Evidence::primary)),
    /** Two independent sources for a central claim. */
    INDEPENDENT_SOURCES(true, facts -> !facts.findings().central() || facts.differentSources() >= 2),
    /** What speaks for and against is shown as such, and the reasoning says how it was weighed. */
    BOTH_SIDES_WEIGHED(
            false,
            facts -> facts.findings().reasoning() != null
                    && !facts.evidence().isEmpty()
                    && facts.evidence().stream()
                            .allMatch(piece -> Stance.of(piece.stance()).isPresent())),
    /** The claimant was asked, or why not; nobody can be asked where the claimant is unknown. */
    CLAIMANT_ASKED(
            false,
            facts -> facts.claim().claimant() == null
                    || facts.findings().claimantResponse().asked()
                    || facts.findings().claimantResponse().reason() != null),
    RATING_FITS(false, facts -> facts.findings().summary() != null && ratingFits(facts)),
    CHOICE_EXPLAINED(false, facts -> facts.findings().chosenBecause() != null),
    /** Waived by the approval of a one-person desk only. */
    TWO_PEOPLE(false, PublicationFacts::approvedBySomebodyElse),
    /** Dates stand on every edition; a correction says what was wrong. */
    CHANGES_VISIBLE(false, PublicationFacts::correctionIsExplained),
    COMPLAINTS_WELCOME(false, facts -> !facts.complaints().isBlank());

    private final boolean waivable;
    private final Predicate<PublicationFacts> test;

    PublicationRule(boolean waivable, Predicate<PublicationFacts> test) {
        this.waivable = waivable;
        this.test = test;
    }

    /** Its name in waivers and the API. */
    public String id() {
        return key().replace('_', '-');
    }

    /** Its name in message keys and issues. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a reviewer may set it aside with a reason. */
    public boolean isWaivable() {
        return waivable;
    }

    boolean holds(PublicationFacts facts) {
        return test.test(facts);
    }

    static boolean waivable(@Nullable String id) {
        return Arrays.stream(values())
                .anyMatch(rule -> rule.waivable && rule.id().equals(id));
    }

    private static boolean isIdentified(Evidence piece) {
        var source = piece.source();
        return source.name() != null
                && source.kind() != null
                && piece.excerpt() != null
                && (source.url() != null || !source.isOnline());
    }

    private static boolean ratingFits(PublicationFacts facts) {
        var rating = facts.scale().rating(facts.findings().rating());
        return rating.isPresent()
                && switch (rating.get().outcome()) {
                    case VERIFIED -> facts.evidence().stream().anyMatch(piece -> piece.is(Stance.SUPPORTS));
                    case DISPUTED -> facts.evidence().stream().anyMatch(piece -> piece.is(Stance.REFUTES));
                    case INCONCLUSIVE -> !facts.evidence().isEmpty();
                };
    }
}
