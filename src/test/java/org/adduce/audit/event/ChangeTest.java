package org.adduce.audit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final Change CHANGE = Change.of(Things.TYPE, new Things("things/1", 0), 2L);

    @Test
    void with_aFieldThatChanged_keepsBothValues() {
        var change = CHANGE.with("stage", "open", "assigned").with("assignee", null, "accounts/2");

        assertThat(change.before()).containsEntry("stage", "open").containsEntry("assignee", null);
        assertThat(change.after()).containsEntry("stage", "assigned").containsEntry("assignee", "accounts/2");
    }

    @Test
    void with_aFieldThatStayed_leavesItOut() {
        var change = CHANGE.with("stage", "open", "open").with("due", null, null);

        assertThat(change.before()).isEmpty();
        assertThat(change.after()).isEmpty();
    }

    @Test
    void with_aField_leavesTheChangeItCameFromAsItWas() {
        CHANGE.with("stage", "open", "assigned");

        assertThat(CHANGE.after()).isEmpty();
    }

    @Test
    void after_changedFromOutside_isRefused() {
        var after = CHANGE.with("stage", "open", "assigned").after();

        assertThatThrownBy(() -> after.put("stage", "published")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void because_blank_leavesNoReason() {
        assertThat(CHANGE.because(" \n").reason()).isNull();
        assertThat(CHANGE.because(null).reason()).isNull();
        assertThat(CHANGE.because("Duplicate").because(null).reason()).isNull();
    }

    @Test
    void because_wordsThatNoDatabaseKeeps_replacesOnlyThose() {
        assertThat(CHANGE.because("=1+1\ta\u0000b\ud83c 🌍").reason()).isEqualTo("=1+1\ta\ufffdb\ufffd 🌍");
    }
}
