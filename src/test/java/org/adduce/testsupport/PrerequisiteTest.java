package org.adduce.testsupport;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class PrerequisiteTest {

    @Test
    void demand_ofWhatIsMissing_skipsTheTestAndFailsTheJob() {
        assertThatThrownBy(() -> Prerequisite.demand(false, "chromium is not installed", false))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("chromium is not installed");
        assertThatThrownBy(() -> Prerequisite.demand(false, "chromium is not installed", true))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("chromium is not installed");
        assertThatCode(() -> Prerequisite.demand(true, "", true)).doesNotThrowAnyException();
    }
}
