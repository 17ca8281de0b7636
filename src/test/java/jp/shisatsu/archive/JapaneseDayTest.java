package jp.shisatsu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A day by its era; before the Gregorian calendar came to Japan there is none to give.
 */
class JapaneseDayTest {

    @ParameterizedTest
    @CsvSource({ "2025-10-29, 令和7年10月29日（水）", "2019-05-01, 令和元年5月1日（水）", "2019-04-30, 平成31年4月30日（火）",
            "1872-12-31, 1872年12月31日（火）" })
    void dayIsWrittenAsInAReport(LocalDate day, String written) {
        assertThat(JapaneseDay.of(day)).isEqualTo(written);
    }

}
