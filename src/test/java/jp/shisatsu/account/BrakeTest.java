package jp.shisatsu.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import jp.shisatsu.account.Brake.Guesser;
import org.junit.jupiter.api.Test;

class BrakeTest {

    private static final Guesser OFFICE = new Guesser("office", "192.0.2.1");

    private Instant now = Instant.parse("2026-04-01T00:00:00Z");

    private final Brake brake = new Brake(() -> now);

    @Test
    void fourFailuresAreForgiven() {
        guess(4);
        assertThat(brake.allows(OFFICE)).isTrue();
    }

    @Test
    void theFifthFailureHoldsTheGuesserForHalfAMinute() {
        guess(5);
        assertThat(brake.allows(OFFICE)).isFalse();
        pass(Duration.ofSeconds(29));
        assertThat(brake.allows(OFFICE)).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(brake.allows(OFFICE)).isTrue();
    }

    @Test
    void otherNamesAndOtherAddressesAreFree() {
        guess(5);
        assertThat(brake.allows(new Guesser("clerk", OFFICE.address()))).isTrue();
        assertThat(brake.allows(new Guesser(OFFICE.name(), "192.0.2.2"))).isTrue();
    }

    @Test
    void eachFurtherFailureDoublesTheHold() {
        guess(5);
        pass(Duration.ofSeconds(30));
        guess(1);
        pass(Duration.ofSeconds(59));
        assertThat(brake.allows(OFFICE)).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(brake.allows(OFFICE)).isTrue();
    }

    @Test
    void noHoldIsLongerThanAQuarterOfAnHour() {
        for (int failure = 0; failure < 1000; failure++) {
            guess(1);
            pass(Duration.ofMinutes(15));
        }
        assertThat(brake.allows(OFFICE)).isTrue();
    }

    @Test
    void guessesWhileHeldDoNotProlongTheHold() {
        guess(50);
        pass(Duration.ofSeconds(30));
        assertThat(brake.allows(OFFICE)).isTrue();
    }

    @Test
    void aSuccessStartsAnew() {
        guess(4);
        brake.release(OFFICE);
        guess(4);
        assertThat(brake.allows(OFFICE)).isTrue();
    }

    @Test
    void inventedNamesPushOutTheOldestNotTheMemory() {
        guess(5);
        for (int i = 0; i < 10_000; i++) {
            brake.allows(new Guesser("invented " + i, OFFICE.address()));
        }
        assertThat(brake.allows(OFFICE)).isTrue();
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            brake.allows(OFFICE);
        }
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

}
