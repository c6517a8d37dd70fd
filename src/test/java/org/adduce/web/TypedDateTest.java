package org.adduce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TypedDateTest {

    @Test
    void of_aDayOrMoment_isReadable() {
        assertThat(TypedDate.of("2026-02-03", Locale.UK)).isEqualTo("3 February 2026");
        assertThat(TypedDate.of("2026-02-03T10:00:00+01:00", Locale.UK)).isEqualTo("3 February 2026");
    }

    @Test
    void of_whatIsNoDay_staysAsItWasTyped() {
        assertThat(TypedDate.of("spring", Locale.UK)).isEqualTo("spring");
        assertThat(TypedDate.of("2026-02-31", Locale.UK)).isEqualTo("2026-02-31");
    }
}
