package org.adduce.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When people were last here, by a page or by a program; exact to a few minutes, as that is how often it is noted. */
@ApplicationScoped
public class LastSeen {

    private final Sessions sessions;
    private final ApiKeys keys;

    LastSeen(Sessions sessions, ApiKeys keys) {
        this.sessions = sessions;
        this.keys = keys;
    }

    record Visit(long accountId, Instant at) {}

    /** By the account's id; who was never here is not in it. */
    public Map<Long, Instant> byAccount() {
        return Stream.concat(sessions.lastSeen().stream(), keys.lastUsed().stream())
                .collect(Collectors.toMap(Visit::accountId, Visit::at, (a, b) -> a.isAfter(b) ? a : b));
    }
}
