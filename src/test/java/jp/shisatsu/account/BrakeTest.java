package jp.shisatsu.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BrakeTest {

    private Instant now = Instant.parse("2026-04-01T00:00:00Z");

    private final Brake brake = new Brake(() -> now);

    @Test
    void fourFailuresAreForgiven() {
        fail(4);
        assertThat(brake.holds("office")).isFalse();
    }

    @Test
    void theFifthFailureHoldsTheNameForHalfAMinute() {
        fail(5);
        assertThat(brake.holds("office")).isTrue();
        assertThat(brake.holds("clerk")).isFalse();
        pass(Duration.ofSeconds(30));
        assertThat(brake.holds("office")).isFalse();
    }

    @Test
    void eachFurtherFailureDoublesTheHold() {
        fail(6);
        pass(Duration.ofSeconds(59));
        assertThat(brake.holds("office")).isTrue();
        pass(Duration.ofSeconds(1));
        assertThat(brake.holds("office")).isFalse();
    }

    @Test
    void noHoldIsLongerThanAQuarterOfAnHour() {
        fail(1000);
        pass(Duration.ofMinutes(15));
        assertThat(brake.holds("office")).isFalse();
    }

    @Test
    void aSuccessStartsAnew() {
        fail(4);
        brake.release("office");
        fail(4);
        assertThat(brake.holds("office")).isFalse();
    }

    @Test
    void inventedNamesPushOutTheOldestNotTheMemory() {
        fail(5);
        for (int i = 0; i < 10_000; i++) {
            brake.press("invented " + i);
        }
        assertThat(brake.holds("office")).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            brake.press("office");
        }
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

}
