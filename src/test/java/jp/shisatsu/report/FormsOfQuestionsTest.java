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

    @Test
    void aLegendMayNameWhoSpeaksBehindEachSign() {
        assertThat(asked("""
                ２　質疑応答（○は委員、●は説明者の発言）
                　○　負担割合はどうなっているか。
                　●　県が２分の１である。
                　○　不満の声はなかったか。
                　●　当初は反対が多かった。
                """)).containsExactly(tuple("負担割合はどうなっているか。", "県が２分の１である。"), tuple("不満の声はなかったか。", "当初は反対が多かった。"));
    }

    @Test
    void marksMayStandInQuotationMarks() {
        assertThat(asked("""
                (3)質疑応答
                「Ｑ１」協議は誰が行っているのですか。
                「Ａ１」委員長と事務局職員が行っています。
                「Ｑ２」苦情はありませんでしたか。
                """)).containsExactly(tuple("協議は誰が行っているのですか。", "委員長と事務局職員が行っています。"), tuple("苦情はありませんでしたか。", null));
    }

    @Test
    void whoRepliesMayTakeTurnsAndMembersAskAgain() {
        assertThat(asked("""
                ２　質疑応答
                　委員　会員とならない世帯も乗れるのか。
                　法人　１乗車５００円で利用できる。
                　委員（再質問）　車両を増やす考えはあるか。
                　当局　７５歳を定年と決めており、増やせない。
                　委員　運転手の高齢化にどう備えているか。
                　当局　市の広報で募集している。
                """)).containsExactly(tuple("会員とならない世帯も乗れるのか。", "１乗車５００円で利用できる。"),
                tuple("車両を増やす考えはあるか。", "７５歳を定年と決めており、増やせない。"), tuple("運転手の高齢化にどう備えているか。", "市の広報で募集している。"));
    }

    @Test
    void sentencesMayTellWhatWasAskedAndAnswered() {
        assertThat(asked("""
                ２　質疑応答
                　委員から、庁舎を訪れる手段について質疑があった。これに対し、バスの経路
                を改め、運賃を一律とした旨の答弁があった。
                　委員から、跡地の利用について質問があり、これに対し、広場として残すとの答弁があった。
                """)).containsExactly(tuple("委員から、庁舎を訪れる手段について質疑があった。", "これに対し、バスの経路を改め、運賃を一律とした旨の答弁があった。"),
                tuple("委員から、跡地の利用について質問があり、", "これに対し、広場として残すとの答弁があった。"));
    }

    @Test
    void whatIsToldBehindThePageIsNoPartOfTheAnswer() {
        assertThat(asked("""
                ２　質疑応答
                　委員から、費用について質疑があった。これに対し、無料との答弁があった。

                - 1 -

                　その後、庁舎を見学した。
                """)).containsExactly(tuple("委員から、費用について質疑があった。", "これに対し、無料との答弁があった。"));
    }

    @Test
    void sentencesThatNobodyAnswersStaySentences() {
        assertThat(asked("""
                ２　質疑応答
                　活発な意見交換が行われた。委員から、費用について質疑があった。
                """)).isEmpty();
    }

    @Test
    void aCellOfATableMayHoldSeveralParagraphs() {
        assertThat(asked("""
                ２　質疑応答
                質問\t回答
                集荷に係る費用は誰が負担しているのか。\t売上げの２％をいただいている。
                冬の間、品物が少なくなることへの対策はどうか。
                漬物をつくり、棚を埋めている。
                講習会も年３回開いている。
                赤字になった年はあるか。\t令和２年度のみである。
                """)).containsExactly(tuple("集荷に係る費用は誰が負担しているのか。", "売上げの２％をいただいている。"),
                tuple("冬の間、品物が少なくなることへの対策はどうか。", "漬物をつくり、棚を埋めている。\n講習会も年３回開いている。"),
                tuple("赤字になった年はあるか。", "令和２年度のみである。"));
    }

    @Test
    void questionsSentBeforeStandAloneBelowTheirMarks() {
        assertThat(asked("""
                ２　調査結果
                【事前質問１】
                職員数を教えてください。
                【回答】
                専任３名を置いています。
                〔当日の質疑〕
                Ｑ　県との分担は。
                Ａ　走行路は県である。
                """)).containsExactly(tuple("職員数を教えてください。", "専任３名を置いています。"), tuple("県との分担は。", "走行路は県である。"));
    }

    @Test
    void questionsAndAnswersMayRunOnWithinALine() {
        assertThat(asked("""
                ２　質疑応答
                【問】人材の確保は。【答】公募に加え、個別に声を掛けて
                いる。【問】効果は。【答】検証中である。
                """)).containsExactly(tuple("人材の確保は。", "公募に加え、個別に声を掛けている。"), tuple("効果は。", "検証中である。"));
    }

    @Test
    void aWrappedAnswerWithoutMarkMayEndItsLineAsAQuestionDoes() {
        assertThat(asked("""
                ２　質疑応答
                不安の声はなかったか。
                開設前に説明会を六回開いて、画面を来庁者にも見せながら入力したので、苦情は
                ほとんどない。
                導入費用は。
                約九百万円である。
                """)).containsExactly(tuple("不安の声はなかったか。", "開設前に説明会を六回開いて、画面を来庁者にも見せながら入力したので、苦情はほとんどない。"),
                tuple("導入費用は。", "約九百万円である。"));
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
