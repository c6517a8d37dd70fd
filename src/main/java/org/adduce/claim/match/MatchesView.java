package org.adduce.claim.match;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.function.Predicate;

/**
 * The matches of one claim as its page shows them.
 *
 * @param alike     what says the same or something of the same, rejected ones left out
 * @param conflicts what cannot be true together with it, rejected ones left out
 * @param rejected  what was found to be wrong
 */
@TemplateData
public record MatchesView(List<MatchView> alike, List<MatchView> conflicts, List<MatchView> rejected) {

    static MatchesView of(List<MatchView> all) {
        return new MatchesView(
                those(all, match -> !match.isRejected() && !isConflict(match)),
                those(all, match -> !match.isRejected() && isConflict(match)),
                those(all, MatchView::isRejected));
    }

    public boolean isEmpty() {
        return alike.isEmpty() && conflicts.isEmpty() && rejected.isEmpty();
    }

    private static boolean isConflict(MatchView match) {
        return match.relation().equals("conflict");
    }

    private static List<MatchView> those(List<MatchView> all, Predicate<MatchView> which) {
        return all.stream().filter(which).toList();
    }
}
