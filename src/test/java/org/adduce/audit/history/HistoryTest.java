package org.adduce.audit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.util.List;
import org.adduce.audit.event.AuditEvent;
import org.adduce.audit.event.AuditFilter;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.AuditTrail;
import org.adduce.audit.event.Change;
import org.adduce.audit.event.Things;
import org.adduce.audit.history.HistoryEntry.FieldChange;
import org.adduce.audit.tlog.LogProofs;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.LogContents;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HistoryTest {

    @Inject
    AuditLog log;

    @Inject
    History history;

    @Inject
    AuditTrail trail;

    @Test
    void of_aSubject_tellsItsEventsNewestFirst() {
        var first = append(Things.changed("things/told").because("First"));
        var second = append(Things.changed("things/told").because("Then"));
        append(Things.changed("things/told-not"));

        var told = history.of("things/told");

        assertThat(told).extracting(HistoryEntry::sequence).containsExactly(second, first);
        assertThat(told).extracting(HistoryEntry::reason).containsExactly("Then", "First");
        assertThat(told.get(0).changes()).containsExactly(new FieldChange("colour", "red", "blue"));
    }

    @Test
    void of_aSubjectThatNobodyTouched_isEmpty() {
        assertThat(history.of("things/untouched")).isEmpty();
    }

    @Test
    void of_fieldsThatCameAndWent_showsWhatWasNotThereAsNothing() {
        append(Change.of(Things.TYPE, new Things("things/fields", 1), null)
                .with("came", null, "new")
                .with("went", 7, null)
                .with("emptied", "full", ""));

        assertThat(history.of("things/fields").get(0).changes())
                .containsExactly(
                        new FieldChange("came", null, "new"),
                        new FieldChange("emptied", "full", null),
                        new FieldChange("went", "7", null));
    }

    @Test
    void of_anEventOfTheProgramItself_hasNoActor() {
        append(Change.of(Things.TYPE, new Things("things/itself", 1), null));

        assertThat(history.of("things/itself").get(0).actor()).isEmpty();
    }

    @Test
    void of_anEventOfAPerson_namesTheActorAndThePeopleInIt() {
        var ana = Accounts.ana();
        append(Change.of(Things.TYPE, new Things("things/named", 1), ana.id())
                .with("assignee", null, Accounts.ben().path())
                .with("note", null, "accounts/without-number"));

        var entry = history.of("things/named").get(0);

        assertThat(entry.actor()).isEqualTo(ana.displayName());
        assertThat(entry.changes())
                .containsExactly(
                        new FieldChange("assignee", null, Accounts.ben().displayName()),
                        new FieldChange("note", null, "accounts/without-number"));
    }

    @Test
    void of_anErasedEvent_saysSinceWhenAndShowsNothing() {
        var sequence = append(Things.changed("things/erased").because("Personal"));
        LogContents.erase(sequence, Instant.parse("2026-03-01T10:00:00Z"));

        var entry = history.of("things/erased").get(0);

        assertThat(entry.erased()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(entry.changes()).isEmpty();
        assertThat(entry.reason()).isNull();
    }

    @Test
    void append_aChange_commitsToWhatIsStored() {
        var sequence = append(Things.changed("things/committed").because("Why"));

        var event = trail.oldestFirst(AuditFilter.ALL, sequence - 1, 1).get(0);

        assertThat(List.of(event.beforeCommitment(), event.afterCommitment(), event.reasonCommitment()))
                .doesNotHaveDuplicates()
                .allMatch(commitment -> commitment.length() == 64);
        assertThat(LogProofs.isIntact(event)).isTrue();
        assertThat(event.content().after()).isEqualTo("{\"colour\":\"blue\"}");
        assertThat(event.subjectVersion()).isEqualTo(3);
        assertThat(event.requestId()).isNotBlank();
    }

    @Test
    void append_outsideOfATransaction_isRefused() {
        assertThatThrownBy(() -> log.append(Things.changed("things/alone"))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void newestFirst_withAFilter_givesOnlyWhatFits() {
        var mine = append(Things.changed("things_x/1"));
        append(Things.changed("thingsyx/1"));

        assertThat(found(new AuditFilter(null, null, "things_x/1", null, null))).containsExactly(mine);
        assertThat(found(new AuditFilter(null, null, "things_x", null, null))).containsExactly(mine);
        assertThat(found(new AuditFilter(null, null, "things%", null, null))).isEmpty();
        assertThat(found(new AuditFilter(Things.ACTOR, "thing_changed", "things_x", null, null)))
                .containsExactly(mine);
        assertThat(found(new AuditFilter(3L, null, "things_x", null, null))).isEmpty();
        assertThat(found(new AuditFilter(null, "thing_removed", "things_x", null, null)))
                .isEmpty();
    }

    @Test
    void newestFirst_betweenTwoMoments_takesTheFirstAndLeavesTheLast() {
        var sequence = append(Things.changed("things/timed"));
        var at = history.of("things/timed").get(0).at();

        assertThat(found(new AuditFilter(null, null, "things/timed", at, at.plusMillis(1))))
                .containsExactly(sequence);
        assertThat(found(new AuditFilter(null, null, "things/timed", null, at))).isEmpty();
        assertThat(found(new AuditFilter(null, null, "things/timed", at.plusMillis(1), null)))
                .isEmpty();
    }

    private List<Long> found(AuditFilter filter) {
        return trail.newestFirst(filter, Long.MAX_VALUE, 10).stream()
                .map(AuditEvent::sequence)
                .toList();
    }

    private long append(Change change) {
        return QuarkusTransaction.requiringNew().call(() -> log.append(change));
    }
}
