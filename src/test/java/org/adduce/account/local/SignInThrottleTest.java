package org.adduce.account.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.adduce.testsupport.MovingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInThrottleTest {

    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    private final MovingClock clock = new MovingClock();
    private final SignInThrottle throttle = new SignInThrottle(5, 20, clock);

    @Test
    void begin_afterFourFailures_isFree() {
        fail(4, "ana", HERE);

        assertThat(throttle.begin("ana", HERE)).isEmpty();
    }

    @Test
    void begin_afterFiveFailures_waits() {
        fail(5, "ana", HERE);

        assertThat(throttle.begin("ana", HERE)).contains(Duration.ofSeconds(10));
    }

    @Test
    void begin_afterFiveFailuresFromManyAddresses_waits() {
        for (var i = 1; i <= 5; i++) {
            assertThat(throttle.begin("ana", "198.51.100." + i)).isEmpty();
        }

        assertThat(throttle.begin("ana", ELSEWHERE)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:0:1::1,     2001:db8:0:1:ffff::2, true",
        "2001:db8:0:1::1,     2001:db8:0:2::1,      false",
        "2001:db8:0:1::1%eth0, 2001:db8::1:0:0:0:3, true",
        "::ffff:192.0.2.1,    ::ffff:192.0.2.2,     false",
        "192.0.2.1,           192.0.2.2,            false",
        "'',                  x,                    false",
    })
    void begin_fromTheSameNetwork_waitsIfItIsIpv6(String address, String next, boolean waits) {
        for (var i = 1; i <= 20; i++) {
            throttle.begin("name" + i, address);
        }

        assertThat(throttle.begin("another", next).isPresent()).isEqualTo(waits);
    }

    @Test
    void begin_inAnotherSpellingOfTheName_waitsToo() {
        fail(5, "ana", HERE);

        assertThat(throttle.begin(" ANA ", ELSEWHERE)).isPresent();
    }

    @Test
    void begin_withAnotherName_isFree() {
        fail(5, "ana", HERE);

        assertThat(throttle.begin("ben", HERE)).isEmpty();
    }

    @Test
    void begin_afterTheWait_isFreeOnceAndThenWaitsTwiceAsLong() {
        fail(5, "ana", HERE);
        clock.pass(Duration.ofSeconds(10));

        assertThat(throttle.begin("ana", HERE)).isEmpty();
        assertThat(throttle.begin("ana", HERE)).contains(Duration.ofSeconds(20));
    }

    @Test
    void begin_afterMany_waitsAQuarterOfAnHourAtMost() {
        fail(5, "ana", HERE);
        for (var i = 0; i < 40; i++) {
            clock.pass(Duration.ofMinutes(15));
            assertThat(throttle.begin("ana", ELSEWHERE + i)).isEmpty();
        }

        assertThat(throttle.begin("ana", HERE)).contains(Duration.ofMinutes(15));
    }

    @Test
    void begin_whileItWaits_doesNotLengthenTheWait() {
        fail(5, "ana", HERE);
        throttle.begin("ana", HERE);
        throttle.begin("ana", HERE);

        assertThat(throttle.begin("ana", HERE)).contains(Duration.ofSeconds(10));
    }

    @Test
    void begin_afterAnHourWithoutFailures_startsAnew() {
        fail(5, "ana", HERE);
        clock.pass(Duration.ofMinutes(61));
        fail(4, "ana", HERE);

        assertThat(throttle.begin("ana", HERE)).isEmpty();
    }

    @Test
    void begin_withManyNamesFromOneAddress_waits() {
        for (var i = 0; i < 20; i++) {
            assertThat(throttle.begin("somebody" + i, HERE)).isEmpty();
        }

        assertThat(throttle.begin("one-more", HERE)).isPresent();
        assertThat(throttle.begin("one-more", ELSEWHERE)).isEmpty();
    }

    @Test
    void succeeded_afterFailures_forgetsThoseOfTheName() {
        fail(4, "ana", HERE);
        throttle.begin("ana", HERE);
        throttle.succeeded("ana", HERE);
        fail(4, "ana", ELSEWHERE);

        assertThat(throttle.begin("ana", ELSEWHERE)).isEmpty();
    }

    @Test
    void succeeded_withAnOwnAccount_doesNotFreeTheAddress() {
        for (var i = 0; i < 19; i++) {
            throttle.begin("somebody" + i, HERE);
        }
        throttle.begin("ana", HERE);
        throttle.succeeded("ana", HERE);
        throttle.begin("one-more", HERE);

        assertThat(throttle.begin("yet-one-more", HERE)).isPresent();
    }

    private void fail(int times, String name, String address) {
        for (var i = 0; i < times; i++) {
            assertThat(throttle.begin(name, address)).isEmpty();
        }
    }
}
