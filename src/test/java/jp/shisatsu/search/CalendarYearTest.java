package jp.shisatsu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A year in one calendar, its other names. */
class CalendarYearTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            令和7年        | [2025年, 平成37年, r7]
            ㋿7年          | [2025年, 平成37年, r7]
            R7             | [2025年, 平成37年, 令和7年]
            Ｒ７年         | [2025年, 平成37年, 令和7年, r7]
            2025年         | [平成37年, 令和7年, r7]
            令和7年10月29日 | [2025年10月29日, 平成37年10月29日, r710月29日]
            平成31年       | [2019年, 令和元年, 令和1年, r1, h31]
            令和元年       | [2019年, 令和1年, r1, 平成31年, h31]
            2050年         | [平成62年, 令和32年, r32]
            平成62年       | [2050年, 令和32年, r32]
            1850年         | []
            2025           | []
            R7000          | []
            港湾           | []
            """)
    void yearIsToldInEveryOtherWay(String word, String others) {
        assertThat(CalendarYear.otherWays(word)).hasToString(others);
    }

    @ParameterizedTest
    @ValueSource(strings = { "令和7", "令和7年度", "R7", "ｒ７年度", "2025", "2025年", "２０２５年度", "㋿7" })
    void fiscalYearIsRead(String typed) {
        assertThat(CalendarYear.read(typed)).isEqualTo(OptionalInt.of(2025));
    }

    @ParameterizedTest
    @ValueSource(strings = { "7", "令和", "昨年度", "20255", "R7港湾" })
    void whatIsNoYearIsNone(String typed) {
        assertThat(CalendarYear.read(typed)).isEmpty();
    }

}
