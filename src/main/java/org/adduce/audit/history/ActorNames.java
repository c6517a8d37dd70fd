package org.adduce.audit.history;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who the actors are, which the log itself does not know: it holds their ids alone. */
public interface ActorNames {

    /** The names to show, by account id; whoever is not known is left out. */
    Map<Long, String> of(Set<Long> ids);

    /** The display names of everybody by sign-in name, in the order in which they are listed. */
    Map<String, String> all();

    /** The id of the account with this sign-in name. */
    Optional<Long> find(String name);
}
