package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationTest {

    @Test
    void unsignedBulletsAreOneEachWithAllTheirParagraphs() {
        assertThat(observations("""
                ○ 委員所見概要
                - ・ 港を見た。

                また来たい。

                - ・ 街を見た。
                """)).extracting(Observation::author, Observation::text)
            .containsExactly(tuple(null, "港を見た。\nまた来たい。"), tuple(null, "街を見た。"));
    }

    @Test
    void wordsThatOnlyLeadToTheObservationsAreUnclassified() {
        InspectionReport report = report("""
                ○ 視察を終えて
                所見の共有を図った。概要については以下のとおりである。
                ○ 委員所見概要
                ・ 港を見た。
                """);
        assertThat(report.observations()).extracting(Observation::text).containsExactly("港を見た。");
        assertThat(report.unclassified()).extracting(UnclassifiedLine::text)
            .containsExactly("所見の共有を図った。概要については以下のとおりである。");
    }

    @Test
    void whoTravelledSignsByNameBeforeOrBehindTheWords() {
        InspectionReport report = report("""
                1 視察委員
                委員長　大槻　浩之　委員　諏訪　マリ
                2 所感
                〔大槻　浩之〕港を見た。
                〔諏訪〕街を見た。
                また来たい。
                """);
        assertThat(report.observations()).extracting(Observation::author, Observation::text)
            .containsExactly(tuple("大槻　浩之", "港を見た。"), tuple("諏訪", "街を見た。\nまた来たい。"));
        assertThat(report("""
                1 視察委員
                委員長　大槻　浩之　委員　諏訪　マリ
                2 所感
                ● 港を見た。（大槻）
                ● 街を見た。（諏訪委員）
                ● 空を見た。（雨天）
                """).observations()).extracting(Observation::author, Observation::text)
            .containsExactly(tuple("大槻", "港を見た。"), tuple("諏訪委員", "街を見た。"), tuple(null, "空を見た。（雨天）"));
    }

    @Test
    void wordsWithoutBulletsAreOne() {
        assertThat(observations("【まとめ】\n有意義であった。\n・港\n・街")).extracting(Observation::text)
            .containsExactly("有意義であった。\n・港\n・街");
    }

    @Test
    void anAuthorIsAsWritten() {
        assertThat(observations("""
                ○ 所感
                【山田委員】
                港を見た。
                【委員長 佐藤花子】
                街を見た。
                ○ 委員長所感
                有意義であった。
                """)).extracting(Observation::author, Observation::text)
            .containsExactly(tuple("山田委員", "港を見た。"), tuple("委員長 佐藤花子", "街を見た。"), tuple("委員長", "有意義であった。"));
    }

    @Test
    void anOpinionThatGoesOnCountingInAVisitIsAboutItsSite() {
        assertThat(observations("""
                視察概要
                1 視察先
                浜松市
                2 所感
                水が澄んでいた。
                視察概要
                1 視察先
                豊橋市
                ○ 所感
                有意義であった。
                """)).extracting(Observation::site, Observation::text)
            .containsExactly(tuple(0, "水が澄んでいた。"), tuple(1, "有意義であった。"));
    }

    @Test
    void oneBesideTheVisitsIsAboutTheTripWhereEachHasItsOwn() {
        assertThat(observations("""
                行政視察報告書
                視察先　浜松市、豊橋市
                １　浜松市
                （１）質疑
                　問　費用は。
                　答　二億円である。
                （２）委員長所感
                　水が澄んでいた。
                ２　豊橋市
                （１）質疑
                　問　費用は。
                　答　一億円である。
                （２）委員長所感
                　速かった。
                ３　まとめ
                　どちらも有意義であった。
                """)).extracting(Observation::site, Observation::text)
            .containsExactly(tuple(0, "水が澄んでいた。"), tuple(1, "速かった。"), tuple(null, "どちらも有意義であった。"));
    }

    @Test
    void opinionsMayBeSplitBySite() {
        assertThat(observations("""
                行政視察報告書
                1 視察先
                (1) 静岡県浜松市
                (2) 愛知県豊橋市
                2 視察内容
                (1) 浜松市
                水を見た。
                (2) 豊橋市
                鉄道を見た。
                3 所感
                どちらも有意義であった。
                【静岡県浜松市】
                水が澄んでいた。
                【豊橋市】
                ・速い。
                ・静かだ。
                """)).extracting(Observation::site, Observation::text)
            .containsExactly(tuple(null, "どちらも有意義であった。"), tuple(0, "水が澄んでいた。"), tuple(1, "速い。"), tuple(1, "静かだ。"));
    }

    @Test
    void aSingleOpinionAtTheEndIsAboutTheTrip() {
        assertThat(observations("""
                視察概要
                1 視察先
                浜松市
                視察概要
                1 視察先
                豊橋市
                ○ 所感
                有意義であった。
                """)).extracting(Observation::site).containsOnlyNulls();
    }

    @Test
    void aNameOnALineOfItsOwnSignsWhatFollows() {
        assertThat(observations("""
                ５　委　員　所　感
                以下のとおりである。
                （山田委員）
                　学校内の居場所は有効である。
                　・本市でも
                　荒井　実　副委員長
                　視察した委員
                　の意見を求めたい。
                """)).extracting(Observation::author, Observation::text)
            .containsExactly(tuple("山田委員", "学校内の居場所は有効である。\n・本市でも"), tuple("荒井　実　副委員長", "視察した委員\nの意見を求めたい。"));
    }

    @Test
    void aNameMayStandBeforeAColon() {
        assertThat(observations("【所感】\n○木村委員長：周知の方法は参考になる。\n清水委員: 民間の力も\n大切である。"))
            .extracting(Observation::author, Observation::text)
            .containsExactly(tuple("木村委員長", "周知の方法は参考になる。"), tuple("清水委員", "民間の力も\n大切である。"));
    }

    @Test
    void aMemberSignsByNameAlone() {
        String front = "総務委員会視察報告書\n1 視察日 令和6年5月1日\n2 参加委員 山田 太郎、鈴木 花子\n3 視察先 浜松市\n4 所感\n";
        assertThat(signed(front + "【山田太郎】\n水が澄んでいた。\n【鈴木花子】\n街が静かだった。")).containsExactly("山田太郎: 水が澄んでいた。",
                "鈴木花子: 街が静かだった。");
        assertThat(signed(front + "〔山田　太郎〕水が澄んでいた。\n〔鈴木　花子〕街が静かだった。")).containsExactly("山田　太郎: 水が澄んでいた。",
                "鈴木　花子: 街が静かだった。");
        assertThat(signed(front + "●水が澄んでいた。（山田）\n●街が静かだった。（鈴木）")).containsExactly("山田: 水が澄んでいた。", "鈴木: 街が静かだった。");
    }

    @Test
    void whatMembersBelongToSignsAsWell() {
        assertThat(observations("""
                会派合同視察報告
                参加者
                団長　野々垣　修司（清流会）
                団員　上床　久美（新生しおかぜ）
                視察先　倉敷市
                まとめ
                《清流会》
                　学ぶものがあった。
                《新生しおかぜ》
                　求めていきたい。
                """)).extracting(Observation::author, Observation::text)
            .containsExactly(tuple("清流会", "学ぶものがあった。"), tuple("新生しおかぜ", "求めていきたい。"));
    }

    @Test
    void namesAtTheRightSignWhatStandsAboveThemThoughThanksFollow() {
        assertThat(observations("""
                視察報告
                参加委員　立花みのる　榎田さちよ
                視察先　美咲町
                視察を終えて
                　使えるものとして見せる工夫が大切だと感じた。
                　　　　　　　　　　（立花委員長）
                　拠点は建物ではなく人である。
                　　　　　　　　　　（榎田委員）

                　ご多忙の中、丁寧に対応してくださり、お礼申し上げます。
                """)).extracting(Observation::author, Observation::text)
            .startsWith(tuple("立花委員長", "使えるものとして見せる工夫が大切だと感じた。"), tuple("榎田委員", "拠点は建物ではなく人である。"));
    }

    @Test
    void whatIsConcludedBehindTheQuestionsIsAnObservation() {
        assertThat(observations("""
                視察報告書
                視察先　福島県国見町
                視察結果概要
                (1)視察先の概要
                　人口は約9千人である。
                (2)質問と回答
                Ｑ　財源は。
                Ａ　起債である。
                (3)考察
                　木の庁舎は評判がよい。
                """)).extracting(Observation::text).containsExactly("木の庁舎は評判がよい。");
    }

    @Test
    void theChairWhoSumsUpBelowTheLastSiteSpeaksOfAll() {
        assertThat(observations("""
                議会改革特別委員会視察報告書
                視察先
                　北海道福島町
                　北海道栗山町
                １　北海道福島町
                【町の概要】
                　人口は約5千人である。
                【考察】
                　評価の公表に学びたい。
                ２　北海道栗山町
                【町の概要】
                　人口は約1万2千人である。
                【考察】
                　見直しの手順に学びたい。
                【委員長所感】
                　町民の意見を聞く会を開く予定である。
                """)).extracting(Observation::site).containsExactly(0, 1, null);
    }

    @Test
    void namesAtTheRightAboveTheirWordsStillHeadThem() {
        assertThat(observations("""
                視察報告
                参加委員　岩瀬　隆、榎田　さちよ
                視察先　明石市
                視察を終えて
                　委員の所感を以下に記す。
                　　　　　　　　　　岩瀬　隆
                　給食の無償化は財源の確保が鍵である。
                　　　　　　　　　　榎田　さちよ
                　地産地消の割合に学びたい。
                """)).extracting(Observation::author, Observation::text)
            .endsWith(tuple("岩瀬　隆", "給食の無償化は財源の確保が鍵である。"), tuple("榎田　さちよ", "地産地消の割合に学びたい。"));
    }

    @Test
    void aMemberSignsWithWhateverIsSaidBehindTheName() {
        assertThat(observations("""
                視察報告
                参加者　会長・水野由香里、副会長・福永健、事務局長・長谷川真帆
                視察先　舞原市
                参加者のひとこと
                水野会長　「待つこと」を事業として成り立たせている覚悟に驚きました。
                長谷川事務局長　文書で理由を添えて返すという姿勢を取り入れたいです。

                　　発行：若者政策推進議員連盟 事務局
                """)).extracting(Observation::author, Observation::text)
            .containsExactly(tuple("水野会長", "「待つこと」を事業として成り立たせている覚悟に驚きました。"),
                    tuple("長谷川事務局長", "文書で理由を添えて返すという姿勢を取り入れたいです。"));
    }

    @Test
    void aBoardThatIsSpokenOfSignsNothing() {
        assertThat(observations("""
                視察報告書
                参加者　委員長　石井　里佳
                視察先　遠野市
                所感
                【教育委員会】
                　学校の統廃合が進んでいる。
                """)).extracting(Observation::author).containsOnlyNulls();
    }

    @Test
    void eachOfTwoCommitteesMaySign() {
        assertThat(observations("""
                合同視察報告書
                参加者　委員長　石井　里佳
                【第１日　両委員会合同】
                （１）長野県伊那市　７月１５日（火）午後１時３０分～３時３０分
                　乗合タクシーの説明を受けた。
                【第２日　総務文教常任委員会】
                （２）長野県駒ヶ根市　７月１６日（水）午前９時３０分～１１時
                　小学校の説明を受けた。
                所感
                （総務文教常任委員会）高校生の声を集めるべきである。
                （産業厚生常任委員会）車両を貸与する方式は検討に値する。
                """)).extracting(Observation::author, Observation::text)
            .containsExactly(tuple("総務文教常任委員会", "高校生の声を集めるべきである。"), tuple("産業厚生常任委員会", "車両を貸与する方式は検討に値する。"));
    }

    private static List<String> signed(String text) {
        return ReportParser.parse(Texts.of(text))
            .value()
            .observations()
            .stream()
            .map(observation -> observation.author() + ": " + observation.text())
            .toList();
    }

    @Test
    void wordsBeforeUnsignedBulletsAreAnObservationToo() {
        assertThat(observations("所感：有意義であった。\n・ 港を見た。")).extracting(Observation::text)
            .containsExactly("有意義であった。", "港を見た。");
    }

    private static List<Observation> observations(String text) {
        return report(text).observations();
    }

    private static InspectionReport report(String text) {
        return ReportParser.parse(Texts.of(text)).value();
    }

}
