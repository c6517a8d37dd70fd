package org.adduce.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an identity provider says about a person.
 *
 * @param subject     its own id of the person; names and addresses may change or go to somebody else, this never
 * @param userName    what the person signs in with there
 * @param displayName empty if it knows none
 * @param role        the highest of the person's roles at this desk; null if none
 * @param desks       the groups of desks that the person belongs to, by name
 * @param saidAt      when it was said; of two claims the newer counts
 */
public record PersonClaims(
        String subject,
        String userName,
        String displayName,
        @Nullable String email,
        @Nullable Role role,
        Set<String> desks,
        Instant saidAt) {}
