package org.adduce.audit.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.adduce.merkle.SignerKey;
import org.adduce.merkle.TestWitness;
import org.adduce.merkle.VerifierKey;
import org.junit.jupiter.api.Test;

/** Witnesses as an operator names them. */
class WitnessSettingsTest {

    private final VerifierKey log =
            SignerKey.generate("desk.example/log", new SecureRandom()).verifier();
    private final VerifierKey witness = new TestWitness("witness.example/w1", log).key();

    private static LogConfig config(Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("ADDUCE_LOG_KEY", "log.key");
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 100, new DurationConverter())
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withSources(new EnvConfigSource(all, 300))
                .withMapping(LogConfig.class)
                .build()
                .getConfigMapping(LogConfig.class);
    }

    private static Witnesses witnesses(Map<String, String> environment) {
        return new Witnesses(null, null, new LogState(null), config(environment), Clock.systemUTC());
    }

    @Test
    void witnesses_areNoneByDefault() {
        var witnesses = witnesses(Map.of());
        assertThat(witnesses.all()).isEmpty();
        assertThat(witnesses.needed()).isZero();
        assertThat(witnesses.begin()).isEmpty();
    }

    @Test
    void witnesses_areReadFromTheEnvironment() {
        var other = new TestWitness("witness.example/w2", log).key();
        var settings = new HashMap<>(Map.of(
                "ADDUCE_LOG_WITNESSES_0__URL",
                "https://witness.example/w1/",
                "ADDUCE_LOG_WITNESSES_0__VKEY",
                witness.toString(),
                "ADDUCE_LOG_WITNESSES_1__URL",
                "https://witness.example/w2",
                "ADDUCE_LOG_WITNESSES_1__VKEY",
                other.toString()));
        assertThat(witnesses(settings).all())
                .extracting(it -> it.key().name())
                .containsExactly("witness.example/w1", "witness.example/w2");
        assertThat(witnesses(settings).needed()).isEqualTo(2);
        settings.put("ADDUCE_LOG_WITNESSES_NEEDED", "1");
        assertThat(witnesses(settings).needed()).isEqualTo(1);
    }

    @Test
    void witness_withoutAKeyOfItsOwn_isRefusedAtTheStart() {
        var url = "https://witness.example/w1";
        for (var key : Map.of("garbage", "not written as", log.toString(), "got a log's key", witness + "x", "base64")
                .entrySet()) {
            assertThatThrownBy(() -> witnesses(
                            Map.of("ADDUCE_LOG_WITNESSES_0__URL", url, "ADDUCE_LOG_WITNESSES_0__VKEY", key.getKey())))
                    .hasMessageContaining("adduce.log.witnesses[0].vkey")
                    .hasMessageContaining(key.getValue());
        }
    }

    @Test
    void witness_thatCannotBeAskedByHttp_isRefusedAtTheStart() {
        for (var url : new String[] {"ftp://witness.example/w1", "witness.example/w1", "https:///w1"}) {
            assertThatThrownBy(() -> witnesses(Map.of(
                            "ADDUCE_LOG_WITNESSES_0__URL", url, "ADDUCE_LOG_WITNESSES_0__VKEY", witness.toString())))
                    .hasMessageContaining("adduce.log.witnesses[0].url");
        }
    }
}
