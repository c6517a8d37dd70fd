package org.adduce.account.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodesTest {

    private static final String SECRET =
            new Base32().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    /** RFC 6238, appendix B, the last six of the eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codeAt_ofThePublishedVectors_isTheirs(long second, String code) {
        assertThat(OneTimeCodes.codeAt(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void stepOf_codesAroundNow_toleratesOneStepEachWay() {
        assertThat(OneTimeCodes.stepOf(at(0), SECRET, NOW)).hasValue(1_111_111_109 / 30);
        assertThat(OneTimeCodes.stepOf(at(-30), SECRET, NOW)).hasValue(1_111_111_109 / 30 - 1);
        assertThat(OneTimeCodes.stepOf(at(30), SECRET, NOW)).hasValue(1_111_111_109 / 30 + 1);
        assertThat(OneTimeCodes.stepOf(at(-60), SECRET, NOW)).isEmpty();
        assertThat(OneTimeCodes.stepOf(at(60), SECRET, NOW)).isEmpty();
    }

    @Test
    void stepOf_aCodeTypedAsTheAppShowsIt_isRead() {
        assertThat(OneTimeCodes.stepOf(" 081 804 ", SECRET, NOW)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "81804", "0818040", "081805", "٠٨١٨٠٤", "-81804", "081804\u0000"})
    void stepOf_anythingElse_isNone(String typed) {
        assertThat(OneTimeCodes.stepOf(typed, SECRET, NOW)).isEmpty();
    }

    @Test
    void newSecret_twice_hasTwentyOtherBytes() {
        assertThat(new Base32().decode(OneTimeCodes.newSecret())).hasSize(20);
        assertThat(OneTimeCodes.newSecret()).isNotEqualTo(OneTimeCodes.newSecret());
    }

    private static String at(int seconds) {
        return OneTimeCodes.codeAt(SECRET, NOW.plusSeconds(seconds));
    }
}
