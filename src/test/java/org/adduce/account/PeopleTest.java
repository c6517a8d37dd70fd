package org.adduce.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.adduce.testsupport.Accounts;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeopleTest {

    @Inject
    People people;

    @Inject
    EntityManager entities;

    @Test
    void deactivate_theLastAdmin_isRefused() {
        var admin = Accounts.someone(Role.ADMIN);
        asLastAdmin(admin, () -> people.deactivate(admin, admin));
    }

    @Test
    void changeRole_ofTheLastAdmin_isRefused() {
        var admin = Accounts.someone(Role.ADMIN);
        asLastAdmin(admin, () -> people.changeRole(admin, Role.EDITOR, admin));
    }

    @Test
    void deactivate_oneOfTwoAdmins_works() {
        var one = Accounts.someone(Role.ADMIN);
        Accounts.someone(Role.ADMIN);

        people.deactivate(one, null);

        assertThat(people.byName(one.name()))
                .hasValueSatisfying(person -> assertThat(person.isActive()).isFalse());
    }

    @Test
    void changeRole_ofADeactivatedPerson_isRefused() {
        var person = Accounts.someone(Role.REVIEWER);
        people.deactivate(person, null);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.changeRole(person, Role.EDITOR, null))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.WRONG_STAGE));
    }

    /** Takes the role from all other admins, in a transaction that is never committed. */
    private void asLastAdmin(Account admin, ThrowingCallable action) {
        QuarkusTransaction.begin();
        try {
            entities.createQuery("update Account set role = :reviewer where role = :admin and id <> :id")
                    .setParameter("reviewer", Role.REVIEWER)
                    .setParameter("admin", Role.ADMIN)
                    .setParameter("id", admin.id())
                    .executeUpdate();
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(action)
                    .satisfies(refusal -> assertThat(refusal.issues()).containsExactly(Issue.of("one_admin_stays")));
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
