package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.SourceText;
import org.junit.jupiter.api.Test;

/** Several reports in one file are several, and what only looks like it is one. */
class ReportStartsTest {

    private static final String GENERAL = """
            総務委員会行政視察報告書
            １　視察月日　令和6年10月28日（月）～10月29日（火）
            ２　視察委員
            　委員長　　山田　太郎
            　副委員長　鈴木　花子
            ３　視察先　浜松市（静岡県）
            視察概要
            　浜松市は下水道の運営を民間に委ねている。
            質疑応答
            Ｑ　経費は。
            Ａ　１割ほど減った。

            """;

    private static final String EDUCATION = """
            令和6年12月1日
            横浜市会議長　様
            こども青少年・教育委員会
            行政視察報告書
            １　期日　令和6年11月5日（火）
            ２　出席委員
            　委員長　　佐藤　次郎
            ３　視察先　豊橋市（愛知県）
            視察概要
            　豊橋市は給食に市内の農産物を使っている。

            """;

    @Test
    void eachReportOfAVolumeIsReadForItself() {
        List<InspectionReport> reports = reports(GENERAL + EDUCATION);
        assertThat(reports).extracting(InspectionReport::committee).containsExactly("総務委員会", "こども青少年・教育委員会");
        assertThat(reports).extracting(report -> report.members().getFirst().name()).containsExactly("山田 太郎", "佐藤 次郎");
        assertThat(reports).extracting(report -> report.visits().getFirst().site()).containsExactly("浜松市", "豊橋市");
    }

    @Test
    void oneCommitteesTripsOfAYearAreSeveralReports() {
        String second = GENERAL.replace("令和6年10月28日（月）～10月29日（火）", "令和7年1月20日（月）").replace("浜松市", "岡崎市");
        assertThat(reports(GENERAL + second + EDUCATION)).hasSize(3);
    }

    @Test
    void aSheetForEachSiteOfATripIsOneReport() {
        String sheet = """
                総務委員会行政視察報告書
                桜井台市議会
                視察年月日　令和５年10月24日（火）
                視察先　兵庫県明石市
                参加者　委員長　岩瀬　隆
                視察内容
                　給食を無料としている。
                所感
                ・対象を一つに絞ることから検討すべきである。
                """;
        String next = sheet.replace("24日（火）", "25日（水）").replace("明石市", "加古川市");
        String last = sheet.replace("24日（火）", "26日（木）").replace("明石市", "姫路市");
        List<InspectionReport> reports = reports(sheet + next + last);
        assertThat(reports).hasSize(1);
        assertThat(reports.getFirst().visits()).extracting(Visit::site).containsExactly("兵庫県明石市", "兵庫県加古川市", "兵庫県姫路市");
        assertThat(reports.getFirst().observations()).extracting(Observation::text)
            .containsOnly("対象を一つに絞ることから検討すべきである。");
    }

    @Test
    void linesAreCountedFromTheBeginningOfTheFile() {
        String volume = GENERAL + EDUCATION.replace("（火）", "（水）");
        Diagnostic doubt = all(volume).getLast()
            .diagnostics()
            .stream()
            .filter(each -> each.code().equals("weekday-mismatch"))
            .findFirst()
            .orElseThrow();
        assertThat(new SourceText(volume, "UTF-8").lineAt(doubt.span().start())).isEqualTo(17);
        assertThat(all(volume).getFirst().diagnostics()).isEmpty();
    }

    @Test
    void aCoverGoesWithTheReportBehindIt() {
        String cover = "産業観光委員会行政視察報告書\n目次\n視察の概要 … 1\n";
        String tourism = cover + GENERAL.replace("総務委員会", "産業観光委員会").replace("山田", "高橋");
        List<InspectionReport> reports = reports(GENERAL + tourism);
        assertThat(reports).extracting(InspectionReport::committee).containsExactly("総務委員会", "産業観光委員会");
        assertThat(reports.getFirst().unclassified()).isEmpty();
    }

    @Test
    void aCoverAndItsReportAreOne() {
        assertThat(reports("総務委員会行政視察報告書\n\n目次\n視察の概要 … 1\n\n" + GENERAL)).hasSize(1);
        assertThat(reports(GENERAL + "総務委員会行政視察報告書\n別紙　日程表\n10月28日　浜松市\n")).hasSize(1);
    }

    @Test
    void aFrontThatIsRepeatedIsNoOther() {
        assertThat(reports(GENERAL + GENERAL)).hasSize(1);
    }

    @Test
    void chaptersAboutPlacesAreNoReports() {
        String chapter = """
                浜松市行政視察報告書
                １　視察月日　令和6年10月28日（月）
                ２　視察先　浜松市（静岡県）
                ３　視察概要
                　下水道の運営を民間に委ねている。

                """;
        assertThat(reports(GENERAL + chapter + chapter.replace("浜松市", "豊橋市"))).hasSize(1);
    }

    @Test
    void theTitleAtTheHeadOfEachPageBeginsNothing() {
        assertThat(reports(GENERAL + "総務委員会行政視察報告書\n　続きである。\n総務委員会行政視察報告書\n　終わりである。\n")).hasSize(1);
    }

    private static List<InspectionReport> reports(String text) {
        return all(text).stream().map(Parsed::value).toList();
    }

    private static List<Parsed<InspectionReport>> all(String text) {
        return ReportParser.parseAll(new Reading.Read(Texts.of(text), "text/plain", List.of()));
    }

}
