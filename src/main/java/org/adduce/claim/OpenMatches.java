package org.adduce.claim;

import java.util.Collection;
import java.util.Map;

/** What lists of claims show of the matches that wait for a person: nobody decided them, and both claims are on the desk. */
public interface OpenMatches {

    /** The condition for a match {@code m}, in HQL. */
    String CONDITION = """
            m.decision is null and m.first.stage <> org.adduce.claim.Stage.DISMISSED \
            and m.second.stage <> org.adduce.claim.Stage.DISMISSED""";

    /** How many of each of these claims, by the claim's id; none for a claim without. */
    Map<Long, Long> countByClaim(Collection<Long> claims);
}
