package jp.shisatsu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two spellings of one place meet, two places do not. */
class SiteKeyTest {

    @Test
    void widthCaseAndSpacesDoNotMatter() {
        assertThat(SiteKey.of("ソウルＡＩ ハブ", "大韓民国ソウル特別市")).isEqualTo(SiteKey.of("ｿｳﾙai　ハブ", "大韓民国　ソウル特別市"));
    }

    @Test
    void aLocationThatRepeatsTheNameSaysNothing() {
        assertThat(SiteKey.of("静岡県浜松市", "静岡県 浜松市")).isEqualTo(SiteKey.of("静岡県浜松市", null));
    }

    @Test
    void theSameNameElsewhereIsAnotherPlace() {
        assertThat(SiteKey.of("中央図書館", "静岡県浜松市")).isNotEqualTo(SiteKey.of("中央図書館", "神奈川県横浜市"));
    }

}
