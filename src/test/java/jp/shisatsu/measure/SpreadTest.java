package jp.shisatsu.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Durations in, percentiles out. */
class SpreadTest {

    @Test
    void percentilesAreThoseOfTheTextbook() {
        List<Long> hundred = LongStream.rangeClosed(1, 100).map(at -> (101 - at) * 1_000_000).boxed().toList();
        assertThat(Spread.of(hundred)).isEqualTo(new Spread(100, 50, 95, 99, 100 / 5.05));
        assertThat(Spread.of(List.of(2_000_000L))).isEqualTo(new Spread(1, 2, 2, 2, 500));
    }

    @Test
    void nothingWasMeasuredWhereNothingWasDone() {
        assertThat(Spread.of(List.of()).isMeasured()).isFalse();
        assertThat(new Timings().of("page").isMeasured()).isFalse();
    }

}
