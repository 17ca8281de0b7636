package jp.shisatsu.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryTextTest {

    @Test
    void aTextOfThreeHundredCharactersIsUsedWhole() {
        assertThat(QueryText.of("港".repeat(300))).isEqualTo(new QueryText("港".repeat(300), false));
    }

    @Test
    void ofALongerTextTheBeginningIsUsedAndNoCharacterIsSplit() {
        assertThat(QueryText.of("🚢".repeat(301))).isEqualTo(new QueryText("🚢".repeat(300), true));
    }

    @Test
    void aHeadingRepeatsTheFirstForty() {
        assertThat(QueryText.of("港".repeat(40)).shortened()).isEqualTo("港".repeat(40));
        assertThat(QueryText.of("🚢".repeat(41)).shortened()).isEqualTo("🚢".repeat(40) + "…");
    }

}
