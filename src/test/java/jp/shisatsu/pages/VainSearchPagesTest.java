package jp.shisatsu.pages;

import static jp.shisatsu.Visitor.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.shisatsu.SampledArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What readers looked for in vain is told to the clerks: the words, and nothing of who.
 */
@SampledArchive
class VainSearchPagesTest extends AtTheDesk {

    @Test
    void wordsInVainAreCountedHoweverTheyAreTypedUntilAClerkTakesThemAway() {
        search("ｘｙｌｏｐｈｏｎｅ　木琴");
        search("Xylophone 木琴");
        assertThat(list()).containsPattern("xylophone 木琴</a></h2>\\s*<ul class=\"meta\"><li>2 回</li>");
        clerk.submit("/desk/searches", "/desk/searches/forget", Map.of("words", "xylophone 木琴"));
        assertThat(list()).contains("「xylophone 木琴」を一覧から消しました。").doesNotContain("木琴</a>");
    }

    @Test
    void whatIsMoreOftenMissedComesFirst() {
        search("qqqzzz");
        search("zzzqqq");
        search("zzzqqq");
        assertThat(list()).containsSubsequence("zzzqqq</a>", "qqqzzz</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = { "wwww@vvvv.example", "kkkk 090-1234-5678", "kkkk 090ー1234ー5678", "kkkk 090−1234−5678",
            "kkkk 045.671.2121", "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv", "ESCAP" })
    void whatMayBeAPersonsOrWasPastedOrFoundIsNotCounted(String words) {
        search(words);
        assertThat(list()).doesNotContain(words);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/search?q=mmmm&year=1999", "/search?q=mmmm&kind=site&place=nowhere", "/api/search?q=mmmm",
            "/search?q=mmmm&sort=newest", "/search?q=ESCAP&kind=site&site=0", "/questions?q=mmmm&page=2" })
    void whatWasNarrowedOrAskedByAProgramIsNotCounted(String address) {
        reader.get(address);
        assertThat(list()).doesNotContain("mmmm");
    }

    @Test
    void onlyTheDeskSeesThem() {
        assertThat(reader.get("/desk/searches").statusCode()).isEqualTo(302);
    }

    private void search(String words) {
        reader.get("/search?q=" + encoded(words));
    }

    private String list() {
        return clerk.get("/desk/searches").body();
    }

}
