package org.adduce.claim.match;

import java.util.Locale;
import org.adduce.audit.event.EventType;

/** What happens to matches. What people decide is told of both claims, so that the history of each tells it. */
public enum MatchEvent implements EventType {
    /** About the article: how many matches were found for its claims. */
    MATCHES_PROPOSED,
    MATCH_CONFIRMED,
    MATCH_REJECTED,
    /** A decision was taken back. */
    MATCH_RECONSIDERED;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
