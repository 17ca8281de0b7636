package jp.shisatsu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import jp.shisatsu.vocabulary.Compiled;
import jp.shisatsu.vocabulary.Suggestion;
import jp.shisatsu.vocabulary.Suggestions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is typed as it sounds, or misspelt, in the report in seeds. */
@WithSearch
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingSearchTest {

    @Autowired
    Shelf shelf;

    @Autowired
    Suggestions suggestions;

    @Autowired
    ApplicationContext program;

    @BeforeAll
    void sampleIsPublished() throws IOException {
        shelf.clear();
        shelf.sample();
        Compiled.now(program);
    }

    @ParameterizedTest
    @CsvSource({ "いんちょん, 仁川港湾公社, SITE", "kouwan, 港湾, WORD", "こうw, 港湾, WORD", "こうｗ, 港湾, WORD", "コウワン, 港湾, WORD",
            "くし, くしだ久子, MEMBER", "kushida, くしだ久子, MEMBER", "ハーバー, ゴールドンハーバー, WORD", "港, 港湾, WORD",
            "スタート, スタートアップ, WORD", "えsc, , ", "esc, ESCAP, WORD", "よこはま, 横浜, WORD", "sou, ソウル, WORD" })
    void whatIsBegunIsSuggested(String typed, String suggested, String kind) {
        List<Suggestion> found = suggestions.of(typed);
        if (suggested == null) {
            assertThat(found).isEmpty();
        }
        else {
            assertThat(found.stream().map(suggestion -> suggestion.kind() + " " + suggestion.word()))
                .contains(kind + " " + suggested);
        }
        assertThat(found).hasSizeLessThanOrEqualTo(10).allMatch(suggestion -> suggestion.count() > 0);
    }

    @ParameterizedTest
    @CsvSource({ "いんちょん, 仁川", "インチョン, 仁川", "inchon, 仁川", "こうわん, 港湾", "れきし, 歴史" })
    void whatIsReadSoIsFound(String typed, String written) {
        assertThat(shelf.find(typed)).isNotEmpty().allMatch(line -> line.contains("[" + written));
        assertThat(shelf.result(typed, null).exact()).isEqualTo(shelf.result(written, null).exact());
    }

    @ParameterizedTest
    @CsvSource({ "ゴールデンハーバー, ゴールドンハーバー", "ゴールデンハーバー構想, ゴールドンハーバー構想", "仁川 ゴールデンハーバー, 仁川 ゴールドンハーバー",
            "クルージターミナル, クルーズターミナル" })
    void whatIsMisspeltIsOfferedAsItIsSpelt(String typed, String spelt) {
        SearchResult result = shelf.result(typed, null);
        assertThat(result.exact()).isZero();
        assertThat(result.waysOut()).contains(new WayOut.Spelling(spelt, shelf.result(spelt, null).exact()));
    }

    @ParameterizedTest
    @CsvSource({ "ゴールドンハーバー", "港湾", "zzzz", "クジラ", "仁川 鯨" })
    void whatIsFoundOrLikeNothingIsLeftAsItIs(String typed) {
        assertThat(shelf.result(typed, null).waysOut()).noneMatch(WayOut.Spelling.class::isInstance);
    }

}
