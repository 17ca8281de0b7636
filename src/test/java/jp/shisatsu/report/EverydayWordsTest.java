package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/**
 * Ordinary reports with words that elsewhere are forms: they are read as what they say.
 */
class EverydayWordsTest {

    private static final String HEAD = """
            総務常任委員会行政視察報告書
            視察日　令和６年１０月２９日（火）
            視察先　静岡県浜松市
            """;

    @Test
    void whatFollowsIsNoAnnex() {
        assertThat(report(HEAD + """
                ４　質疑応答　以下のとおり
                Ｑ　費用はいくらか。
                Ａ　百万円である。
                Ｑ　人員は何人か。
                Ａ　三人である。
                """).visits().getFirst().questions()).hasSize(2);
    }

    @Test
    void eachVisitMayHaveAnOverviewThatNamesWhoTookPart() {
        assertThat(report("""
                総務常任委員会行政視察報告書
                ○視察概要
                視察日　令和６年１０月２９日
                視察先　静岡県浜松市
                参加者　山田委員長、鈴木委員
                視察内容
                　窓口を見た。
                ○視察概要
                視察日　令和６年１０月３０日
                視察先　愛知県豊橋市
                参加者　山田委員長、鈴木委員
                視察内容
                　図書館を見た。
                """).visits()).extracting(Visit::site).containsExactly("静岡県浜松市", "愛知県豊橋市");
    }

    @Test
    void whoReportsOfEachVisitTellsOfNoOther() {
        InspectionReport report = report("""
                会派行政視察報告書
                １　参加者　北島　由紀、山田　太郎
                ２　視察先　静岡県浜松市
                報告者　北島　由紀
                視察項目　窓口改革について
                視察内容
                　窓口を一つにした。
                所感
                　本市でも検討したい。
                ２　視察先　愛知県豊橋市
                報告者　山田　太郎
                視察項目　図書館について
                視察内容
                　駅前に開いた。
                所感
                　参考になった。
                """);
        assertThat(report.visits()).extracting(Visit::site, Visit::subject)
            .containsExactly(tuple("静岡県浜松市", "窓口改革について"), tuple("愛知県豊橋市", "図書館について"));
        assertThat(report.observations()).hasSize(2);
    }

    @Test
    void opinionsTurnFromSiteToSiteAndBeginNoVisit() {
        InspectionReport report = report("""
                総務常任委員会行政視察報告書
                ２　視察先　長野県小布施町、長野県飯綱町
                ３　視察内容
                （１）図書館の運営について
                　町民が運営に加わる。
                ４　所感
                　まず、小布施町では、図書館の運営に感心した。
                　次に、飯綱町では、議会改革が参考になった。
                """);
        assertThat(report.observations()).isNotEmpty();
        assertThat(report.visits())
            .noneMatch(visit -> visit.sections().stream().anyMatch(section -> section.text().contains("感心した")));
    }

    @Test
    void theNumberOfATelephoneEndsNoReport() {
        InspectionReport report = report(HEAD + """
                対応者
                浜松市市民課（電話 053-457-2111）
                課長　山田　太郎
                所感
                ・本市でも総合窓口を検討したい。
                """);
        assertThat(report.visits().getFirst().hosts()).isNotEmpty();
        assertThat(report.observations()).extracting(Observation::text).containsExactly("本市でも総合窓口を検討したい。");
    }

    @Test
    void theNewsletterThatWasStudiedIsAnothers() {
        assertThat(report("""
                議会広報委員会行政視察報告書
                視察先　埼玉県寄居町
                視察項目　寄居町議会だよりの編集について
                視察内容
                　寄居町議会だよりの表紙は中学生が描く。
                """).council()).isNull();
    }

    @Test
    void whoTookPartInWhatIsToldDidNotTravel() {
        InspectionReport report = report(HEAD + """
                視察内容
                （１）目的
                市民の参加を図る。
                （２）参加者
                市民　三十名
                （３）成果
                参加が増えた。
                """);
        assertThat(report.members()).isEmpty();
        assertThat(report.visits().getFirst().sections()).extracting(Section::title).containsExactly("目的", "参加者", "成果");
    }

    @Test
    void hostsInBracketsDidNotTravel() {
        assertThat(report("""
                総務常任委員会行政視察報告書
                当日は浜松市議会広報委員会（委員長 鈴木 一郎、副委員長 田中 次郎）が対応した。
                視察先　静岡県浜松市
                """).members()).isEmpty();
    }

    @Test
    void aSentenceBehindALabelIsNoHost() {
        assertThat(report(HEAD + """
                視察内容
                【説明】窓口には令和五年度から案内をする相談員
                を置いている。
                """).visits().getFirst().hosts()).isEmpty();
    }

    @Test
    void aQuotationIsNoSubject() {
        assertThat(report("""
                総務常任委員会行政視察報告書
                視察先　山形県高畠町
                　１０月２９日、「道の駅たかはた」を視察した。
                """).visits()).noneMatch(visit -> "道の駅たかはた".equals(visit.subject()));
    }

    @Test
    void aWordOfASentenceIsNoHeading() {
        assertThat(report(HEAD + """
                視察内容
                　市では、
                施設整備の効果
                を毎年検証している。
                """).visits().getFirst().sections()).extracting(Section::title).containsOnlyNulls();
    }

    @Test
    void tablesOfFiguresStayText() {
        assertThat(report("""
                総務常任委員会行政視察報告書
                視察日 | 令和６年１０月２９日（火）
                視察先 | 静岡県浜松市
                視察項目 | 窓口改革について
                視察内容 | 来庁者の推移は次のとおりである。
                年度 | 人数
                令和四年度 | 1,000人
                令和五年度 | 900人
                """).visits().getFirst().sections()).extracting(Section::title).containsOnlyNulls();
    }

    @Test
    void aQuotationThatEndsOnTheNextLineAsksNothing() {
        assertThat(report(HEAD + """
                質疑応答
                　Ｑ　費用は。
                　Ａ　１億円である。
                概要
                　住民から出された「なぜ今なのかという率直な
                質問」
                に対しても丁寧に答えている。
                """).visits().getFirst().questions()).extracting(Question::question).containsExactly("費用は。");
    }

    @Test
    void aGradeInQuotationMarksIsNoAnswer() {
        assertThat(report(HEAD + """
                質疑応答
                　Ｑ　価格を伺いたい。
                　「Ａ５」ランクの牛肉はいくらか。
                　Ａ　１万円である。
                """).visits().getFirst().questions()).extracting(Question::answer).containsExactly("１万円である。");
    }

    @Test
    void rowsOfFiguresAreNoRunningHeads() {
        InspectionReport report = report("""
                総務委員会行政視察報告書
                ３　視察先
                　(1) 静岡県浜松市
                　　職員研修会参加者数　　　　１２０
                　　研修に力を入れている。
                　(2) 愛知県豊橋市
                　　職員研修会参加者数　　　　　８５
                　　研修に力を入れている。
                """);
        assertThat(report.toString()).contains("１２０").contains("８５");
    }

    @Test
    void whatStandsBehindTheDayIsNotLost() {
        assertThat(report("""
                総務委員会行政視察報告書
                ２　視察先　愛知県豊橋市
                ３　愛知県豊橋市
                　豊橋市　10月６日　防災対策について
                　市では、防災に力を入れている。
                """).toString()).contains("防災対策について");
    }

    @Test
    void aRemarkOnAMemberMayHoldAnySign() {
        assertThat(report("""
                総務委員会行政視察報告書
                参加者
                委員　山田太郎（民主$相川　当選５回）
                """).members()).extracting(Member::name).containsExactly("山田太郎");
    }

    @Test
    void aColumnTooManyIsNoPartOfTheName() {
        assertThat(report("""
                総務委員会行政視察報告書
                参加者
                役職　　氏名　　　会派
                委員長　　山田太郎　　公明　　（５期）
                委員　　佐藤次郎　　市民の声　　１期
                """).members()).extracting(Member::name).containsExactly("山田太郎", "佐藤次郎");
    }

    @Test
    void sundayIsNoPartOfTheDay() {
        assertThat(report("""
                総務委員会行政視察報告書
                ３　視察先
                視察月日
                視察先
                調査事項
                10月５日（土）
                静岡県浜松市
                移住の促進について
                10月６日（日）
                愛知県豊橋市
                防災について
                ４　視察概要
                (1) 静岡県浜松市
                　移住に力を入れている。
                (2) 愛知県豊橋市
                　防災に力を入れている。
                """).visits()).extracting(Visit::site, Visit::subject)
            .containsExactly(tuple("静岡県浜松市", "移住の促進について"), tuple("愛知県豊橋市", "防災について"));
    }

    @Test
    void aChairWhoSumsUpIsNobodyByThatName() {
        assertThat(report(HEAD + """
                所感
                　総務常任委員長　総括
                　移住の施策は参考になる。
                """).observations()).extracting(Observation::author).doesNotContain("総務常任委員長　総括");
    }

    private static InspectionReport report(String text) {
        return ReportParser.parse(Texts.of(text)).value();
    }

}
