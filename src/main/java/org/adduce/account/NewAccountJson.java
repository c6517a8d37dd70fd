package org.adduce.account;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** The document from which the API makes an account; of several roles the highest counts, as it includes the others. */
public record NewAccountJson(
        @Nullable String name,
        @Nullable String displayName,
        @Nullable String email,
        @Nullable List<@Nullable String> roles,
        @Nullable String password) {

    /** @throws Refusal with everything that is wrong in it */
    NewAccount wanted() {
        var role = role();
        var account = new NewAccount(
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(displayName, ""),
                email,
                role.orElse(Role.REVIEWER),
                password);
        new Guards()
                .content(account.issues())
                .content("roles", "role_is_known", role.isPresent())
                .check();
        return account;
    }

    /** Empty if there is none, or one among them that nobody knows. */
    private Optional<Role> role() {
        var named = roles == null
                ? List.<Optional<Role>>of()
                : roles.stream().map(Role::of).toList();
        return named.stream().allMatch(Optional::isPresent)
                ? named.stream().flatMap(Optional::stream).max(Role::compareTo)
                : Optional.empty();
    }
}
