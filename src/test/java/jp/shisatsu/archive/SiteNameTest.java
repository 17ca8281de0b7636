package jp.shisatsu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two spellings of one place meet, two places do not. */
class SiteNameTest {

    @Test
    void widthCaseAndSpacesDoNotMatter() {
        assertThat(SiteName.of("ソウルＡＩ ハブ", "大韓民国ソウル特別市")).isEqualTo(SiteName.of("ｿｳﾙai　ハブ", "大韓民国　ソウル特別市"));
    }

    @Test
    void aLocationThatRepeatsTheNameSaysNothing() {
        assertThat(SiteName.of("静岡県浜松市", "静岡県 浜松市")).isEqualTo(SiteName.of("静岡県浜松市", null));
    }

    @Test
    void theSameNameElsewhereIsAnotherPlace() {
        assertThat(SiteName.of("中央図書館", "静岡県浜松市")).isNotEqualTo(SiteName.of("中央図書館", "神奈川県横浜市"));
    }

}
