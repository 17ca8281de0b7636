package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisatsu.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = { "国際・経済・港湾委員会海外行政視察概要 | - | 国際・経済・港湾委員会 | 海外行政視察",
            "横浜市会こども青少年・教育委員会行政視察概要 | 横浜市会 | こども青少年・教育委員会 | 行政視察", "市会運営委員会行政視察概要 | - | 市会運営委員会 | 行政視察",
            "横浜市会市会運営委員会行政視察概要 | 横浜市会 | 市会運営委員会 | 行政視察", "議会運営委員会 行政視察報告書 | - | 議会運営委員会 | 行政視察",
            "知立市議会 総務委員会 県外視察の概要について | 知立市議会 | 総務委員会 | 県外視察", "令和7年度 四日市市議会建設委員会行政調査報告書 | 四日市市議会 | 建設委員会 | 行政調査",
            "総務委員会先進地視察研修報告書（令和6年10月） | - | 総務委員会 | 先進地視察研修", "会派みらい行政視察報告書 | - | - | 行政視察", "視察報告書 | - | - | 視察",
            "予算常任委員会（第２分科会）行政視察　調査報告書 | - | 予算常任委員会（第２分科会） | 行政視察", "国際都市会議の記録 | - | - | -",
            "横浜市会議会運営委員会管外調査概要 | 横浜市会 | 議会運営委員会 | 管外調査", "雪乃村議会　議員派遣報告書（視察研修） | 雪乃村議会 | - | 視察研修" })
    void aTitleSaysWhoTravelledAndHow(String line, String council, String committee, String kind) {
        assertThat(Title.of(line)).isEqualTo(new Title(council, committee, kind));
    }

    @Test
    void lettersApartAndLabelsAreRead() {
        InspectionReport report = ReportParser.parse(Texts.of("行 政 視 察 報 告 書\n委員会名：観光委員会\n視察先 浜松市")).value();
        assertThat(report.title()).isEqualTo("行政視察報告書");
        assertThat(report.committee()).isEqualTo("観光委員会");
        assertThat(Title.of("令和５年度行政視察報告書（総務委員会）").committee()).isEqualTo("総務委員会");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "委員会名：観光委員会\\n1 視察日 令和7年10月3日\\n2 視察先 浜松市 | 観光委員会（2025-10-03～2025-10-03）",
                    "1 視察日 令和7年10月3日\\n2 視察先 浜松市 | 1 視察日 令和7年10月3日",
                    "次のとおり視察を行ったので報告します。\\n1 視察日 令和7年10月3日\\n2 視察先 浜松市 | 次のとおり視察を行ったので報告します。" })
    void aReportWithoutATitleIsNamedAfterWhatItSays(String text, String title) {
        Parsed<InspectionReport> parsed = ReportParser.parse(Texts.of(text.replace("\\n", "\n")));
        assertThat(parsed.value().title()).isEqualTo(title);
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).contains("no-title");
    }

    @Test
    void whoIsAddressedAndWhoSignsNameCouncilAndCommittee() {
        InspectionReport report = ReportParser
            .parse(Texts.of("令和７年１１月２０日\n○○市議会議長　様\n総務委員会委員長　山田　太郎\n行政視察報告書\n1 視察先 浜松市"))
            .value();
        assertThat(report.title()).isEqualTo("行政視察報告書");
        assertThat(report.council()).isEqualTo("○○市議会");
        assertThat(report.committee()).isEqualTo("総務委員会");
        assertThat(report.unclassified()).hasSize(3);
    }

    @Test
    void whoTravelledMayStandRightAboveTheRestOfTheTitle() {
        assertThat(ReportParser.parse(Texts.of("政策特別委員会\n行政視察報告書\n1 視察先 浜松市")).value().title())
            .isEqualTo("政策特別委員会行政視察報告書");
        assertThat(ReportParser.parse(Texts.of("政策特別委員会\n\n行政視察報告書\n1 視察先 浜松市")).value().title()).isEqualTo("行政視察報告書");
    }

    @Test
    void noTitleIsEmpty() {
        assertThat(ReportParser.parse(Texts.of("\f\n")).value().title()).isEqualTo("（題名なし）");
    }

}
