package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-",
            value = { "仁川港湾公社（大韓民国仁川広域市） | 仁川港湾公社 | 大韓民国仁川広域市", "ソウルAIハブ(大韓民国ソウル特別市) | ソウルAIハブ | 大韓民国ソウル特別市",
                    "浜松市（静岡県） | 浜松市 | 静岡県", "静岡県浜松市 | 静岡県浜松市 | 静岡県浜松市", "ハンブルク港湾公社（ドイツ・ハンブルク） | ハンブルク港湾公社 | ドイツ・ハンブルク",
                    "名古屋臨海高速鉄道株式会社 | 名古屋臨海高速鉄道株式会社 | -", "国連アジア太平洋経済社会委員会（ESCAP） | 国連アジア太平洋経済社会委員会（ESCAP） | -",
                    "神戸市立医療センター（中央市民病院） | 神戸市立医療センター（中央市民病院） | -" })
    void aLocationInBracketsIsNoPartOfTheName(String written, String name, String location) {
        assertThat(SiteName.of(written)).isEqualTo(new SiteName(name, location));
    }

    @Test
    void widthAndSpaceMakeNoOtherPlace() {
        assertThat(SiteName.of("国連アジア太平洋経済社会委員会 (ESCAP) 北東アジア事務所").key())
            .isEqualTo(SiteName.of("国連アジア太平洋経済社会委員会（ＥＳＣＡＰ）北東アジア事務所").key());
    }

}
