package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import jp.shisatsu.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each doubt is told in its example, doubts/CODE.txt, and nowhere it would be wrong. */
class DoubtTest {

    @ParameterizedTest
    @EnumSource
    void isToldInItsExample(Doubt doubt) throws IOException {
        assertThat(Example.of(doubt).diagnostics()).extracting(Diagnostic::code).contains(doubt.code());
    }

    @Test
    void anOldKanjiIsPointedOutWhereItStands() throws IOException {
        Example example = Example.of(Doubt.OLD_KANJI);
        assertThat(example.diagnostics()).extracting(Diagnostic::message)
            .containsExactly("「担當」に古い字体の漢字があります。「担当」を文字認識で読み誤ったものかもしれません。元の報告書と見比べてください。",
                    "「會議」に古い字体の漢字があります。「会議」を文字認識で読み誤ったものかもしれません。元の報告書と見比べてください。");
    }

    @ParameterizedTest
    @ValueSource(strings = { "慶應義塾大学と協定を結び、対応の窓口を置いた。", "國學院大學の学生が参加した。", "金澤町家を公開している。", "大井川鐵道の鉄道事業を支える。",
            "龍ケ崎市と連携した。", "會津八一記念館を訪ねた。", "髙田氏と對馬氏が会った。" })
    void namesKeepTheirOldKanji(String sentence) {
        assertThat(codes(told(sentence))).doesNotContain("old-kanji");
    }

    @ParameterizedTest
    @ValueSource(strings = { "國際交流を国際課が担う。", "實施の時期を検討した。", "學校の学校給食を見た。" })
    void wordsThatAreNoNamesDoNot(String sentence) {
        assertThat(codes(told(sentence))).containsOnlyOnce("old-kanji");
    }

    @Test
    void aMemberMayWriteTheNameWithOldKanji() {
        String report = told("會田委員が質問し、会議は終わった。").replace("鈴木　花子", "會田　實");
        assertThat(codes(report)).doesNotContain("old-kanji");
    }

    @Test
    void aTextInOldKanjiIsNotDoubtedLineByLine() {
        assertThat(codes("國民學校ノ實情ヲ視察シ會議室ニ於テ當局ノ説明ヲ聽ク\n")).doesNotContain("old-kanji");
    }

    @ParameterizedTest
    @CsvSource({ "イノベーション,リノベーション", "バイオガス,バイオマス", "プレーヤー,プレイヤー", "ウイルス,ウィルス", "コンサルタント,コンサルタンツ", "コミュニティー,コミュニティ",
            "インバウンド,アウトバウンド", "センサー,センター", "コンサート,コンサルト" })
    void twoRightWordsAreNoSlip(String one, String other) {
        assertThat(codes(told(one + "を見た。" + other + "も見た。"))).doesNotContain("near-words");
    }

    @Test
    void wordsThatAreBothUsedOftenAreNoSlip() {
        String often = "カラカラパークとカラカラマークがある。".repeat(3);
        assertThat(codes(told(often))).doesNotContain("near-words");
        assertThat(codes(told(often + "カラカラハークもある。"))).containsOnlyOnce("near-words");
    }

    @Test
    void aWordCutAtTheEndOfALineIsNone() {
        assertThat(codes(told("コールドチェーンとワールドチェ\n　　　ーンを見た。"))).doesNotContain("near-words");
    }

    @ParameterizedTest
    @ValueSource(strings = { "ESCAPは1947年に設立された。ESCAP北東アジア事務所は2010年に開設された。", "APUF-8は2023年に開催された。APUF-9は2027年に開催予定である。",
            "IPAは2005年に設立された。2005年に設立されたIPAは港を営む。", "IPAは平成17年に設立された。IPAは2005年に設立された。", "街路の照明（LED）と公用車の照明（LED）を見た。",
            "アジア太平洋経済社会委員会（ESCAP）と国連アジア太平洋経済社会委員会（ESCAP）は同じである。" })
    void whatAgreesIsNoContradiction(String sentences) {
        assertThat(codes(told(sentences))).doesNotContain("abbreviation-years", "abbreviation-names");
    }

    @Test
    void aYearIsReadAcrossTheEndOfALine() {
        assertThat(codes(told("E S C A P は、19\n47年に設立された。１９７４年に設\n立されたＥＳＣＡＰは国連の機関である。")))
            .containsOnlyOnce("abbreviation-years");
    }

    @Test
    void anEventCannotBeHeldInTwoYears() {
        assertThat(codes(told("令和8年の夏には、都市フォーラム（APUF：Forum）の本市での共催が決定している。2027年に開催されるAPUF-9に備える。")))
            .containsOnlyOnce("abbreviation-years");
    }

    @ParameterizedTest
    @ValueSource(strings = { "（１）水源\n（２）浄水場\n（４）配水池", "① 水源\n② 浄水場\n④ 配水池", "ａ　水源\nｂ　浄水場\nｄ　配水池" })
    void aNumberThatIsSkippedIsSeenInEveryStyle(String list) {
        assertThat(codes(told("設備は次のとおりである。\n" + list))).containsOnlyOnce("number-skipped");
    }

    @ParameterizedTest
    @ValueSource(strings = { "（１）水源\n（２）浄水場\n3配水池\n（４）水道橋", "1 水源\n2 浄水場\n15 配水池", "（１）水源\n（２）浄水場\n（１）配水池" })
    void otherNumbersAreNotSkipped(String list) {
        assertThat(codes(told("設備は次のとおりである。\n" + list))).doesNotContain("number-skipped");
    }

    @Test
    void seatNumbersOfMembersDoNotCount() {
        String report = told("水道を見た。").replace("　委員長　　山田　太郎\n　副委員長　鈴木　花子", "（１）委員長　山田　太郎\n（３）副委員長　鈴木　花子");
        assertThat(codes(report)).doesNotContain("number-skipped");
    }

    private static List<String> codes(String report) {
        return ReportParser.parse(Texts.of(report)).diagnostics().stream().map(Diagnostic::code).toList();
    }

    /** A whole report that tells some sentences. */
    private static String told(String sentences) {
        return """
                総務委員会行政視察報告書
                １　視察月日　令和6年10月28日（月）
                ２　視察委員
                　委員長　　山田　太郎
                　副委員長　鈴木　花子
                視察概要
                １　視察先
                　浜松市（静岡県）
                ２　視察内容
                　ア　会議の概要
                　　　当日は、関係する担当の課から、国の施策と学校、体育館、図書館の実情について、対話の形で説明を聴いた。
                　　　%s
                """.formatted(sentences);
    }

}
