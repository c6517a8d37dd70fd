package org.adduce.audit.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaltedCommitmentTest {

    private static final String SALT = "000102030405060708090a0b0c0d0e0f";

    /** Computed with Python: {@code hashlib.sha256(bytes.fromhex(salt) + content.encode()).hexdigest()}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"stage\":\"open\"} | bbee0830f5374866cbe4dbc6028862842cbce4fb2e5edf231c519cd739ea0651",
                "''                   | be45cb2605bf36bebde684841a28f0fd43c69850a3dce5fedba69928ee3a8991",
                "Grüße, 世界 🌍         | 1f261a58d0b6d7e6424123cc74730a8672ec74df9b5bae8fd110de5161fd4141",
                "{\"a\":null}         | 8d0bd8eff981bf10277e2ecbd7502e97d80f8e211b389b5c3b015aecdc9515d3"
            })
    void commitment_ofKnownContent_isSha256OfSaltThenContent(String content, String expected) {
        assertThat(new SaltedCommitment(SALT, content).commitment()).isEqualTo(expected);
    }

    @Test
    void seal_theSameContentTwice_givesDifferentCommitments() {
        var random = new SecureRandom();

        var one = SaltedCommitment.seal("{\"stage\":\"open\"}", random);
        var other = SaltedCommitment.seal("{\"stage\":\"open\"}", random);

        assertThat(one.salt()).matches("[0-9a-f]{32}").isNotEqualTo(other.salt());
        assertThat(one.commitment()).isNotEqualTo(other.commitment());
    }

    @Test
    void seal_noContent_sealsNothing() {
        assertThat(SaltedCommitment.seal(null, new SecureRandom())).isNull();
    }

    @Test
    void commitment_onceErased_isNull() {
        assertThat(new SaltedCommitment(null, null).commitment()).isNull();
        assertThat(new SaltedCommitment(SALT, null).commitment()).isNull();
        assertThat(new SaltedCommitment(null, "left over").commitment()).isNull();
    }
}
