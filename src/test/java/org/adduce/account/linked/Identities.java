package org.adduce.account.linked;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.Set;
import org.adduce.account.PersonClaims;
import org.adduce.account.Role;
import org.adduce.testsupport.Accounts;
import org.jspecify.annotations.Nullable;

/** What an identity provider might say of people. */
public final class Identities {

    private Identities() {}

    static PersonClaims claims(String subject, String name, @Nullable Role role, Instant saidAt) {
        return new PersonClaims(subject, name, "Kim " + name, name + "@adduce.example", role, Set.of(), saidAt);
    }

    /** Has a session end where the identity comes from; answers the person's path. */
    public static String signedOut() {
        var person = Accounts.someone(Role.REVIEWER);
        QuarkusTransaction.requiringNew()
                .run(() -> Arc.container().instance(LinkedSignIns.class).get().endedElsewhere(person));
        return person.path();
    }

    /** Has somebody called otherwise; answers their path. */
    public static String renamed() {
        var subject = "subject-" + System.nanoTime();
        var at = Instant.parse("2026-03-01T10:00:00Z");
        var accounts = Arc.container().instance(LinkedAccounts.class).get();
        accounts.synchronize(claims(subject, subject, Role.REVIEWER, at), null);
        return accounts.synchronize(claims(subject, subject + "-new", Role.REVIEWER, at.plusSeconds(60)), null)
                .orElseThrow()
                .path();
    }

    /** Has a local account become that of somebody whom an identity provider knows; answers its path. */
    public static String linked() {
        var person = Accounts.someone(Role.REVIEWER);
        Arc.container().instance(AccountLinks.class).get().link(person, "subject-" + System.nanoTime());
        return person.path();
    }
}
