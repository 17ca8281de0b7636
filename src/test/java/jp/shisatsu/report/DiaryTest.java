package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** A trip told hour by hour. */
class DiaryTest {

    private final InspectionReport report = report("""
            汐見町議会総務産業常任委員会　道外視察研修記録
            期　間　令和７年７月８日（火）～９日（水）
            参加者　委員長　菅野　史郎

            ■ ７月８日（火）　晴れ
            ６：４０　役場前に集合、公用バスで出発
            １３：２０　岩手県遠野市　到着
            １３：３０　説明「市街地循環バスについて」
            　　　　　説明者　交通政策係　係長　及川　和則 氏
            　　　　　市では、平成３０年度から交通体系を見直した。
            １４：３０　質疑応答
            　　　　　Ｑ　運賃の設定はどのように決めたのか。
            　　　　　Ａ　１乗車２００円とした。
            １５：１５　現地見学（乗り継ぎ拠点）
            　　　　　待合所は観光案内所の一角を改修したものである。
            １６：００　遠野市を出発

            ■ ７月９日（水）　くもり時々雨
            １１：１５　旧水上小学校（岩手県紫波町）
            　　　　　木造２階建ての校舎の改修を民間の会社に任せている。
            １２：３０　食堂で昼食
            """);

    @Test
    void whereOneArrivesBeginsAVisitOfItsDay() {
        assertThat(report.visits()).extracting(Visit::site, Visit::location, Visit::subject)
            .containsExactly(tuple("岩手県遠野市", "岩手県遠野市", "市街地循環バスについて"), tuple("旧水上小学校", "岩手県紫波町", null));
        assertThat(report.visits()).extracting(visit -> String.valueOf(visit.dates()))
            .containsExactly("DateRange[first=2025-07-08, last=2025-07-08]",
                    "DateRange[first=2025-07-09, last=2025-07-09]");
    }

    @Test
    void whatWasToldAndSeenThereStandsBelowItsHour() {
        Visit visit = report.visits().getFirst();
        assertThat(visit.hosts()).containsExactly("交通政策係　係長　及川　和則 氏");
        assertThat(visit.questions()).extracting(Question::question).containsExactly("運賃の設定はどのように決めたのか。");
        assertThat(visit.sections()).extracting(Section::label, Section::title, Section::text)
            .containsExactly(tuple(null, null, "市では、平成３０年度から交通体系を見直した。"),
                    tuple("１５：１５", "現地見学（乗り継ぎ拠点）", "待合所は観光案内所の一角を改修したものである。"));
    }

    @Test
    void theWayIsPartOfNoVisit() {
        assertThat(report.unclassified()).extracting(UnclassifiedLine::text)
            .contains("６：４０　役場前に集合、公用バスで出発", "１６：００　遠野市を出発", "１２：３０　食堂で昼食");
    }

    @Test
    void aPauseDoesNotEndAVisitAndALaterStationBeginsNone() {
        InspectionReport told = report("""
                総務委員会視察研修記録
                参加者　委員長　菅野　史郎
                ■ ７月８日（火）　晴れ
                １０：２０　岩手県遠野市　到着
                １０：３０　説明「高齢者の移動支援について」
                　　　　　市では、交通体系を見直した。
                １２：００　昼食
                １３：００　質疑応答
                　　　　　Ｑ　運賃は。
                　　　　　Ａ　２００円である。
                １４：００　遠野市を出発
                １５：１５　旧水上小学校（岩手県紫波町）
                　　　　　校舎の改修を民間の会社に任せている。
                １７：３０　新花巻駅（岩手県花巻市）
                """);
        assertThat(told.visits()).extracting(Visit::site, Visit::subject, visit -> visit.questions().size())
            .containsExactly(tuple("岩手県遠野市", "高齢者の移動支援について", 1), tuple("旧水上小学校", null, 0));
    }

    @Test
    void anItineraryThatTellsSomethingIsNoneWhereVisitsHaveHeadings() {
        assertThat(report("""
                総務委員会行政視察報告書
                視察日程
                13:20　岩手県遠野市　到着
                市役所で説明を受けた。
                15:00　岩手県紫波町　到着
                校舎を見学した。
                視察先　岩手県遠野市
                視察内容
                平成３０年度から交通体系を見直した。
                """).visits()).extracting(Visit::site).containsExactly("岩手県遠野市");
    }

    @Test
    void anItineraryIsNone() {
        assertThat(report("""
                総務委員会行政視察報告書
                視察日程
                13:20　岩手県遠野市　到着
                15:00　岩手県紫波町　到着
                視察先　岩手県遠野市
                視察内容
                平成３０年度から交通体系を見直した。
                """).visits()).extracting(Visit::site).containsExactly("岩手県遠野市");
    }

    @Test
    void fromWhenToWhenMayStandBeforeASiteAndWhatWasToBeSeen() {
        InspectionReport told = report("""
                会派「市民の風」行政視察報告書
                視察期間：令和５年７月１１日（火）～１２日（水）
                参加者　：代　表　　槙原　聡子
                ◆１日目　７月１１日（火）
                　7:45　滝野川駅 集合・出発
                　13:00～14:45　静岡県三島市「移住・子育て支援について」
                　　　　対応：企画戦略部　課長　早瀬　伸一　様
                　〈感想〉
                　　暮らしの姿を見せることが決め手になっている。
                　15:20　三島駅 発
                　17:10　ホテルにチェックイン
                ◆２日目　７月１２日（水）
                　9:30～11:00　浜松市役所「まちづくりについて」
                　〈メモ〉
                　講座から21件が開業した。
                ※旅費は政務活動費から支出した。領収書は別に添付する。
                """);
        assertThat(told.visits())
            .extracting(Visit::site, Visit::subject, visit -> visit.dates().first().getDayOfMonth())
            .containsExactly(tuple("静岡県三島市", "移住・子育て支援について", 11), tuple("浜松市役所", "まちづくりについて", 12));
        assertThat(told.observations()).extracting(Observation::text).containsExactly("暮らしの姿を見せることが決め手になっている。");
        assertThat(told.unclassified()).extracting(UnclassifiedLine::text)
            .contains("17:10　ホテルにチェックイン", "※旅費は政務活動費から支出した。領収書は別に添付する。");
    }

    @Test
    void aStopAbroadIsASiteAndANightIsNone() {
        InspectionReport told = report("""
                大浜市議会海外行政視察報告書
                視察期間　令和５年１０月１６日（月）～１０月１８日（水）
                視察目的
                　先進事例を調査するため。

                ■１０月１６日（月）　１日目
                １１：４５　成田空港発
                　　　　　　　　　　（ヘルシンキ泊）
                ■１０月１７日（火）　２日目　フィンランド共和国ヘルシンキ市
                ９：３０～１１：３０　カラサタマ健康福祉センター
                対応者　センター長　アンナ・ニエミネン氏
                　港湾地区の再開発に合わせて開設された施設である。
                １２：００　昼食
                １３：３０～１５：４５　ヘルシンキ中央図書館オーディ
                　年間の来館者は約２５０万人である。
                　　　　　　　　　　（ヘルシンキ泊）
                ■１０月１８日（水）　３日目
                ８：００　ホテル発
                """);
        assertThat(told.purpose()).isEqualTo("先進事例を調査するため。");
        assertThat(told.visits()).extracting(Visit::site, visit -> visit.dates().first().getDayOfMonth())
            .containsExactly(tuple("カラサタマ健康福祉センター", 17), tuple("ヘルシンキ中央図書館オーディ", 17));
        assertThat(told.visits().getLast().sections()).extracting(Section::text).containsExactly("年間の来館者は約２５０万人である。");
    }

    @Test
    void lecturesMealsAndTheItineraryOfASiteBeginNoVisit() {
        assertThat(report("""
                総務委員会行政視察報告書
                １　視察日　令和５年10月24日（火）
                ２　視察先　兵庫県明石市
                ３　行程
                10:00～11:30　明石市役所「給食の無償化について」
                　給食を無料としている。
                13:00～14:30　明石市立図書館「あかし市民図書館」
                　駅前に図書館を移した。
                """).visits()).extracting(Visit::site).containsExactly("兵庫県明石市");
        assertThat(report("""
                会派「市民の風」研修報告書
                ◆１日目　７月１１日（火）
                10:00～11:30　講演「地方議会のこれから」
                　議会は変わると述べた。
                12:00～13:00　昼食　郷土料理「うなぎ亭はままつ」
                　店主の話を聞いた。
                13:00～14:30　グループ討議「議会改革の進め方」
                　活発であった。
                """).visits()).isEmpty();
    }

    private static InspectionReport report(String text) {
        return ReportParser.parse(Texts.of(text)).value();
    }

}
