package jp.shisatsu.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseDatesTest {

    private final JapaneseDates dates = new JapaneseDates();

    @ParameterizedTest
    @CsvSource({ "2025-10-29, 令和7年10月29日（2025年）", "2019-05-01, 令和元年5月1日（2019年）", "2019-04-30, 平成31年4月30日（2019年）",
            "1989-01-07, 昭和64年1月7日（1989年）", "1872-12-31, 1872年12月31日", "0800-01-02, 800年1月2日" })
    void aDayIsWrittenInItsEraAndTheWesternYear(LocalDate day, String written) {
        assertThat(dates.full(day)).isEqualTo(written);
    }

    @Test
    void theLastDayOfARangeRepeatsTheYearOnlyWhereItChanges() {
        var newYearsEve = LocalDate.of(2025, 12, 31);
        assertThat(dates.last(LocalDate.of(2025, 12, 29), newYearsEve)).isEqualTo("12月31日");
        assertThat(dates.last(newYearsEve, LocalDate.of(2026, 1, 2))).isEqualTo("令和8年1月2日（2026年）");
    }

    @Test
    void aMomentIsThatOfJapan() {
        assertThat(dates.moment(Instant.parse("2025-12-31T15:05:00Z"))).isEqualTo("2026年1月1日 0:05");
    }

}
