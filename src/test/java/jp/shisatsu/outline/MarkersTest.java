package jp.shisatsu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisatsu.text.SourceSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "1 概要 | 1 | 1 | 1", "１２　概要 | １２ | 1 | 12", "3.概要 | 3. | 1. | 3", "４、概要 | ４、 | 1、 | 4",
                    "(2) 概要 | (2) | (1) | 2", "（３）概要 | （３） | (1) | 3", "第２ 概要 | 第２ | 第1 | 2", "1-3 概要 | 1-3 | 1-1 | 3",
                    "ウ 概要 | ウ | ア | 3", "（エ）概要 | （エ） | (ア) | 4", "イ．概要 | イ． | ア. | 2", "十二 概要 | 十二 | 一 | 12",
                    "三、概要 | 三、 | 一、 | 3", "b 概要 | b | a | 2", "(c) 概要 | (c) | (a) | 3", "④概要 | ④ | ① | 4",
                    "⑵概要 | ⑵ | ⑴ | 2", "Ⅲ 概要 | Ⅲ | Ⅰ | 3", "・概要 | ・ | ・ | 0", "‧ 概要 | ‧ | ・ | 0", "➢ 概要 | ➢ | ➢ | 0",
                    "○ 概要 | ○ | ○ | 0", "- 概要 | - | - | 0" })
    void aMarkerHasAStyleAndAPlaceInItsList(String line, String written, String style, int ordinal) {
        Marked marked = Markers.at(passage(line)).orElseThrow();
        assertThat(marked.marker()).isEqualTo(new Marker(written, style, ordinal));
        assertThat(marked.words().written()).isEqualTo("概要");
    }

    @ParameterizedTest
    @ValueSource(strings = { "2020年に供用が開始され", "12言語通訳", "1.5倍", "3,000人", "アジアの都市", "一般会計", "a new system", "（2025年）",
            "○○市", "・・・", "-5度", "Q 質問", "A 答え", "10月29日", "第1回" })
    void aNumberOrALetterInsideAWordIsNoMarker(String line) {
        assertThat(Markers.at(passage(line))).isEmpty();
    }

    private static Passage passage(String line) {
        return new Passage(line, 0, new SourceSpan(0, line.length()));
    }

}
