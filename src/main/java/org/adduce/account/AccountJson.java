package org.adduce.account;

import java.util.List;

/** An account as the API shows it. */
public record AccountJson(long id, String name, String displayName, List<String> roles, boolean active) {

    static AccountJson of(Account account) {
        var roles = java.util.Arrays.stream(Role.values())
                .filter(account.role()::includes)
                .map(Role::id)
                .toList();
        return new AccountJson(account.id(), account.name(), account.displayName(), roles, account.isActive());
    }
}
