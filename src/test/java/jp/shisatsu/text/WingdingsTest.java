package jp.shisatsu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WingdingsTest {

    @Test
    void aSignIsKnownByItsPrivateCodeAndByTheLetterThatHasItElsewhere() {
        assertThat(Wingdings.sign('\uF0D8')).contains("➢");
        assertThat(Wingdings.sign('l')).contains("●");
        assertThat(Wingdings.sign('Ø')).contains("➢");
    }

    @Test
    void otherLettersAreNone() {
        assertThat(Wingdings.sign('日')).isEmpty();
        assertThat(Wingdings.sign('\uE000')).isEmpty();
    }

}
