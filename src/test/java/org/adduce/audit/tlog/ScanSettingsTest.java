package org.adduce.audit.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When the whole log is read over, as an operator sets it: by the names of today, or by those of before. */
class ScanSettingsTest {

    private static SmallRyeConfig settings(Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("ADDUCE_LOG_KEY", "log.key");
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withConverter(Duration.class, 100, new DurationConverter())
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withSources(new EnvConfigSource(all, 300))
                .withMapping(LogConfig.class)
                .build();
    }

    /** By the typed configuration, and by the names with which the scheduler asks. */
    private static void assertScans(Map<String, String> environment, String interval, String delay) {
        var settings = settings(environment);
        var typed = settings.getConfigMapping(LogConfig.class);
        assertThat(typed.scanInterval()).isEqualTo(interval);
        assertThat(typed.scanDelay()).isEqualTo(delay);
        assertThat(settings.getValue("adduce.log.scan-interval", String.class)).isEqualTo(interval);
        assertThat(settings.getValue("adduce.log.scan-delay", String.class)).isEqualTo(delay);
    }

    @Test
    void scan_withoutSettings_comesEverySixHours() {
        assertScans(Map.of(), "6h", "1m");
    }

    @Test
    void scan_byTheNamesOfToday_isSet() {
        assertScans(Map.of("ADDUCE_LOG_SCAN_INTERVAL", "2h", "ADDUCE_LOG_SCAN_DELAY", "5m"), "2h", "5m");
    }

    @Test
    void scan_byTheFormerNames_isSetAsWell() {
        assertScans(Map.of("ADDUCE_LOG_SCRUB_INTERVAL", "off", "ADDUCE_LOG_SCRUB_DELAY", "7m"), "off", "7m");
    }

    @Test
    void scan_byBoth_followsTheNamesOfToday() {
        assertScans(Map.of("ADDUCE_LOG_SCRUB_INTERVAL", "1h", "ADDUCE_LOG_SCAN_INTERVAL", "3h"), "3h", "1m");
    }
}
