package org.adduce.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.adduce.web.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointInTimeTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private static PointInTime parse(String text) {
        return PointInTime.parse("at", text, List.of(), OSLO).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-27T09:30, 2026-02-27T08:30:00Z",
        "2026-07-27T09:30:15, 2026-07-27T07:30:15Z", // summer time
        "2026-02-27, 2026-02-26T23:00:00Z",
        "2026-02-27T09:30Z, 2026-02-27T09:30:00Z", // its own zone
        "2026-02-27T09:30:00+05:30, 2026-02-27T04:00:00Z",
        "2026-03-29T02:30, 2026-03-29T01:30:00Z", // an hour that the clocks leave out
    })
    void parse_ofATime_isInTheZoneOfTheNewsroom(String text, Instant at) {
        assertThat(parse(text).at()).isEqualTo(at);
    }

    @Test
    void typed_isWhatTheFieldShows() {
        assertThat(parse("2026-02-27T08:30:00Z").typed(OSLO)).isEqualTo("2026-02-27T09:30:00");
        assertThat(parse("2026-02-27T08:30:00.250Z").typed(OSLO)).isEqualTo("2026-02-27T09:30:01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "2026-02-31", "2026-02-27T25:00", "27.02.2026"})
    void parse_ofWhatIsNoTime_isRefused(String text) {
        assertThatThrownBy(() -> parse(text)).isInstanceOf(Fault.class);
    }

    @Test
    void parse_ofNothing_isNothing() {
        assertThat(PointInTime.parse("at", "  ", List.of(), OSLO)).isEmpty();
    }
}
