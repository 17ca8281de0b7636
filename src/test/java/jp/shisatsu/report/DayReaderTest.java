package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "令和7年10月29日（水）～10月31日（金） 3日間 | 2025-10-29 | 2025-10-31",
                    "令和6年10月28日(月)から30日(水)まで | 2024-10-28 | 2024-10-30", "令和７年１０月１５、１６日 | 2025-10-15 | 2025-10-16",
                    "平成26年11月18日~19日 (1泊2日) | 2014-11-18 | 2014-11-19", "平成31年4月25日～令和元年5月2日 | 2019-04-25 | 2019-05-02",
                    "2025年7月23日 | 2025-07-23 | 2025-07-23", "2022.04.25-04.26 | 2022-04-25 | 2022-04-26",
                    "R6.10.28 | 2024-10-28 | 2024-10-28", "H28.11.10 | 2016-11-10 | 2016-11-10",
                    "2025年8/26(火) | 2025-08-26 | 2025-08-26", "令和七年十月二十九日 | 2025-10-29 | 2025-10-29",
                    "二〇二五年十月三日 | 2025-10-03 | 2025-10-03", "令和7年12月30日（火）～1月2日（金） | 2025-12-30 | 2026-01-02",
                    "令和 7 年 10 月 29 日（水） 午前10時30分 | 2025-10-29 | 2025-10-29" })
    void aTripsDaysAreReadHoweverTheyAreWritten(String written, String first, String last) {
        InspectionReport report = ReportParser.parse(Texts.of("総務委員会行政視察概要\n1 視察月日 " + written)).value();
        assertThat(report.dates()).hasToString("DateRange[first=" + first + ", last=" + last + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "10月30日（木） | 2025-10-30", "10月30日（木）午後1時30分から3時まで | 2025-10-30", "10/30(木) | 2025-10-30" })
    void aVisitsYearIsTheTrips(String written, String day) {
        Visit visit = ReportParser.parse(report("令和7年10月29日～31日", written)).value().visits().getFirst();
        assertThat(visit.dates()).hasToString("DateRange[first=" + day + ", last=" + day + "]");
    }

    @Test
    void ofATripOverNewYearTheYearIsTheOneTheDayIsIn() {
        Visit visit = ReportParser.parse(report("令和7年12月30日～令和8年1月2日", "1月2日（金）")).value().visits().getFirst();
        assertThat(visit.dates()).hasToString("DateRange[first=2026-01-02, last=2026-01-02]");
    }

    @Test
    void aYearThatNothingSaysIsNotGuessed() {
        assertThat(ReportParser.parse(report("10月29日～31日", "10月30日")).value().dates()).isNull();
        assertThat(ReportParser.parse(report("10月29日～31日", "10月30日")).value().visits().getFirst().dates()).isNull();
    }

    @ParameterizedTest
    @CsvSource({ "〇〇〇〇年10月29日", "0025年10月29日", "1867年10月29日" })
    void aYearBeforeMeijiIsImpossible(String written) {
        Parsed<InspectionReport> parsed = ReportParser.parse(report(written, "令和7年10月30日"));
        assertThat(parsed.value().dates()).isNull();
        assertThat(parsed.diagnostics()).extracting(Diagnostic::message)
            .contains("「" + written + "」は暦にない日付です。元の報告書と見比べてください。");
    }

    @Test
    void anOddDateIsDoubted() {
        assertThat(doubts(report("令和7年10月29日（水）～31日（金）", "10月30日（金）")))
            .containsExactly("weekday-mismatch 10月30日は木曜日ですが、報告書には「10月30日（金）」とあります。日付を元の報告書と見比べてください。");
        assertThat(doubts(report("令和7年10月29日～31日", "11月3日")))
            .containsExactly("date-outside-trip 視察先「浜松市役所」の視察月日（11月3日）が視察全体の日程に入っていません。日付を元の報告書と見比べてください。");
        assertThat(doubts(report("令和7年10月29日～31日", "10月32日"))).containsExactly(
                "visit-without-date 視察先「浜松市役所」の視察月日が読み取れません。元の報告書と見比べてください。",
                "impossible-date 「10月32日」は暦にない日付です。元の報告書と見比べてください。",
                "unclassified-lines どの項目にも入らなかった行が1行あります。前書きや目次であれば、そのままで差し支えありません。");
        assertThat(doubts(report("令和7年10月31日～令和7年10月29日", "令和7年10月30日")))
            .contains("dates-reversed 日程の終わりの日が始まりの日より前になっています。日付を元の報告書と見比べてください。");
    }

    private static List<String> doubts(SourceText text) {
        return ReportParser.parse(text)
            .diagnostics()
            .stream()
            .map(diagnostic -> diagnostic.code() + " " + diagnostic.message())
            .toList();
    }

    private static SourceText report(String trip, String visit) {
        return Texts.of("""
                総務委員会行政視察概要
                1 視察月日 %s
                2 視察委員
                委員長 山田太郎
                視察概要
                1 視察先
                浜松市役所
                2 視察月日
                %s
                視察概要
                1 視察先
                豊橋市役所
                2 視察月日
                令和7年10月30日
                """.formatted(trip, visit));
    }

}
