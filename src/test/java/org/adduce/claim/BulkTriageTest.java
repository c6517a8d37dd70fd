package org.adduce.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.adduce.testsupport.Accounts;
import org.adduce.workflow.Issue;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BulkTriageTest {

    @Inject
    BulkTriage bulk;

    @Inject
    EntityManager entities;

    @Test
    void accept_whatSomebodyHoldsForTooLong_isOneRefusalOfTheList() {
        long held = SomeClaims.candidate();
        long free = SomeClaims.candidate();
        var ana = Accounts.ana();

        var result = QuarkusTransaction.requiringNew().call(() -> {
            entities.find(Claim.class, held, LockModeType.PESSIMISTIC_WRITE);
            return QuarkusTransaction.suspendingExisting().call(() -> bulk.accept(List.of(held, free), ana));
        });

        assertThat(result.done()).containsExactly(free);
        assertThat(result.refused())
                .containsExactly(new BulkTriage.Refused(held, List.of(Issue.of("claim_is_as_seen"))));
        assertThat(SomeClaims.stageOf(free)).isEqualTo(Stage.OPEN);
    }
}
