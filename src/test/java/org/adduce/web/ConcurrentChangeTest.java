package org.adduce.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.util.List;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;
import org.junit.jupiter.api.Test;

class ConcurrentChangeTest {

    @Test
    void refusal_ofWhatSomebodyElseSavedFirst_isStale() {
        var thrown = new IllegalStateException(new OptimisticLockException());

        var refusal = ConcurrentChange.refusal(thrown, "claim_is_as_seen");

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE);
        assertThat(refusal.issues()).isEqualTo(List.of(Issue.of("claim_is_as_seen")));
    }

    @Test
    void refusal_ofARefusal_isThatOne() {
        var thrown = Refusal.incomplete("reason", "is_given");

        assertThat(ConcurrentChange.refusal(thrown, "claim_is_as_seen")).isSameAs(thrown);
    }

    @Test
    void refusal_ofAFault_isNone() {
        var thrown = new IllegalStateException("broken");

        assertThatThrownBy(() -> ConcurrentChange.refusal(thrown, "claim_is_as_seen"))
                .isSameAs(thrown);
    }
}
