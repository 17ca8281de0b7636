package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** A table with a column for each site. */
class SideBySideTest {

    private static final String COUNTED = """
            総務企画委員会　県外調査結果報告書

            | 議会名 | 岩穂県議会 |
            | --- | --- |
            | 調査期間 | 令和５年８月29日（火）～８月30日（水） |

            | 区分 | 調査先１ | 調査先２ |
            | --- | --- | --- |
            | 調査先 | 神山町役場 | 鳴門市役所 |
            | 所在地 | 徳島県名西郡神山町 | 徳島県鳴門市 |
            | 調査日時 | ８月29日（火） | ８月30日（水） |
            | 調査事項 | 移住の促進について | 地域バスの再編について |
            | 対応者 | 総務課長　多田羅　浩 | 地域交通課長　板東　敏之 |
            |  |  | 同課係長　里見　伸介 |
            | 背景 | 空き家が増えていた。 | 利用者は４割減った。 |
            | 主な質疑 | 問　撤退した例は。 | 問　予約の電話は。 |
            |  | 答　３社である。 | 答　会社が受ける。 |
            | 委員会の所見 | 人を選ぶ姿勢に学ぶ。 | 幹線が守られた。 |
            """;

    private static final String NAMED = """
            議会運営委員会行政視察報告書
            ３　視察先　長野県飯田市、岐阜県可児市
            ４　視察内容
            項目\t長野県飯田市\t岐阜県可児市
            視察日\t令和６年５月１５日（水）\t令和６年５月１６日（木）
            説明者\t議会事務局次長　北沢　宏\t総務課長　梅田　浩二
            \t\t広報広聴委員長　酒向　弓子
            実施の方法\t毎年１回訪問する。\t年４回開く。
            ５　所感
            　本市でも取り組みたい。
            """;

    @Test
    void eachSiteHasItsColumn() {
        InspectionReport report = report(COUNTED);
        assertThat(report.council()).isEqualTo("岩穂県議会");
        assertThat(report.visits()).extracting(Visit::site, Visit::location, Visit::subject)
            .containsExactly(tuple("神山町役場", "徳島県名西郡神山町", "移住の促進について"), tuple("鳴門市役所", "徳島県鳴門市", "地域バスの再編について"));
        assertThat(report.visits().getLast().hosts()).containsExactly("地域交通課長　板東　敏之", "同課係長　里見　伸介");
        assertThat(report.visits())
            .extracting(visit -> visit.sections().getFirst().title(), visit -> visit.sections().getFirst().text(),
                    visit -> visit.questions().getFirst().answer())
            .containsExactly(tuple("背景", "空き家が増えていた。", "３社である。"), tuple("背景", "利用者は４割減った。", "会社が受ける。"));
        assertThat(report.observations()).extracting(Observation::site, Observation::text)
            .containsExactly(tuple(0, "人を選ぶ姿勢に学ぶ。"), tuple(1, "幹線が守られた。"));
    }

    @Test
    void theColumnMayBearTheNameOfItsSite() {
        InspectionReport report = report(NAMED);
        assertThat(report.visits()).extracting(Visit::site, visit -> visit.dates().first().getDayOfMonth())
            .containsExactly(tuple("長野県飯田市", 15), tuple("岐阜県可児市", 16));
        assertThat(report.visits().getLast().hosts()).containsExactly("総務課長　梅田　浩二", "広報広聴委員長　酒向　弓子");
        assertThat(report.visits())
            .extracting(visit -> visit.sections().getFirst().title(), visit -> visit.sections().getFirst().text())
            .containsExactly(tuple("実施の方法", "毎年１回訪問する。"), tuple("実施の方法", "年４回開く。"));
        assertThat(report.observations()).extracting(Observation::text).containsExactly("本市でも取り組みたい。");
    }

    @Test
    void questionsBehindTheTableAreOfTheSiteTheirHeadingNames() {
        String text = NAMED.replace("５　所感", """
                ５　質疑応答（飯田市）
                ・要望の場とならないか。
                →要望は別の窓口がある。
                ６　質疑応答（可児市）
                ・参加者はどう募るのか。
                →授業と組み合わせている。
                ７　所感""");
        assertThat(report(text).visits()).extracting(visit -> visit.questions().getFirst().question())
            .containsExactly("要望の場とならないか。", "参加者はどう募るのか。");
        NothingIsLostTest.assertNothingIsLost(Texts.of(text));
    }

    @Test
    void noLineIsLost() {
        NothingIsLostTest.assertNothingIsLost(Texts.of(COUNTED));
        NothingIsLostTest.assertNothingIsLost(Texts.of(NAMED));
    }

    @Test
    void aTableOfFiguresStaysText() {
        assertThat(report("""
                総務委員会行政視察報告書
                １　視察先　長野県飯田市
                ２　視察内容
                　人口を比べると次のとおりである。
                区分\t本市\t飯田市
                人口\t３万人\t９万人
                面積\t５０㎢\t６５８㎢
                """).visits()).extracting(Visit::site).containsExactly("長野県飯田市");
    }

    private static InspectionReport report(String text) {
        return ReportParser.parse(Texts.of(text)).value();
    }

}
