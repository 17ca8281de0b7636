package jp.shisatsu.text.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {

    @ParameterizedTest
    @CsvSource({ "⼾, 戸", "⽇, 日", "⻑, 長", "‧, ・", "∕, ／", "︒, 。", "ﬁ, fi", "戸, 戸", "・, ・", "A, A" })
    void aGlyphOfTwoCharactersIsTheOneThatIsWritten(String drawn, String meant) {
        assertThat(Characters.meant(drawn)).isEqualTo(meant);
    }

}
