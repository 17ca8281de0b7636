package jp.shisatsu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The words of a title are those it has on its own, though only the whole text is read.
 */
class PassageTitleTest {

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource({ "港湾の整備状況は, 整備は終わっています。", "下水道, 道路の下にあります。", "令和7年度の予算, 12億円です。", "ＡＩを使うのか, 使っている。", "何。なぜ, 何。なぜ" })
    void wordsAreThoseOfTheTitleAlone(String title, String body) throws IOException {
        try (JapaneseAnalyzer words = new JapaneseAnalyzer()) {
            PassageTitle noted = new PassageTitle(title.length());
            List<String> ofWhole = read(noted.noting(words.tokenStream("whole", title + PassageFields.BETWEEN + body)));
            List<String> ofTitle = read(words.tokenStream("title", title));
            assertThat(read(noted.words())).isEqualTo(ofTitle);
            assertThat(ofWhole).startsWith(ofTitle.toArray(String[]::new))
                .isEqualTo(read(words.tokenStream("whole", title + PassageFields.BETWEEN + body)));
        }
    }

    private static List<String> read(TokenStream tokens) throws IOException {
        List<String> read = new ArrayList<>();
        try (tokens) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = tokens.getAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                read.add(term + "+" + increment.getPositionIncrement());
            }
            tokens.end();
        }
        return read;
    }

}
