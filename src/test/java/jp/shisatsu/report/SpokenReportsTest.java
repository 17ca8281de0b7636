package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the chair of a committee reports in the chamber, as the minutes have it. */
class SpokenReportsTest {

    private static final String MINUTES = """
            令和６年第４回瑞川市議会定例会会議録（第２号）

            建設環境常任委員会行政視察報告

            議長（高梨静雄君）

            　次に、建設環境常任委員会から報告の申出がありましたので、これを許します。

            建設環境常任委員長（宮瀬達也君）（登壇）

            　当委員会の行政視察の概要について御報告申し上げます。
            　視察の期間は、令和６年１０月２３日から２４日までの２日間であります。
            　参加いたしましたのは、副委員長の大久保信子君、委員の三井はるか君、同じく西尾
            かなえ君、そして委員長の私、宮瀬達也であります。随行として議会事務局の前川徹であります。

            　初めに、１０月２３日に訪問いたしました静岡県磐田市の「ため池を活用した雨水貯留について」申し上げます。
            　磐田市では、ため池５か所の水位を下げておく取組を進めております。
            　委員からは、「農業用水が足りなくなるおそれはないのか」との質疑があり、「組合長の同意を得ている」との答弁がありました。

            　次に、１０月２４日に訪問いたしました愛知県東海市の「街路樹の更新計画について」申し上げます。
            　東海市では、路線ごとに３つに分けて見直しております。

            　終わりに、視察を終えての所感を申し上げます。
            　地元の方々と時間をかけて決め直しておられました。

            　以上で、建設環境常任委員会の行政視察報告を終わります。（拍手）

            議長（高梨静雄君）

            　ただいまの報告に対し、質疑ありませんか。
            """;

    @Test
    void theChairTellsWhenAndWhoTravelled() {
        InspectionReport report = report(MINUTES);
        assertThat(report.council()).isEqualTo("瑞川市議会");
        assertThat(report.committee()).isEqualTo("建設環境常任委員会");
        assertThat(report.dates()).isEqualTo(new DateRange(LocalDate.of(2024, 10, 23), LocalDate.of(2024, 10, 24)));
        assertThat(report.members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("副委員長", "大久保信子"), tuple("委員", "三井はるか"), tuple("委員", "西尾かなえ"), tuple("委員長", "宮瀬達也"),
                    tuple("随行", "前川徹"));
    }

    @Test
    void aSentenceBeginsEachVisit() {
        assertThat(report(MINUTES).visits())
            .extracting(Visit::site, visit -> visit.dates().first(), Visit::subject, visit -> visit.questions().size())
            .containsExactly(tuple("静岡県磐田市", LocalDate.of(2024, 10, 23), "ため池を活用した雨水貯留について", 1),
                    tuple("愛知県東海市", LocalDate.of(2024, 10, 24), "街路樹の更新計画について", 0));
    }

    @Test
    void aSentenceQuotesQuestionAndAnswer() {
        assertThat(report(MINUTES).visits().getFirst().questions()).extracting(Question::question, Question::answer)
            .containsExactly(tuple("農業用水が足りなくなるおそれはないのか", "組合長の同意を得ている"));
    }

    @Test
    void aSentenceHeadsWhatTheCommitteeThinks() {
        assertThat(report(MINUTES).observations()).extracting(Observation::text)
            .containsExactly("地元の方々と時間をかけて決め直しておられました。");
    }

    @Test
    void whatOthersSayIsNoPartOfIt() {
        assertThat(report(MINUTES).unclassified()).extracting(UnclassifiedLine::text)
            .contains("議長（高梨静雄君）", "ただいまの報告に対し、質疑ありませんか。", "以上で、建設環境常任委員会の行政視察報告を終わります。（拍手）");
    }

    @Test
    void theReportMayBeginOnTheLineOfWhoGivesIt() {
        InspectionReport report = report(
                MINUTES.replace("建設環境常任委員長（宮瀬達也君）（登壇）\n\n　当委員会の", "○建設環境常任委員長（宮瀬達也君）　当委員会の").replace("議長（", "○議長（"));
        assertThat(report.members()).hasSize(5);
        assertThat(report.visits()).hasSize(2);
        assertThat(report.unclassified()).extracting(UnclassifiedLine::text)
            .contains("○建設環境常任委員長（宮瀬達也君）　当委員会の行政視察の概要について御報告申し上げます。");
    }

    @ParameterizedTest
    @ValueSource(strings = { "委員から「費用は高いか」との質疑に対し、「無料である」との答弁があった。", "「費用は高いか」との質問があった。これに対し「無料である」との回答があった。",
            "また、委員からは、「費用は高いか」との質疑があり、市からは「無料である」との説明がありました。" })
    void whatFollowsAQuotedAnswerIsNoPartOfIt(String sentence) {
        Visit visit = report("""
                総務委員会行政視察報告書
                １　視察日　令和６年１０月２３日
                ２　視察先　静岡県磐田市
                ３　視察内容
                市はため池を使っている。
                %s
                さらに、川の整備も進めている。
                """.formatted(sentence)).visits().getFirst();
        assertThat(visit.questions()).extracting(Question::question, Question::answer)
            .containsExactly(tuple("費用は高いか", "無料である"));
        assertThat(visit.sections()).extracting(Section::text)
            .containsExactly("市はため池を使っている。\n" + sentence + "\nさらに、川の整備も進めている。");
    }

    @Test
    void aQuestionWithoutTheAnswersWordsStaysText() {
        InspectionReport report = report("""
                総務委員会行政視察報告書
                １　視察日　令和６年１０月２３日
                ２　視察先　静岡県磐田市
                ３　視察内容
                委員から「費用は」との質疑があり、活発な意見交換となった。
                「無料である」との説明があった。
                """);
        assertThat(report.visits().getFirst().questions()).isEmpty();
        assertThat(report.visits().getFirst().sections()).extracting(Section::text)
            .containsExactly("委員から「費用は」との質疑があり、活発な意見交換となった。\n「無料である」との説明があった。");
    }

    private static InspectionReport report(String text) {
        return ReportParser.parse(Texts.of(text)).value();
    }

}
