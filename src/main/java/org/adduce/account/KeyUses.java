package org.adduce.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which keys were used from which addresses today (UTC). A program that asks every second would bury everything else in the
 * security log, and its next request says nothing new; that a key is in use, and from where, does. In memory: after a restart
 * each is new again.
 */
@Singleton
class KeyUses {

    private static final int MOST = 10_000;

    private record Use(long key, String address, boolean admitted) {}

    private final Clock clock;
    private final Map<Use, LocalDate> seen = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Use, LocalDate> eldest) {
            return size() > MOST;
        }
    };

    KeyUses(Clock clock) {
        this.clock = clock;
    }

    /** @param admitted whether the key still admits; its first use after its end is new */
    synchronized boolean isNew(long key, String address, boolean admitted) {
        var today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        return !today.equals(seen.put(new Use(key, address, admitted), today));
    }
}
