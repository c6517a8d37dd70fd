package org.adduce.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person may do; each role includes those before it. */
public enum Role {
    /** Triage, own reviews, approving those of others. */
    REVIEWER,
    /** Assigning and publishing. */
    EDITOR,
    /** People, settings, keys. */
    ADMIN;

    /** For the access annotations, which want constants. */
    public static final String REVIEWERS = "reviewer";

    public static final String EDITORS = "editor";
    public static final String ADMINS = "admin";

    /** Its name in addresses, the API and access annotations. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of that id; empty for anything else. */
    public static Optional<Role> of(@Nullable String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** The ids of this role and of all that it includes. */
    public Set<String> ids() {
        return Arrays.stream(values()).filter(this::includes).map(Role::id).collect(Collectors.toUnmodifiableSet());
    }
}
