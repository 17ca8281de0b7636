package jp.shisatsu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is understood of what was typed: words, 'phrases', -without, (either|other). */
class QueryParserTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(quoteCharacter = '^', delimiterString = "→", textBlock = """
            陸上電力 横浜                   → 陸上電力 横浜
            陸上電力　横浜                  → 陸上電力 横浜
            "陸上電力" 横浜                 → '陸上電力' 横浜
            ＂陸上電力＂“横浜 港”           → '陸上電力' '横浜 港'
            横浜 -港湾 －空港 −鉄道         → 横浜 -港湾 -空港 -鉄道
            横浜 -"港湾 空港"               → 横浜 -'港湾 空港'
            港湾 OR 空港 横浜               → (港湾|空港) 横浜
            港湾|空港｜鉄道 ＯＲ "市庁舎"   → (港湾|空港|鉄道|'市庁舎')
            NEA-LCCP の概要                 → NEA-LCCP の概要
            -港湾                           → -港湾
            -港湾 -"空港"                   → -港湾 -'空港'
            E S C A P の本部                → ESCAP の本部
            Ａ　Ｉ 人材                     → ＡＩ 人材
            （港湾）、「空港」。            → 港湾）、「空港
            👍 ㋿7年                        → 👍 ㋿7年
            """)
    void isUnderstood(String typed, String understood) {
        assertThat(shown(typed)).isEqualTo(understood);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(quoteCharacter = '^', delimiterString = "→", textBlock = """
            "港湾 空港      → 港湾 空港
            港湾 OR         → 港湾
            | 港湾 || 空港  → (港湾|空港)
            港湾 OR -空港   → 港湾 -空港
            OR              → OR
            港湾 - 空港     → 港湾 空港
            --港湾 空港     → 空港 -港湾
            "" - ( |        → ^^
            """)
    void halfFinishedIsWords(String typed, String understood) {
        assertThat(shown(typed)).isEqualTo(understood);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(quoteCharacter = '^', delimiterString = "→", textBlock = """
            港湾　空港 -鉄道            → 港湾 空港
            港湾 OR "横浜 港" 港湾 空港 → 港湾 "横浜 港" 空港
            （港湾）                    → 港湾
            """)
    void comesApartInWhatCanBeLookedForAlone(String typed, String apart) {
        assertThat(String.join(" ", QueryParser.parse(typed).apart())).isEqualTo(apart);
    }

    private static String shown(String typed) {
        Wanted wanted = QueryParser.parse(typed);
        return Stream
            .concat(wanted.terms().stream().map(QueryParserTest::shown),
                    wanted.without().stream().map(term -> "-" + shown(term)))
            .collect(Collectors.joining(" "));
    }

    private static String shown(Term term) {
        return switch (term) {
            case Term.Word word -> word.text();
            case Term.Phrase(String text) -> "'" + text + "'";
            case Term.Named(NameField name, String text) -> name + "=" + text;
            case Term.InYear(int year, String _) -> "YEAR=" + year;
            case Term.Sentence(String text, List<Term.Word> _) -> text;
            case Term.Either(List<Term> terms) ->
                terms.stream().map(QueryParserTest::shown).collect(Collectors.joining("|", "(", ")"));
        };
    }

}
