package jp.shisatsu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fiscal year runs from April to March and is named by its era. */
class FiscalYearTest {

    @ParameterizedTest
    @CsvSource({ "2025-10-29,令和7年度", "2026-03-31,令和7年度", "2026-04-01,令和8年度", "2019-04-25,令和元年度", "2019-03-31,平成30年度",
            "1989-04-01,平成元年度", "1989-02-01,昭和63年度", "1800-05-01,1800年度" })
    void isNamedByItsEra(LocalDate day, String label) {
        assertThat(FiscalYear.of(day).label()).isEqualTo(label);
    }

}
