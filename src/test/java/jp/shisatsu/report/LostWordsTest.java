package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every word of a text is in some string of its report, but for the short list of
 * MayBeAbsent.
 */
class LostWordsTest {

    /** Said nowhere else, so it cannot be found in another string by chance. */
    private static final String ADDED = "珈琲";

    @ParameterizedTest(name = "{0}")
    @MethodSource("jp.shisatsu.report.Corpus#files")
    void eachWordOfAReportIsSaid(Path report) {
        assertThat(LostWords.of(Corpus.read(report).characters())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("jp.shisatsu.report.Corpus#files")
    void aWordAddedAnywhereIsSaid(Path report) {
        List<String> lines = Corpus.read(report).characters().lines().toList();
        List<String> lost = new ArrayList<>();
        for (String form : List.of("%s　" + ADDED, "%s（" + ADDED + "）", "%s" + ADDED, "%s\n" + ADDED,
                "%s\n・" + ADDED + "。", ADDED + "　%s", "%s：" + ADDED, "%s、" + ADDED, "【" + ADDED + "】%s")) {
            for (int i = 0; i < lines.size(); i++) {
                List<String> changed = new ArrayList<>(lines);
                changed.set(i, form.formatted(lines.get(i)));
                String text = String.join("\n", changed);
                if (!lines.get(i).isBlank()) {
                    LostWords.of(text)
                        .stream()
                        .filter(word -> word.contains(ADDED))
                        .map(word -> word + " in "
                                + text.lines().toList().get(Integer.parseInt(word.split(":")[0]) - 1))
                        .forEach(lost::add);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Property(tries = 1000)
    void noWordOfASaladOfLinesIsLost(@ForAll("salads") List<String> lines) {
        List<String> unlike = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            unlike.add(lines.get(i).formatted(word(i)));
        }
        String text = String.join("\n", unlike);
        assertThat(LostWords.of(text).stream().filter(word -> word.contains("珈"))).as(text).isEmpty();
    }

    /** Salads that once lost a word: each is kept, as the next run makes others. */
    @ParameterizedTest
    @ValueSource(strings = { """
            総務の記録
            随行　議会局 書記　珈琲委員
            """, """
            視察先及び視察事項　緑茶
            橋市　浜松市、豊橋市、紅茶
            視察先　浜松市（静岡県珈琲）
            """, """
            第１講　視察月日
            珈琲
            視察先　令和7年10月2珈琲
            麦茶。
            """ })
    void noWordOfAKeptSaladIsLost(String text) {
        assertThat(LostWords.of(text).stream().filter(word -> word.contains(ADDED))).isEmpty();
    }

    /** A word for each line, unlike all others. */
    private static String word(int line) {
        return "珈" + (char) ('ぁ' + line) + "琲";
    }

    @Provide
    Arbitrary<List<String>> salads() {
        Arbitrary<String> markers = Arbitraries.of("", "", "1 ", "２　", "(1) ", "ア ", "・", "○", "■", "- ", "《１日目》", "Ｑ　",
                "Ａ　", "問：", "答：", "第１講　", "講義② ");
        Arbitrary<String> headings = Arbitraries.of("視察概要", "視察先", "視察日程", "視察月日", "視察目的", "視察先及び視察事項", "視察委員", "随行",
                "対応者", "視察内容", "場所", "質疑応答", "委員所見", "まとめ", "浜松市", "豊橋市", "【金沢市】", "海みらい図書館", "講師", "第2日 10月30日",
                "総務委員会行政視察報告書", "委員会名：総務委員会");
        Arbitrary<String> values = Arbitraries.of("", "　", "：", "　令和7年10月29日（水）～31日（金）　", "　10月30日（木）", "\n", "\n　",
                "\n(1) ", "\n・", "　浜松市（静岡県）", "\n(1) 豊橋市　", "\n委員長　山田　太郎　", "\n同　", "　議会局 書記　", "（", "　浜松市、豊橋市、",
                "\n10月29日（水）　", "\n【所感】");
        return Combinators
            .combine(markers, headings, values, Arbitraries.of("%s", "%s。", "%s）", "%s委員", "%sについて", "%sの", "%s市"))
            .as((marker, heading, value, word) -> marker + heading + value + word)
            .list()
            .ofMaxSize(30);
    }

}
