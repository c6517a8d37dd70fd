package org.adduce.account.keycloak;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.adduce.account.Role;
import org.adduce.web.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Who at Keycloak has a role at this desk. Its lists by role leave out those who have it by a group or by another role, and
 * need more than the right to look at users; so people are listed, and each is asked for their roles. What was answered is
 * kept for a minute.
 */
@Singleton
class RoleHolders {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int CHUNK = 50;
    /** So many people are asked for at most until a page is answered, filled or not: a realm may be others' too. */
    private static final int MOST_ASKED = 200;

    private final KeycloakUsers users;
    private final Cache<List<Object>, Page> pages =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(200).build();

    RoleHolders(KeycloakUsers users) {
        this.users = users;
    }

    /** Somebody with a role here. */
    record Holder(String subject, String userName, String displayName, Role role) {}

    /** @param next how many people come before those that were not looked at yet; null if there are none */
    record Page(List<Holder> holders, @Nullable String next) {}

    /**
     * @param words what a name, address or user name begins with; empty for everybody
     * @throws RuntimeException if Keycloak does not answer
     */
    Page page(String words, @Nullable String after, int limit) {
        var wanted = List.<Object>of(words, after == null ? "" : after, limit);
        var kept = pages.getIfPresent(wanted);
        if (kept != null) {
            return kept;
        }
        var page = read(words, first(after), limit);
        pages.put(wanted, page);
        return page;
    }

    private static int first(@Nullable String after) {
        try {
            return after == null ? 0 : Math.max(0, Integer.parseInt(after));
        } catch (NumberFormatException e) {
            throw Fault.badRequest("after", "cursor_is_known");
        }
    }

    private Page read(String words, int first, int limit) {
        var holders = new ArrayList<Holder>();
        int place = first;
        while (place - first < MOST_ASKED) {
            var chunk = users.list(words, place, CHUNK);
            for (var user : chunk) {
                place++;
                users.holder(user).ifPresent(holders::add);
                if (holders.size() == limit) {
                    return new Page(List.copyOf(holders), Integer.toString(place));
                }
            }
            if (chunk.size() < CHUNK) {
                return new Page(List.copyOf(holders), null);
            }
        }
        return new Page(List.copyOf(holders), Integer.toString(place));
    }
}
