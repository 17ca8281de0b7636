package jp.shisatsu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines and their type in, the numbers of the headings out. */
class HeadlinesTest {

    private static final Typeface BODY = new Typeface(21, Weight.LIGHT);

    private static final Typeface GOTHIC = new Typeface(21, Weight.GOTHIC);

    private static final Typeface LARGE = new Typeface(24, Weight.LIGHT);

    private static final Typeface SMALL_BOLD = new Typeface(16, Weight.BOLD);

    private final List<Headlines.Line> lines = new ArrayList<>();

    @Test
    void aHeadingIsHeavierOrLargerThanMostOfTheText() {
        told(1).line("取組の経緯", GOTHIC).told(3).line("費用と効果", GOTHIC).told(3);
        assertThat(Headlines.among(lines)).containsExactly(1, 5);
        lines.clear();
        told(1).line("取組の経緯", LARGE).told(3).line("費用と効果", LARGE).told(3);
        assertThat(Headlines.among(lines)).containsExactly(1, 5);
    }

    @Test
    void aTitleStandsOutOnceOrOverTwoLines() {
        line("行政視察報告書", LARGE).told(3).line("総務委員会", GOTHIC).line("県外調査", GOTHIC).told(3);
        assertThat(Headlines.among(lines)).isEmpty();
    }

    @Test
    void smallerTypeIsNoHeadingHoweverHeavy() {
        told(1).line("第１表", SMALL_BOLD).told(3).line("第２表", SMALL_BOLD).told(3);
        assertThat(Headlines.among(lines)).isEmpty();
    }

    @Test
    void sentencesQuestionsCellsAndMarksAreNone() {
        told(1).line("本市でも取り組むべきである。", GOTHIC)
            .told(2)
            .line("費用はいくらか", GOTHIC)
            .told(2)
            .line("人口\t８万人", GOTHIC)
            .told(2)
            .line("記", GOTHIC)
            .told(2)
            .line("質疑応答", null)
            .told(2);
        assertThat(Headlines.among(lines)).isEmpty();
    }

    @Test
    void whereEveryThirdLineStandsOutTypeSaysSomethingElse() {
        for (int i = 0; i < 5; i++) {
            line("山田　太郎", GOTHIC).told(2);
        }
        assertThat(Headlines.among(lines)).isEmpty();
    }

    @Test
    void theNameOfAFontSaysHowHeavyItIs() {
        assertThat(List.of("BAAAAA+NotoSansCJKjp-Bold", "HGSMinchoE", "HGｺﾞｼｯｸE", "BIZUDGothic-Bold", "YuGothic-Bold",
                "HiraKakuProN-W6", "KozGoPro-Heavy", "UDDigiKyokashoNK-B"))
            .allMatch(name -> Weight.named(name) == Weight.BOLD);
        assertThat(List.of("ＭＳ ゴシック", "MS-PGothic", "NotoSansCJKjp-DemiLight", "HiraKakuProN-W3", "Meiryo"))
            .allMatch(name -> Weight.named(name) == Weight.GOTHIC);
        assertThat(List.of("MS-Mincho", "AAAAAA+IPAMincho", "NotoSerifCJKjp-ExtraLight", "BlackadderITC", "游明朝"))
            .allMatch(name -> Weight.named(name) == Weight.LIGHT);
    }

    private HeadlinesTest told(int times) {
        for (int i = 0; i < times; i++) {
            line("平成三十年度から運営権制度で運営されている。", BODY);
        }
        return this;
    }

    private HeadlinesTest line(String text, Typeface type) {
        lines.add(new Headlines.Line(text, type));
        return this;
    }

}
