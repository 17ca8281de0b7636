package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Marks of questions and answers that only the report itself explains. */
class LearntMarksTest {

    @Test
    void twoMarksThatTakeTurnsAskAndAnswer() {
        assertThat(questions("""
                ○ 効果はどうか。
                ● 職員の負担が減った。
                ○ 費用は。
                ● 年間５０万円である。
                　 半分は国が補助する。
                """)).containsExactly("効果はどうか。 > 職員の負担が減った。", "費用は。 > 年間５０万円である。\n半分は国が補助する。");
    }

    @Test
    void anArrowAnswersTheMarkAboveIt() {
        assertThat(questions("""
                ―― どのような工夫をしたのか。
                → 公民館に出張した。
                """)).containsExactly("どのような工夫をしたのか。 > 公民館に出張した。");
        assertThat(questions("""
                ① 反対する自治体を
                どう説得したか。
                → 全て公開した。
                ② 応援体制は。
                → 格段に早く動ける。
                """)).containsExactly("反対する自治体を\nどう説得したか。 > 全て公開した。", "応援体制は。 > 格段に早く動ける。");
    }

    @Test
    void marksMayHaveTheirLettersApart() {
        assertThat(questions("""
                質　問　　参加者に男性が少ないという課題はない
                　　　　　か。
                答　弁　　１６％程度である。
                """)).containsExactly("参加者に男性が少ないという課題はないか。 > １６％程度である。");
    }

    @Test
    void marksThatDoNotAskAreNoQuestions() {
        assertThat(questions("""
                ○ 費用について説明があった。
                ● 年間５０万円である。
                ○ 効果について説明があった。
                ● 負担が減った。
                """)).isEmpty();
    }

    @Test
    void theMarksMeanSomethingOnlyUnderTheirHeading() {
        Visit visit = visit("""
                2 視察内容
                ○ 利用者は増えるか。
                ● 増えると見込んでいる。
                3 質疑応答
                ○ 効果はどうか。
                ● 職員の負担が減った。
                ○ 費用は。
                ● 年間５０万円である。
                """);
        assertThat(visit.questions()).extracting(Question::question).containsExactly("効果はどうか。", "費用は。");
    }

    @Test
    void whoTravelledAsksAndWhoDidNotReplies() {
        assertThat(questions("""
                （日置委員）市民の反応は。
                （前田委員長）三十通程度が寄せられる。
                　高校生にも委嘱している。
                （折田委員長）不満は出ないか。
                （竹下主幹）字数を定めている。
                """)).containsExactly("市民の反応は。 > 三十通程度が寄せられる。\n高校生にも委嘱している。", "不満は出ないか。 > 字数を定めている。");
    }

    @Test
    void namesAloneMakeNoDialogue() {
        assertThat(questions("""
                （日置委員）市民の反応に感心した。
                （折田委員長）不満が出ないことに驚いた。
                """)).isEmpty();
    }

    private static List<String> questions(String lines) {
        return visit("2 質疑応答\n" + lines).questions()
            .stream()
            .map(question -> question.question() + " > " + question.answer())
            .toList();
    }

    private static Visit visit(String lines) {
        List<Visit> visits = ReportParser.parse(Texts.of("""
                広報委員会行政視察報告書
                視察委員　折田　妙子（委員長）　日置　桃子（委員）
                視察概要
                1 視察先
                霧島市
                """ + lines)).value().visits();
        assertThat(visits).hasSize(1);
        return visits.getFirst();
    }

}
