package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes no part of a report is kept word for word. */
class UnclassifiedTest {

    @Test
    void anItineraryUnderTheDaysIsKept() {
        assertThat(left("""
                総務委員会行政視察報告書
                １　視察日程　令和7年10月29日（水）～31日（金）　3日間
                　　１日目　羽田空港発
                　　２日目　浜松市役所、豊橋市泊
                ２　視察先　浜松市
                """)).containsExactly("3 １日目　羽田空港発", "4 ２日目　浜松市役所、豊橋市泊");
    }

    @Test
    void anItineraryThatFollowsTheDaysMovesThemNot() {
        assertThat(ReportParser.parse(Texts.of("""
                欧州行政視察報告書
                視察期間
                令和6年12月26日（木）～令和7年1月4日（土）
                12/27 サムソ島
                1/ 2 フライブルク市
                1/ 4 羽田空港着
                視察先 サムソ島
                """)).value().dates()).isEqualTo(new DateRange(LocalDate.of(2024, 12, 26), LocalDate.of(2025, 1, 4)));
    }

    @Test
    void theWordsThatHandTheReportOverAreKept() {
        assertThat(left("""
                教育委員会行政視察報告書
                １　視察先　浜松市
                ２　所感
                　有意義であった。
                　　以上のとおり報告します。
                　　令和7年11月24日
                　　委員長　久慈　源蔵
                　　三之倉市議会議長　様
                """)).containsExactly("5 以上のとおり報告します。", "6 令和7年11月24日", "7 委員長　久慈　源蔵", "8 三之倉市議会議長　様");
    }

    @Test
    void wordsThatSoundLikeTheEndAreNoneBeforeMore() {
        assertThat(left("""
                教育委員会行政視察報告書
                １　視察先　浜松市
                ２　所感
                　以上のとおり報告します。
                　本市でも、体制を整え、計画を立て、市民とともに歩みを進める必要があると感じた次第である。
                """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-",
            value = { "10月30日（木）午前10時から正午まで | -", "10月30日（木）13:30～15:00 | -", "10月30日（木）（午後１時半～３時） | -",
                    "10月30日（木）13:30～15:00 市役所 | 13:30～15:00 市役所", "10月30日（木） / 大雨のため午後に変更した。 | 大雨のため午後に変更した。",
                    "10月30日（木）から31日（金）まで | -", "10月30日（木）、31日（金） 2日間 | -", "10月30日（木）～31日（金） 5日間 | 5日間",
                    "10月32日（木） | 10月32日（木）" })
    void whatIsSaidBesideTheDaysOfAVisitIsKept(String written, String left) {
        assertThat(left("""
                総務委員会行政視察報告書
                1 視察月日 令和7年10月29日（水）～31日（金）
                視察概要
                1 視察先
                浜松市
                2 視察月日
                %s
                """.formatted(written.replace(" / ", "\n"))).stream().map(line -> line.substring(2)))
            .isEqualTo(left == null ? List.of() : List.of(left));
    }

    @Test
    void aTripsDaysWithoutAYearAreKept() {
        assertThat(left("総務委員会行政視察報告書\n1 視察月日 10月29日～31日\n2 視察先 浜松市")).containsExactly("2 10月29日～31日");
    }

    @Test
    void remarksOnMembersAreKept() {
        assertThat(left("""
                総務委員会行政視察報告書
                1 視察委員
                (1) 委員長　山田 太郎（自由民主党）
                (2) 委員　鈴木 一（公明党）、高橋 三郎　※10月30日のみ参加
                2 随行　議会局　書記　伊藤 四郎
                3 視察先　浜松市
                """)).containsExactly("3 （自由民主党）", "4 （公明党）", "4 ※10月30日のみ参加");
    }

    @Test
    void whatTheListOfSitesSaysBesideTheirNamesIsKept() {
        assertThat(left("""
                総務委員会行政視察報告書
                1 視察先：
                当初は三市を訪れる予定であった。
                (1) 静岡県浜松市　下水道について
                (2) 愛知県豊橋市
                視察概要
                1 視察先
                浜松市（静岡県）
                視察概要
                1 視察先
                愛知県豊橋市
                """)).containsExactly("3 当初は三市を訪れる予定であった。");
    }

    @Test
    void whatTheFrontSaysOtherwiseThanTheVisitIsKept() {
        assertThat(left("""
                総務委員会行政視察報告書
                1 視察目的
                (1) 浜松市
                水道の経営を学ぶ。
                (2) 豊橋市
                鉄道の経営を学ぶ。
                2 視察先及び視察事項
                (1) 浜松市
                上水道について
                (2) 豊橋市
                路面電車について
                視察概要
                1 視察先
                浜松市
                2 視察目的
                下水道の民営化を学ぶ。
                3 視察事項
                下水道について
                視察概要
                1 視察先
                豊橋市
                """)).containsExactly("4 水道の経営を学ぶ。", "9 上水道について");
    }

    @Test
    void whichDayAHeadingSaysIsKept() {
        assertThat(left("行政視察報告書\n視察先：浜松市\n《１日目》浜松市\n◇視察内容\n水を見た。")).containsExactly("3 《１日目》");
    }

    @Test
    void whatFollowsTheEndOfTheReportIsNoOpinion() {
        InspectionReport report = ReportParser
            .parse(Texts.of("総務委員会行政視察報告書\n1 視察先 浜松市\n2 所感\n参考になった。\n以上、報告いたします。\n令和6年5月1日\n総務委員長 山田太郎"))
            .value();
        assertThat(report.observations()).extracting(Observation::text).containsExactly("参考になった。");
        assertThat(report.unclassified()).extracting(UnclassifiedLine::text)
            .containsExactly("以上、報告いたします。", "令和6年5月1日", "総務委員長 山田太郎");
    }

    @Test
    void onlyWordsThatPointOnAreLeftOut() {
        assertThat(left("行政視察報告書\n1 視察概要 次頁以降のとおり\n2 視察先 浜松市")).isEmpty();
        assertThat(left("行政視察報告書\n1 視察概要 天候に恵まれた\n視察概要\n1 視察先 浜松市")).containsExactly("2 1 視察概要 天候に恵まれた");
    }

    private static List<String> left(String text) {
        return ReportParser.parse(Texts.of(text))
            .value()
            .unclassified()
            .stream()
            .map(line -> line.line() + " " + line.text())
            .toList();
    }

}
