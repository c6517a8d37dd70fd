package org.adduce.account.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnrolmentTest {

    @Test
    void of_oddNames_escapesThem() {
        var enrolment = Enrolment.of("ABCDEFGHIJKLMNOP", "Tide & Gate: \"desk\"", "ana");

        assertThat(enrolment.address())
                .isEqualTo("otpauth://totp/Tide%20%26%20Gate%3A%20%22desk%22:ana?secret=ABCDEFGHIJKLMNOP"
                        + "&issuer=Tide%20%26%20Gate%3A%20%22desk%22");
        assertThat(enrolment.secret()).isEqualTo("ABCD EFGH IJKL MNOP");
        assertThat(enrolment.path()).startsWith("M4 4h1v1h-1z").matches("(M\\d+ \\d+h1v1h-1z)+");
    }
}
