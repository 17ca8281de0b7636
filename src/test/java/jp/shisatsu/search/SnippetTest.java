package jp.shisatsu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.search.Marked.Stretch;
import org.junit.jupiter.api.Test;

/** What is shown of a long text; what was found is in brackets. */
class SnippetTest {

    @Test
    void shortTextIsShownWhole() {
        assertThat(snippet("港は[広い]。\n船は多い。")).isEqualTo("港は[広い]。\n船は多い。");
    }

    @Test
    void longTextIsCutToTheSentencesAroundTheFind() {
        assertThat(snippet("はじめに。".repeat(40) + "港は[広い]。船は多い。" + "おわりに。".repeat(40)))
            .isEqualTo("…港は[広い]。船は多い。" + "おわりに。".repeat(30) + "…");
    }

    @Test
    void thePartWithMostFindsIsShown() {
        assertThat(snippet("[港]は遠い。" + "はじめに。".repeat(40) + "[港]は広く、[船]は多い。")).isEqualTo("…[港]は広く、[船]は多い。");
    }

    @Test
    void textWithoutAFindIsShownFromItsStart() {
        assertThat(snippet("はじめに。".repeat(40))).isEqualTo("はじめに。".repeat(32) + "…");
    }

    @Test
    void sentenceThatNeverEndsIsCutBeforeTheFind() {
        assertThat(snippet("あ".repeat(300) + "[港]" + "い".repeat(300)))
            .isEqualTo("…" + "あ".repeat(40) + "[港]" + "い".repeat(119) + "…");
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(snippet("𠮷".repeat(300) + "[港]" + "𠮷".repeat(300))).matches("…𠮷{20}\\[港]𠮷{59}…");
    }

    @Test
    void oneFindMayOverlapAnother() {
        assertThat(Marked.joined(Stream.of(new Stretch(2, 6), new Stretch(0, 4)))).containsExactly(new Stretch(0, 6));
    }

    private static String snippet(String marked) {
        String text = marked.replaceAll("[\\[\\]]", "");
        return Shelf.shown(Snippet.of(new Marked(text, stretches(marked))));
    }

    private static List<Stretch> stretches(String marked) {
        List<Stretch> stretches = new ArrayList<>();
        for (int at = marked.indexOf('['); at >= 0; at = marked.indexOf('[', at + 1)) {
            int before = 2 * stretches.size();
            stretches.add(new Stretch(at - before, marked.indexOf(']', at) - before - 1));
        }
        return stretches;
    }

}
