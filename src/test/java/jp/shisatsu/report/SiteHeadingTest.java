package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;

import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.shisatsu.text.Diagnostic;
import org.junit.jupiter.api.Test;

/** Many councils head the record of a visit with the name of the site alone. */
class SiteHeadingTest {

    @Test
    void theNameOfAnAnnouncedSiteBeginsItsVisit() {
        assertThat(visits("""
                議会運営委員会行政視察報告書
                １．視察期間　令和4年12月27日（火）～令和5年1月6日（金）
                ２．視察地及び視察項目
                　(1) 兵庫県西脇市　議会改革について
                　(2) 京都府亀岡市　議会報告会について
                ３．派遣委員　委員長　中村　茂
                ４．視察結果
                【西脇市】
                (1) 視察日　12月27日（火）
                (2) 概要
                　条例を制定した。
                (3) 質疑応答
                （問）参加者数は。
                （答）年間約300人である。
                【亀岡市】
                (1) 視察日　1月6日（金）
                (2) 概要
                　報告会を開催している。
                ５．考察
                　方向性を確認することができた。
                """)).isEqualTo("""
                西脇市 2022-12-27 議会改革について: 条例を制定した。 ? 参加者数は。
                亀岡市 2023-01-06 議会報告会について: 報告会を開催している。
                """);
    }

    @Test
    void headingsThatAreEachToldLikeAVisitNameSitesNobodyAnnounced() {
        assertThat(visits("""
                碧海県議会欧州行政調査報告書
                調査期間　令和6年12月26日～12月30日
                調査結果
                Ⅰ　サムソ島
                　日時　12月27日（金）
                　対応者　ハーマンセン氏
                　１　島の概要
                　　人口は約３，７００人である。
                　２　質疑応答
                　　(1) 運営について
                　　Ｑ　反対は。
                　　Ａ　なかった。
                Ⅱ　ユトレヒト市
                　日時　12月30日（月）
                　１　市の概要
                　　駐輪場を整備している。
                """)).isEqualTo("""
                サムソ島 2024-12-27 null: 島の概要 ? 反対は。
                ユトレヒト市 2024-12-30 null: 市の概要
                """);
    }

    @Test
    void aFramedTableAnnouncesSitesAndMattersInOneOrder() {
        assertThat(visits("""
                環境厚生委員会視察調査報告書
                ┌──────┬────────────────────┐
                │調査年月日　│令和3年10月28日（木）から29日（金）まで　│
                ├──────┼────────────────────┤
                │調査箇所　　│１　鹿児島県大崎町　　　　　　　　　　　　│
                │　　　　　　│２　福岡県大木町　　　　　　　　　　　　　│
                ├──────┼────────────────────┤
                │調査事項　　│１　分別について　　　　　　　　　　　　　│
                │　　　　　　│２　生ごみの資源化について　　　　　　　　│
                └──────┴────────────────────┘
                ◯大崎町
                10月28日（木）　大崎町役場
                【質疑応答】
                問　費用は。
                答　少ない。
                ◯大木町
                10月29日（金）　循環センター
                【質疑応答】
                問　臭気は。
                答　ない。
                """)).contains("2021-10-28 分別について: ", "2021-10-29 生ごみの資源化について: ");
    }

    @Test
    void numbersOfTwoPartsCountSitesAndWhatIsToldOfEach() {
        assertThat(visits("""
                市民環境常任委員会行政視察報告書
                1. 視察年月日：H29.7.5(水)
                2. 視察先及び調査項目：
                 ・千葉県佐倉市／環境学習の推進について
                 ・茨城県牛久市／バイオマスタウン構想について
                3. 視察者：
                 委員長 宇田川登
                1-1．千葉県佐倉市の概況
                  人口  176,059人
                1-2．環境学習の推進について
                 ア　事業の背景
                   (ｱ) 水質の推移
                     改善していない。
                1-3．質疑
                 〔問1〕 費用は。
                 〔答1〕 少ない。
                1-4．所見
                 大神田委員
                  評価できる。
                2-1．茨城県牛久市の概況
                  人口  85,066人
                2-2．バイオマスタウン構想について
                 ア　事業の背景
                   回収に始まる。
                """)).isEqualTo("""
                千葉県佐倉市 2017-07-05 環境学習の推進について: 千葉県佐倉市の概況 環境学習の推進について ? 費用は。
                茨城県牛久市 2017-07-05 バイオマスタウン構想について: 茨城県牛久市の概況 バイオマスタウン構想について
                """);
    }

    @Test
    void sectionsThatEachTellOfAMatterAreNoSites() {
        String text = """
                総務委員会行政視察報告書
                １　期日　令和6年10月3日
                ２　視察先　静岡県浜松市
                ３　視察内容
                (1) 下水道について
                　説明者　上下水道部長
                　運営権を設定した。
                (2) 産業政策について
                　説明者　産業部長
                　支援を進めている。
                """;
        assertThat(ReportParser.parse(Texts.of(text)).value().visits()).extracting(Visit::site)
            .containsExactly("静岡県浜松市");
    }

    @Test
    void theSubjectsMayBeAnnouncedApart() {
        assertThat(visits("""
                文教委員会行政視察報告書
                一　期日　令和元年１０月１５日
                二　視察先
                　（一）愛知県知立市
                　（二）三重県四日市市
                三　視察事項
                　（一）知立市　ＩＣＴ化について
                　（二）四日市市　給食について
                四　視察概要
                （一）知立市
                　１　市の概要
                　　人口は７万人である。
                （二）四日市市
                　１　市の概要
                　　人口は31万人である。
                五　所感
                （一）知立市
                　参考になった。
                """)).isEqualTo("""
                知立市 2019-10-15 ＩＣＴ化について: 市の概要
                四日市市 2019-10-15 給食について: 市の概要
                """);
    }

    @Test
    void whatFollowsMayBeMarkedOrBare() {
        assertThat(visits("""
                環境委員会視察報告書
                ■視察日　令和6年10月28日(月)～29日(火)
                ■視察先
                　①長野県松本市
                　②富山県富山市
                ■随行　議会事務局　小川書記
                ◎長野県松本市
                ○日時　10月28日(月)
                ○ごみの減量
                運動を展開している。
                ◎富山県富山市
                日時：10月29日(火)
                内容：
                まちづくりを進めている。
                """)).isEqualTo("""
                長野県松本市 2024-10-28 null: ごみの減量
                富山県富山市 2024-10-29 null: まちづくりを進めている。
                """);
    }

    @Test
    void anAnswerEndsAtTheNextSite() {
        assertThat(visits("""
                視察報告書
                視察日：2022.04.25-04.26
                視察先：北海道小樽市、北海道余市町
                1-1 北海道小樽市
                質疑応答：
                問１　工夫は。
                答１　夜間観光である。
                1-2 北海道余市町
                質疑応答：
                問１　新規就農者数は。
                答１　40人である。
                """)).isEqualTo("""
                北海道小樽市 - null: ? 工夫は。
                北海道余市町 - null: ? 新規就農者数は。
                """);
    }

    @Test
    void aPurposeForEachSiteIsNoVisit() {
        assertThat(visits("""
                視察報告書
                1 視察先
                (1) 浜松市
                (2) 豊橋市
                2 視察目的
                (1) 浜松市
                下水道を学ぶ。
                (2) 豊橋市
                鉄道を学ぶ。
                3 視察内容
                (1) 浜松市
                下水道を見た。
                (2) 豊橋市
                鉄道を見た。
                """)).isEqualTo("""
                浜松市 - null: 下水道を見た。
                豊橋市 - null: 鉄道を見た。
                """);
    }

    @Test
    void theDayMayStandBesideTheName() {
        assertThat(visits("""
                行政視察研修復命書
                （期日）H30.11.20～H30.11.21
                （視察先）岡山県総社市・広島県尾道市
                《１日目》岡山県総社市（11月20日）
                ◇市の概要
                人口は7万人である。
                ２　広島県尾道市（11月21日（水））
                ◇質疑応答
                ・Q：役割は。
                ・A：相談である。
                """)).isEqualTo("""
                岡山県総社市 2018-11-20 null: 市の概要
                広島県尾道市 2018-11-21 null: ? 役割は。
                """);
    }

    @Test
    void headingsBelowALabelWithItsValueTellOfTheVisit() {
        assertThat(visits("""
                所管事務調査報告書
                調査期日　令和６年８月２６日（月）・２７日（火）
                調査地　　滋賀県草津市、奈良県生駒市
                調査事項　草津市　健幸都市について
                　　　　　生駒市　地域共生社会について
                ■滋賀県草津市
                説 明 者　健康福祉部長
                １．草津市の概要
                　人口は約14万人である。
                ■奈良県生駒市
                説 明 者　推進課長
                １．取組の概要
                　居場所がある。
                """)).isEqualTo("""
                滋賀県草津市 - 健幸都市について: 草津市の概要
                奈良県生駒市 - 地域共生社会について: 取組の概要
                """);
    }

    @Test
    void aPlaceIsTheSiteOnlyWhereNothingElseNamesIt() {
        assertThat(visits("""
                経済委員会行政視察報告書
                １　場　所　　(1) 下関市役所（山口県下関市）
                　　　　　　　(2) 門司港地区（福岡県北九州市）
                ２　概　要
                　⑴　下関市役所（山口県下関市）
                　　ア　取組
                　　　寄港が増えた。
                　⑵　門司港地区（福岡県北九州市）
                　　ア　取組
                　　　開業した。
                """)).isEqualTo("""
                下関市役所 - null: 取組
                門司港地区 - null: 取組
                """);
        assertThat(visits("視察報告書\n○視察先　浜松市\n○場所　浜松市役所\n○概要\n水を見た。")).isEqualTo("浜松市 - null: 水を見た。\n");
    }

    @Test
    void theNameMayStandAloneWithoutAMarker() {
        assertThat(visits("""
                行政視察報告書
                １　期間　令和７年１０月２５日～２６日
                ２　視察先
                　愛知県知立市
                　三重県四日市市
                ３　視察内容
                知立市
                日時：１０月２５日
                内容：
                　人口は７万人である。
                四日市市（三重県）
                日時：１０月２６日
                内容：
                　人口は31万人である。
                """)).isEqualTo("""
                知立市 2025-10-25 null: 人口は７万人である。
                四日市市 2025-10-26 null: 人口は31万人である。
                """);
    }

    @Test
    void aListMayGiveEachSiteItsDay() {
        assertThat(visits("""
                行政視察報告書
                一　期間　令和七年十月二十五日～二十六日
                二　視察先
                　十月二十五日　紫波町　「公民連携について」
                　十月二十六日（日）　花巻市　ごみの減量について
                三　視察内容
                （一）紫波町
                　駅前を開発した。
                （二）花巻市
                　ごみを減らした。
                """)).isEqualTo("""
                紫波町 2025-10-25 公民連携について: 駅前を開発した。
                花巻市 2025-10-26 ごみの減量について: ごみを減らした。
                """);
    }

    @Test
    void everyVisitMayHaveItsDayAndItsPlace() {
        String text = """
                行政視察報告書
                ○日時　令和７年１０月２５日
                ○場所　知立市役所
                ○内容
                人口は７万人である。
                ○日時　令和７年１０月２６日
                ○場所　四日市市役所
                ○内容
                人口は31万人である。
                """;
        assertThat(visits(text)).isEqualTo("""
                知立市役所 2025-10-25 null: 人口は７万人である。
                四日市市役所 2025-10-26 null: 人口は31万人である。
                """);
        assertThat(ReportParser.parse(Texts.of(text)).value().dates())
            .hasToString("DateRange[first=2025-10-25, last=2025-10-26]");
    }

    @Test
    void aListMayBeginOnTheLineOfItsHeading() {
        assertThat(visits("""
                行政視察報告書
                １　視察先及び視察事項　(1) 愛知県知立市　ＩＣＴ化について
                　　　　　　　　　　　(2) 三重県四日市市　給食について
                ２　視察概要
                (1) 知立市
                　人口は７万人である。
                (2) 四日市市
                　人口は31万人である。
                """)).isEqualTo("""
                知立市 - ＩＣＴ化について: 人口は７万人である。
                四日市市 - 給食について: 人口は31万人である。
                """);
    }

    @Test
    void placesMayBeCounted() {
        assertThat(visits("""
                視察報告書
                視察先① 栃木県那須塩原市
                テーマ：議会報について
                内容
                町民が読む。
                視察先② 茨城県取手市
                テーマ：遠隔会議について
                内容
                会議を開いた。
                """)).isEqualTo("""
                栃木県那須塩原市 - 議会報について: 町民が読む。
                茨城県取手市 - 遠隔会議について: 会議を開いた。
                """);
    }

    @Test
    void theFullerNameSaysWhereASiteIs() {
        assertThat(ReportParser.parse(Texts.of("""
                行政視察報告書
                1 視察先
                (1) 愛知県知立市
                (2) 下関市役所（山口県下関市）
                2 視察内容
                (1) 知立市
                水を見た。
                (2) 下関市役所
                港を見た。
                """)).value().visits()).extracting(Visit::site, Visit::location)
            .containsExactly(tuple("知立市", "愛知県知立市"), tuple("下関市役所", "山口県下関市"));
    }

    @Test
    void aDayMayHeadItsSites() {
        assertThat(visits("""
                企画委員会県外調査報告書
                １　調査期間　令和６年７月２３日（火）～２４日（水）
                ２　調査概要
                第１日目　令和６年７月２３日（火）
                （１）調査先
                島根県議会、中山間地域研究センター
                ＜島根県議会＞
                ○調査内容
                講座を開いている。
                ＜中山間地域研究センター＞
                ○調査内容
                カルテを作っている。
                第２日目
                （２）調査先
                広島県庁
                ○調査内容
                人材を採用している。
                ３　所感
                参考になった。
                """)).isEqualTo("""
                島根県議会 2024-07-23 null: 講座を開いている。
                中山間地域研究センター 2024-07-23 null: カルテを作っている。
                広島県庁 2024-07-24 null: 人材を採用している。
                """);
    }

    @Test
    void aSiteMayBeCountedBehindASignOrInBrackets() {
        assertThat(visits("""
                総務委員会視察報告書
                視察期間　令和6年1月22日～1月23日
                視察場所　岩手中部水道企業団、宮城県企業局
                （その１）岩手中部水道企業団
                ・日　　時　1月22日
                ・内　　容
                統合して発足した。
                （その２）宮城県企業局
                ・日　　時　1月23日
                ・内　　容
                民間に委託している。
                """)).isEqualTo("""
                岩手中部水道企業団 2024-01-22 null: 統合して発足した。
                宮城県企業局 2024-01-23 null: 民間に委託している。
                """);
    }

    @Test
    void aListedSiteMayHaveItsDayItsPlaceAndItsTopic() {
        assertThat(visits("""
                会派行政視察報告書
                ◎実施日：R4.10.26～R4.10.27
                ◎視察先：
                　１）10/26（水）14:00～　富山県富山市（コンパクトシティ政策）
                　２）10/27（木）9:30～　石川県輪島市 のと里山ホテル
                ■１　富山市
                ▽取組
                路面電車を接続した。
                ■２　のと里山ホテル
                ▽取組
                古民家を改修した。
                """)).isEqualTo("""
                富山市 2022-10-26 コンパクトシティ政策: 取組
                のと里山ホテル 2022-10-27 null: 取組
                """);
    }

    @Test
    void everyAnnouncedSiteIsFound() {
        List<Diagnostic> doubts = ReportParser.parse(Texts.of("視察報告書\n1 視察先\n(1) 浜松市\n2 視察内容\n(1) 浜松市\n水を見た。"))
            .diagnostics();
        assertThat(doubts).extracting(Diagnostic::code).doesNotContain("site-not-visited", "unclassified-lines");
    }

    private static String visits(String text) {
        StringBuilder drawn = new StringBuilder();
        for (Visit visit : ReportParser.parse(Texts.of(text)).value().visits()) {
            drawn.append(visit.site()).append(' ').append(visit.dates() == null ? "-" : visit.dates().first());
            drawn.append(' ').append(visit.subject()).append(':');
            visit.sections()
                .forEach(section -> drawn.append(' ')
                    .append(section.title() == null ? section.text() : section.title()));
            visit.questions().forEach(question -> drawn.append(" ? ").append(question.question()));
            drawn.append('\n');
        }
        return drawn.toString();
    }

}
