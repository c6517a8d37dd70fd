package org.adduce.account.linked;

import static org.adduce.account.linked.Identities.claims;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.adduce.account.Account;
import org.adduce.account.PersonClaims;
import org.adduce.account.Role;
import org.adduce.testsupport.Accounts;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinkedAccountsTest {

    private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");

    @Inject
    LinkedAccounts accounts;

    private final String subject = "subject-" + System.nanoTime();

    @Test
    void take_somebodyNew_makesTheirAccount() {
        var claims = new PersonClaims(
                subject,
                "Ana@News.example",
                "Ana Lind",
                "ana@news.example",
                Role.EDITOR,
                Set.of("politics", "sport"),
                AT);

        var account = accounts.synchronize(claims, null).orElseThrow();

        assertThat(account.subjectId()).contains(subject);
        assertThat(account.name()).isEqualTo("ana-news.example");
        assertThat(account.displayName()).isEqualTo("Ana Lind");
        assertThat(account.is(Role.EDITOR)).isTrue();
        assertThat(account.desks()).containsExactlyInAnyOrder("politics", "sport");
    }

    @Test
    void take_somebodyWithTheNameAndAddressOfAnother_isNotTheOther() {
        var local = Accounts.someone(Role.ADMIN);

        var account = accounts.synchronize(claims(subject, local.name(), Role.REVIEWER, AT), null)
                .orElseThrow();

        assertThat(account).isNotEqualTo(local);
        assertThat(account.name()).isEqualTo(local.name() + "-2");
        assertThat(account.role()).isEqualTo(Role.REVIEWER);
    }

    @Test
    void take_somebodyWithoutARole_makesNothing() {
        assertThat(accounts.synchronize(claims(subject, subject, null, AT), null))
                .isEmpty();
        assertThat(found()).isEmpty();
    }

    @Test
    void take_whenTheLastRoleIsGone_deactivates_andReactivatesWhenItIsBack() {
        accounts.synchronize(claims(subject, subject, Role.ADMIN, AT), null);

        accounts.synchronize(claims(subject, subject, null, AT.plusSeconds(1)), null);
        assertThat(found())
                .hasValueSatisfying(account -> assertThat(account.isActive()).isFalse());

        accounts.synchronize(claims(subject, subject, Role.REVIEWER, AT.plusSeconds(2)), null);
        assertThat(found()).hasValueSatisfying(account -> {
            assertThat(account.isActive()).isTrue();
            assertThat(account.role()).isEqualTo(Role.REVIEWER);
        });
    }

    @Test
    void take_olderWords_changesNothing() {
        accounts.synchronize(claims(subject, subject, Role.REVIEWER, AT), null);

        accounts.synchronize(claims(subject, subject + "-old", Role.ADMIN, AT.minusSeconds(1)), null);

        assertThat(found()).hasValueSatisfying(account -> {
            assertThat(account.name()).isEqualTo(subject);
            assertThat(account.role()).isEqualTo(Role.REVIEWER);
        });
    }

    @Test
    void take_oneNewPersonManyTimesAtOnce_makesOneAccount() throws Exception {
        var claims = claims(subject, subject, Role.REVIEWER, AT);
        var threads = Executors.newFixedThreadPool(4);
        try {
            var tasks = IntStream.range(0, 8)
                    .<Callable<Account>>mapToObj(
                            i -> () -> accounts.synchronize(claims, null).orElseThrow())
                    .toList();
            var made = threads.invokeAll(tasks);
            var ids = new java.util.HashSet<Long>();
            for (var one : made) {
                ids.add(one.get().id());
            }
            assertThat(ids).hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void take_oddNames_makesOnesThatFit() {
        var long200 = "x".repeat(119) + "😀".repeat(60);
        var names = Stream.of("", " ", "ÄÖ", "-", "a", "A B\nC", "x".repeat(300), "\u0000", "😀")
                .map(name -> accounts.synchronize(
                                new PersonClaims(
                                        "s" + name.hashCode() + subject,
                                        name,
                                        long200,
                                        "x".repeat(400),
                                        Role.REVIEWER,
                                        Set.of(),
                                        AT),
                                null)
                        .orElseThrow())
                .toList();

        assertThat(names).allSatisfy(account -> {
            assertThat(account.name()).matches("[a-z0-9][a-z0-9._-]{1,59}");
            assertThat(account.displayName()).hasSize(119);
            assertThat(account.email()).isNull();
        });
    }

    private Optional<Account> found() {
        return QuarkusTransaction.requiringNew().call(() -> accounts.bySubject(subject));
    }
}
