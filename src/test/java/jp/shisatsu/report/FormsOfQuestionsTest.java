package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** How councils mark questions and answers beyond Q and A: text in, pairs out. */
class FormsOfQuestionsTest {

    @Test
    void anAnswerMayStandOnTheLineOfItsQuestion() {
        assertThat(asked("""
                【質疑応答】
                Q．整備費はいくらか。　A．約１億円である。
                Q．冬の工夫は何か。　A．体験を行う。
                """)).containsExactly(tuple("整備費はいくらか。", "約１億円である。"), tuple("冬の工夫は何か。", "体験を行う。"));
    }

    @Test
    void rolesMaySpeakBeforeAGap() {
        assertThat(asked("""
                主な質疑応答
                委　員　暖房費への影響はどの程度か。
                説明者　２年前と比べて約1.4倍となった。販売単
                　　　　価を引き上げた。
                委　員　外国人材の受入れは考えているか。
                説明者　地元の雇用で足りている。
                """)).containsExactly(tuple("暖房費への影響はどの程度か。", "２年前と比べて約1.4倍となった。販売単価を引き上げた。"),
                tuple("外国人材の受入れは考えているか。", "地元の雇用で足りている。"));
    }

    @Test
    void marksMayStandInSquareBracketsAndBeCountedInKanji() {
        assertThat(asked("""
                質疑応答
                ［質］発火の事故は起きているか。
                ［応］発煙が４件あった。
                """)).containsExactly(tuple("発火の事故は起きているか。", "発煙が４件あった。"));
        assertThat(asked("""
                質疑
                問一　冬も休まず運行しているか。
                答　大雪の日を除いて運行している。
                """)).containsExactly(tuple("冬も休まず運行しているか。", "大雪の日を除いて運行している。"));
    }

    @Test
    void aHeadingMaySayHowTheyAreMarked() {
        assertThat(asked("""
                質疑応答（○は質問、●は回答）
                ○職員は誰が雇うのか。
                ●市ではない。
                ○負担は軽くなったか。
                ●軽くなった。
                """)).containsExactly(tuple("職員は誰が雇うのか。", "市ではない。"), tuple("負担は軽くなったか。", "軽くなった。"));
    }

    @Test
    void anArrowAnswersWhatOnlyNamesItsMatter() {
        assertThat(asked("""
                【主な質疑】
                ・謝金について
                →1時間1,600円である。
                ・引率について
                →指導者が引率する。
                """)).containsExactly(tuple("謝金について", "1時間1,600円である。"), tuple("引率について", "指導者が引率する。"));
    }

    @Test
    void answersBelowAllQuestionsAreFoundByTheirNumbers() {
        assertThat(asked("""
                質疑応答
                質問1　工夫はあるか。
                質問2　要望に偏らないか。
                回答1　区長会と共催する。
                題は相談して決める。
                回答2　政策の意見が増えた。
                """)).containsExactly(tuple("工夫はあるか。", "区長会と共催する。\n題は相談して決める。"), tuple("要望に偏らないか。", "政策の意見が増えた。"));
    }

    @Test
    void aQuestionMayBeWrappedBeforeItsUnmarkedAnswer() {
        assertThat(asked("""
                〔質疑応答〕
                (1) 財源は何か。
                　　基金を充てた。
                (2) 子どもが成長して手狭になった世帯が、村外へ転出することは
                　ないのか。
                　　一定の転出はある。
                """)).containsExactly(tuple("財源は何か。", "基金を充てた。"),
                tuple("子どもが成長して手狭になった世帯が、村外へ転出することはないのか。", "一定の転出はある。"));
    }

    @Test
    void questionsGatheredBehindTheVisitsAreThoseOfTheSitesThatHeadThem() {
        InspectionReport report = report("""
                議会運営委員会行政視察報告書
                １．視察先
                （１）綾瀬谷市議会
                （２）丹南台市議会
                ２．綾瀬谷市議会
                通年議会とした。
                ３．丹南台市議会
                端末を導入した。
                ４．事前質問に対する回答
                【綾瀬谷市議会】
                １　報酬の見直しは行ったか。
                　　行っていない。
                【丹南台市議会】
                １　通信費の負担はどうか。
                　　公費で負担する。
                """);
        assertThat(report.visits().get(0).questions()).extracting(Question::question, Question::answer)
            .containsExactly(tuple("報酬の見直しは行ったか。", "行っていない。"));
        assertThat(report.visits().get(1).questions()).extracting(Question::question, Question::answer)
            .containsExactly(tuple("通信費の負担はどうか。", "公費で負担する。"));
    }

    private static List<Tuple> asked(String interview) {
        return report("""
                総務委員会行政視察報告書
                １　視察先
                浜松市
                """ + interview).visits()
            .stream()
            .flatMap(visit -> visit.questions().stream())
            .map(question -> tuple(question.question(), question.answer()))
            .toList();
    }

    private static InspectionReport report(String text) {
        return ReportParser.parse(Texts.of(text)).value();
    }

}
