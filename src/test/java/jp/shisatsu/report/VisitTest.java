package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.shisatsu.text.Diagnostic;
import org.junit.jupiter.api.Test;

/** What one visit is made of: text in, parts out. */
class VisitTest {

    @Test
    void theFrontSaysOfEachSiteItsSubjectAndItsPurpose() {
        InspectionReport report = report("""
                総務委員会行政視察概要
                1 視察目的
                （1）豊橋市
                鉄道を学ぶ。
                （2）浜松市役所
                下水道を学ぶ。
                2 視察先及び視察事項
                (1) 浜松市役所
                下水道について
                (2) 愛知県豊橋市
                鉄道について
                視察概要
                1 視察先
                浜松市役所（静岡県浜松市）
                視察概要
                1 視察先
                豊橋市
                """);
        assertThat(report.purpose()).isNull();
        assertThat(report.visits()).extracting(Visit::site, Visit::subject, Visit::purpose)
            .containsExactly(tuple("浜松市役所", "下水道について", "下水道を学ぶ。"), tuple("豊橋市", "鉄道について", "鉄道を学ぶ。"));
    }

    @Test
    void theTitlesFiscalYearIsThatOfDaysWithoutOne() {
        InspectionReport report = report("""
                令和６年度総務委員会視察報告
                【行程】
                月日　　　時間　　　行程
                1/20(月)　 9:00　　 出発
                【視察先①】大東市（1月20日）
                ◇きっかけ
                老朽化した。
                【視察先②】福知山市（1月21日）
                ◇きっかけ
                閉校した。
                """);
        assertThat(report.dates()).hasToString("DateRange[first=2025-01-20, last=2025-01-21]");
        assertThat(report.visits()).extracting(Visit::site).containsExactly("大東市", "福知山市");
        assertThat(report.unclassified()).extracting(UnclassifiedLine::text)
            .containsExactly("【行程】", "月日　　　時間　　　行程", "1/20(月)　 9:00　　 出発");
    }

    @Test
    void aListOfAnswersBelongsToTheListOfQuestions() {
        Visit visit = onlyVisit("""
                視察概要
                1 視察先
                西条市
                2 質疑
                【質問事項】
                １ 経費は。
                ２ 定着率は。
                【回答】
                １ １２万円である。
                　 国が補助する。
                ２ ９割である。
                """);
        assertThat(visit.questions()).extracting(Question::question, Question::answer)
            .containsExactly(tuple("経費は。", "１２万円である。\n国が補助する。"), tuple("定着率は。", "９割である。"));
        assertThat(visit.sections()).isEmpty();
    }

    @Test
    void aSubjectMayStandBehindItsSite() {
        assertThat(onlyVisit("""
                1 視察先及び視察事項
                (1) 浜松市　下水道について
                視察概要
                1 視察先
                浜松市
                """).subject()).isEqualTo("下水道について");
    }

    @Test
    void aPurposeThatNamesNoSiteIsTheTrips() {
        InspectionReport report = report("""
                総務委員会行政視察概要
                1 視察目的
                次のことを学ぶ。
                (1) 下水道の経営
                (2) 鉄道の経営
                視察概要
                1 視察先
                浜松市
                """);
        assertThat(report.purpose()).isEqualTo("次のことを学ぶ。\n(1) 下水道の経営\n(2) 鉄道の経営");
    }

    @Test
    void sitesThatDoNotMatchAreDoubted() {
        assertThat(doubts("""
                総務委員会行政視察概要
                1 視察月日 令和7年10月3日
                2 視察先及び視察事項
                (1) 浜松市
                (2) 豊橋市
                3 視察委員 委員長 山田太郎
                視察概要
                1 視察先
                浜松市
                2 視察月日
                10月3日
                視察概要
                1 視察先
                岡崎市
                2 視察月日
                10月3日
                視察概要
                1 視察先
                知立市
                2 視察月日
                10月3日
                """)).containsExactly("site-not-visited", "unclassified-lines", "site-not-announced",
                "site-not-announced");
    }

    @Test
    void hostsAreOneAnEntry() {
        assertThat(onlyVisit("""
                視察概要
                1 視察先
                浜松市
                2 対応者
                副社長（受入れ挨拶及び説明）

                所長
                （説明）
                部長（挨拶、説明）、課長
                Docenty Inc. CEO（説明）
                """).hosts()).containsExactly("副社長（受入れ挨拶及び説明）", "所長（説明）", "部長（挨拶、説明）", "課長", "Docenty Inc. CEO（説明）");
    }

    @Test
    void whatHeadsParagraphsIsASectionAndAnItemStaysInTheText() {
        assertThat(sections("""
                視察概要
                1 視察先
                浜松市
                2 視察内容
                下水道について
                ア 機能
                次の機能がある。
                - ・一次対応

                対応する。
                - ・分析

                分析する。
                イ 経緯
                - ・2011年：

                 - 検討を実施
                - ・2013年：

                 - 組織を設立
                ウ 連携
                次を想定している。
                - (ア) 取組を統合し、知見を共有すること
                - (イ) 対話を開催すること
                エ その他
                """)).isEqualTo("""
                ア 機能: 次の機能がある。
                  ・ 一次対応: 対応する。
                  ・ 分析: 分析する。
                イ 経緯:\s
                  ・ 2011年：: 検討を実施
                  ・ 2013年：: 組織を設立
                ウ 連携: 次を想定している。 / (ア) 取組を統合し、知見を共有すること / (イ) 対話を開催すること
                エ その他:\s
                """);
    }

    @Test
    void anItemCutByAPageBreakIsNoHeading() {
        assertThat(sections("""
                1 視察先
                浜松市
                2 視察内容
                ア 連携
                次を想定している。
                (ア) 両都市の事例を統合し、低炭素・強靱化の実

                装知見を共有すること
                (イ) 対話を開催すること
                (ウ) 若者が参画すること
                """)).isEqualTo("""
                ア 連携: 次を想定している。 / (ア) 両都市の事例を統合し、低炭素・強靱化の実装知見を共有すること / (イ) 対話を開催すること / (ウ) 若者が参画すること
                """);
    }

    @Test
    void anItemThatGoesOnInTheNextLineIsNoHeading() {
        assertThat(sections("""
                1 視察先
                浜松市
                2 視察内容
                ア 課題
                ・ 処理場の老朽化が進んでいることから、計画的な修繕を
                実施する。
                ・ 人口の減少により使用料の収入が減るため、料金の
                改定を検討する。
                """)).isEqualTo("""
                ア 課題: ・ 処理場の老朽化が進んでいることから、計画的な修繕を実施する。 / ・ 人口の減少により使用料の収入が減るため、料金の改定を検討する。
                """);
    }

    @Test
    void aSubjectInSentencesIsABody() {
        Visit visit = onlyVisit("1. 研修場所　流山市役所\n2. 研修項目　子育て支援について\n3. 研修内容\n流山市は転入が続いている。\n（１）仕組み\nバスが巡回する。");
        assertThat(visit.subject()).isEqualTo("子育て支援について");
        assertThat(visit.sections()).extracting(Section::text).containsExactly("流山市は転入が続いている。", "バスが巡回する。");
    }

    @Test
    void aSubjectInSentencesIsToldOnce() {
        assertThat(sections("視察先　浜松市\n視察事項　水道について\n水を見た。\n１．経緯\n民営化した。"))
            .isEqualTo("null null: 水を見た。\n１． 経緯: 民営化した。\n");
    }

    @Test
    void wordsBeforeTheFirstHeadingAreASectionWithoutTitle() {
        assertThat(sections("""
                1 視察先
                浜松市
                2 視察内容
                下水道について説明を受けた。
                (1) 制度
                先進的である。
                """)).isEqualTo("""
                null null: 下水道について説明を受けた。
                (1) 制度: 先進的である。
                """);
    }

    @Test
    void sentencesBelowALabelTellOfTheVisit() {
        Visit visit = onlyVisit("1 視察先 浜松市\n2 説明者 水道課長\n施設は古い。\n3 所感\n参考になった。");
        assertThat(visit.hosts()).containsExactly("水道課長");
        assertThat(visit.sections()).extracting(Section::text).containsExactly("施設は古い。");
    }

    @Test
    void aDiscussionWithoutQuestionsIsASection() {
        assertThat(sections("""
                1 視察先
                浜松市
                2 意見交換
                活発な議論があった。
                """)).isEqualTo("2 意見交換: 活発な議論があった。\n");
    }

    @Test
    void anUnansweredQuestionIsKeptAndASecondAnswerGoesOn() {
        Visit visit = onlyVisit("""
                視察概要
                1 視察先
                浜松市
                2 質疑応答
                Q 利用料は。
                Q 財源は。
                A 国庫補助である。
                A 市費もある。
                """);
        assertThat(visit.questions()).extracting(Question::question, Question::answer)
            .containsExactly(tuple("利用料は。", null), tuple("財源は。", "国庫補助である。\n市費もある。"));
    }

    @Test
    void whoSpeaksInBracketsMarksQuestionsAndAnswers() {
        Visit visit = onlyVisit("""
                視察先　浜松市
                質疑応答
                （委員）財源は何か。
                （当局）国庫補助である。
                （委員）今後の予定は。
                （当局）検討中である。
                """);
        assertThat(visit.questions()).extracting(Question::question, Question::answer)
            .containsExactly(tuple("財源は何か。", "国庫補助である。"), tuple("今後の予定は。", "検討中である。"));
        assertThat(onlyVisit("視察先　浜松市\n視察内容\n（委員）財源は何か。").questions()).isEmpty();
    }

    @Test
    void questionsAndAnswersThatLackTheOtherAreDoubted() {
        assertThat(doubts("""
                総務委員会行政視察概要
                1 視察月日 令和7年10月3日
                2 視察委員 委員長 山田太郎
                視察概要
                1 視察先
                浜松市
                2 質疑応答
                A 無料である。
                Q 財源は。
                """)).containsExactly("answer-without-question", "unclassified-lines", "question-without-answer");
    }

    @Test
    void captionsBelongToTheirVisitWithoutTheirBrackets() {
        assertThat(onlyVisit("""
                視察概要
                1 視察先
                浜松市
                2 質疑応答
                Q 利用料は。
                A 無料である。
                (處理場にて説明聴取)
                （議場の様子）
                """).photos()).extracting(Photo::caption).containsExactly("處理場にて説明聴取", "議場の様子");
    }

    @Test
    void photosAreNamedInManyWays() {
        assertThat(onlyVisit("""
                行政視察報告書
                視察先　浜松市
                視察内容
                　写真１　市役所の庁舎
                【写真２】会議室での説明
                （写真：浄化センターの池）
                ↑ 池を見る委員
                写真を撮ることができた。
                """).photos()).extracting(Photo::caption).containsExactly("市役所の庁舎", "会議室での説明", "浄化センターの池", "池を見る委員");
    }

    @Test
    void whereASiteIsMayStandBehindItsNameOrUnderItsVenue() {
        assertThat(report("""
                水道視察報告書
                視察期間　令和6年1月22日～令和6年1月24日
                視察場所　岩手中部水道企業団、エネルギー・アカデミー
                （その１）岩手中部水道企業団
                ・日　　時　1月22日（月）13：30
                ・場　　所　岩手県北上市
                統合した。
                （その２）エネルギー・アカデミー／デンマーク王国サムソ島
                ・日　　時　1月23日（火）10：00
                ・場　　所　大会議室
                風車を見た。
                """).visits()).extracting(Visit::site, Visit::location, visit -> visit.dates().first().getDayOfMonth())
            .containsExactly(tuple("岩手中部水道企業団", "岩手県北上市", 22), tuple("エネルギー・アカデミー", "デンマーク王国サムソ島", 23));
    }

    @Test
    void whatIsToldUnderALabelledPlaceIsNoFrontOfTheNext() {
        InspectionReport report = report("""
                総務委員会行政視察報告書
                期日
                R6.10.28～R6.10.29
                視察先
                浜松市
                視察項目
                下水道について
                視察概要
                下水道を見た。
                視察先
                豊橋市
                視察項目
                鉄道について
                視察概要
                鉄道を見た。
                """);
        assertThat(report.visits()).extracting(Visit::site, Visit::subject)
            .containsExactly(tuple("浜松市", "下水道について"), tuple("豊橋市", "鉄道について"));
    }

    @Test
    void labelsWithoutNumbersTellOfTheNumberedPlaceAbove() {
        InspectionReport report = report("""
                総務委員会行政視察報告書
                一、視察期日　令和七年十月二十九日から令和七年十月三十日
                二、視察の概要
                （一）視察先　浜松市
                　　視察日　10月29日
                　　調査項目　下水道について
                （二）視察先　豊橋市
                　　視察日　10月30日
                　　調査項目　鉄道について
                三、所感
                ・水を学んだ。
                """);
        assertThat(report.visits()).extracting(Visit::site, Visit::subject)
            .containsExactly(tuple("浜松市", "下水道について"), tuple("豊橋市", "鉄道について"));
        assertThat(report.observations()).extracting(Observation::site).containsOnlyNulls();
    }

    @Test
    void anArrowAnswersWhatIsMarkedAsAQuestionBehindABullet() {
        assertThat(onlyVisit("""
                1 視察先
                浜松市
                2 質疑応答
                ・Q：費用は。
                →市が負う。
                ・Q：期間は。
                →一年である。
                """).questions()).extracting(Question::question).containsExactly("費用は。", "期間は。");
    }

    @Test
    void aRowOfEscortsDoesNotEndTheListOfHeadings() {
        InspectionReport report = report("""
                総務委員会行政視察概要
                1 視察月日 令和6年10月28日
                2 視察委員
                委員長 山田 太郎
                随行 村上 聡
                3 視察概要 次頁以降のとおり
                視察概要
                1 視察先
                浜松市
                """);
        assertThat(report.members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("委員長", "山田 太郎"), tuple("随行", "村上 聡"));
        assertThat(report.visits()).extracting(Visit::site).containsExactly("浜松市");
    }

    private static InspectionReport report(String text) {
        return ReportParser.parse(Texts.of(text)).value();
    }

    private static Visit onlyVisit(String text) {
        List<Visit> visits = report(text).visits();
        assertThat(visits).hasSize(1);
        return visits.getFirst();
    }

    private static List<String> doubts(String text) {
        return ReportParser.parse(Texts.of(text)).diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static String sections(String text) {
        StringBuilder drawn = new StringBuilder();
        onlyVisit(text).sections().forEach(section -> draw(section, "", drawn));
        return drawn.toString();
    }

    private static void draw(Section section, String indent, StringBuilder drawn) {
        drawn.append("%s%s %s: %s\n".formatted(indent, section.label(), section.title(),
                section.text().replace("\n", " / ")));
        section.sections().forEach(inner -> draw(inner, indent + "  ", drawn));
    }

}
