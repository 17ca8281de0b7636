package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Sites compared topic by topic. */
class ComparisonTest {

    private static final String FRONT = """
            若者定住対策特別委員会先進地視察報告書
            ◆視察期間　令和７年１月２１日（火）～２２日（水）
            ◆視察先
            　１月２１日　兵庫県豊岡市
            　１月２２日　京都府綾部市
            ◆参加委員　　坂東　祐子

            """;

    private static final String COMPARED = FRONT + """
            １　相談窓口の体制
            　どの市も、相談を一つの窓口で受けている。
            　（１）豊岡市
            　　職員５人が兼務で窓口を担う。
            　（２）綾部市
            　　専任の課を置いている。
            ２　住まいの確保
            　（１）豊岡市
            　　公営住宅の空室を割安で貸し出している。
            　（２）綾部市
            　　自治会長が橋渡しを行う。
            ３　主な質疑
            　＜豊岡市＞
            　　質問　参加する企業はどのように選んでいるのか。
            　　回答　公募している。
            　＜綾部市＞
            　　質問　交付金は何に使われているか。
            　　回答　使途は限定していない。
            ４　比較表
            項　目　　　　豊岡市　　　綾部市
            休日の開設　　なし　　　　あり
            ５　考察
            　相談に応じる人の顔が見えている。
            """;

    @Test
    void eachSiteHasItsShareOfEachTopic() {
        assertThat(report(COMPARED).visits()).extracting(Visit::site).containsExactly("兵庫県豊岡市", "京都府綾部市");
        assertThat(report(COMPARED).visits().getLast().sections())
            .extracting(Section::label, Section::title, Section::text)
            .containsExactly(tuple("１", "相談窓口の体制", "専任の課を置いている。"), tuple("２", "住まいの確保", "自治会長が橋渡しを行う。"));
        assertThat(report(COMPARED).visits()).extracting(visit -> visit.questions().getFirst().question())
            .containsExactly("参加する企業はどのように選んでいるのか。", "交付金は何に使われているか。");
    }

    @Test
    void whatIsSaidOfAllIsPartOfNone() {
        assertThat(report(COMPARED).observations()).extracting(Observation::site, Observation::text)
            .containsExactly(tuple(null, "相談に応じる人の顔が見えている。"));
        assertThat(report(COMPARED).unclassified()).extracting(UnclassifiedLine::text)
            .contains("どの市も、相談を一つの窓口で受けている。", "４　比較表");
    }

    @Test
    void aShareMayBeginWithTheNameOfItsSite() {
        String text = """
                議会運営委員会所管事務調査報告書
                １　調査期日　令和６年１０月２１日（月）から１０月２２日（火）まで
                ２　調 査 先　山形県長井市（１０月２１日）
                　　　　　　　福島県会津若松市（１０月２２日）
                ３　調査結果
                　（１）議会報告会の運営について
                　　長井市では、年２回開催している。
                　　参加者は２１４人である。
                　　会津若松市では、１５会場で開催している。
                　　また、同市では、一覧を配布している。
                　（２）議員間討議の進め方について
                　　長井市では、質疑の後に行う。
                　　会津若松市では、論点を絞る。
                ４　考察
                　道筋を描くことが重要である。
                """;
        NothingIsLostTest.assertNothingIsLost(Texts.of(text));
        assertThat(report(text).visits()).extracting(Visit::site, visit -> visit.dates().first().getDayOfMonth())
            .containsExactly(tuple("山形県長井市", 21), tuple("福島県会津若松市", 22));
        assertThat(report(text).visits().getLast().sections()).extracting(Section::title, Section::text)
            .containsExactly(tuple("議会報告会の運営について", "会津若松市では、１５会場で開催している。\nまた、同市では、一覧を配布している。"),
                    tuple("議員間討議の進め方について", "会津若松市では、論点を絞る。"));
    }

    @Test
    void noLineIsLost() {
        NothingIsLostTest.assertNothingIsLost(Texts.of(COMPARED));
    }

    @Test
    void aTopicWithoutAMarkIsNoTopic() {
        String text = FRONT + """
                １　相談窓口の体制
                （１）豊岡市
                　職員５人が兼務で窓口を担う。
                （２）綾部市
                　専任の課を置いている。
                住まいの確保
                （１）豊岡市
                　公営住宅の空室を貸し出している。
                （２）綾部市
                　自治会長が橋渡しを行う。
                """;
        NothingIsLostTest.assertNothingIsLost(Texts.of(text));
        assertThat(report(text).visits().getFirst().sections()).hasSize(1);
    }

    @Test
    void theLastTopicEndsWhereTheNextHeadingIs() {
        assertThat(report(FRONT + """
                １　相談窓口の体制
                （１）豊岡市
                　職員５人が兼務で窓口を担う。
                （２）綾部市
                　専任の課を置いている。
                ２　住まいの確保
                （１）豊岡市
                　公営住宅の空室を貸し出している。
                （２）綾部市
                　自治会長が橋渡しを行う。
                質疑応答
                （１）豊岡市
                質問　公募しているのか。
                回答　している。
                （２）綾部市
                質問　使途は。
                回答　限定していない。
                """).visits()).extracting(visit -> visit.questions().size()).containsExactly(1, 1);
    }

    @Test
    void opinionsBySiteCompareNothing() {
        assertThat(report(FRONT + """
                １　視察内容
                （１）豊岡市
                　職員５人が兼務で窓口を担う。
                （２）綾部市
                　専任の課を置いている。
                ２　各委員の所見
                ◎ 坂東委員
                （１）豊岡市
                　人が足りない。
                （２）綾部市
                　人が足りている。
                """).observations()).extracting(Observation::author).containsOnly("坂東委員");
    }

    @Test
    void whatIsThoughtOfEachTopicIsAboutAllSites() {
        String text = """
                若者定住対策特別委員会先進地視察報告書
                １　期日　令和７年１月２１日（火）～２２日（水）
                ２　視察先
                　１月２１日　兵庫県豊岡市
                　１月２２日　京都府綾部市
                ３　調査項目ごとの概要
                （１）　相談窓口の体制
                 ①豊岡市
                　職員５人が兼務で窓口を担う。
                 ②綾部市
                　専任の課を置いている。
                　（問）職員は何人か。
                　（答）５人である。
                 ③考察
                　窓口は一つがよい。
                （２）　住まいの確保
                 ①豊岡市
                　公営住宅の空室を貸し出している。
                 ②綾部市
                　自治会長が橋渡しを行う。
                 ③考察
                　地域の力が要る。
                ４　おわりに
                　今後に生かしたい。
                """;
        InspectionReport report = report(text);
        NothingIsLostTest.assertNothingIsLost(Texts.of(text));
        assertThat(report.visits())
            .extracting(Visit::site, visit -> visit.sections().size(), visit -> visit.questions().size())
            .containsExactly(tuple("兵庫県豊岡市", 2, 0), tuple("京都府綾部市", 2, 1));
        assertThat(report.observations()).extracting(Observation::site, Observation::text)
            .containsExactly(tuple(null, "窓口は一つがよい。"), tuple(null, "地域の力が要る。"), tuple(null, "今後に生かしたい。"));
    }

    private static InspectionReport report(String text) {
        return ReportParser.parse(Texts.of(text)).value();
    }

}
