package jp.shisatsu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A location tells the prefecture or the country at its head. */
class RegionTest {

    @ParameterizedTest
    @CsvSource({ "静岡県浜松市,静岡県", "北海道札幌市,北海道", "東京都千代田区,東京都", "京都府京都市,京都府", "大阪府,大阪府", "神奈川県横浜市,神奈川県", "鹿児島県鹿児島市,鹿児島県" })
    void aPrefectureIsAtHome(String location, String place) {
        assertThat(Region.of("市役所", location)).contains(new Region(place, false));
    }

    @ParameterizedTest
    @CsvSource({ "大韓民国仁川広域市,大韓民国", "フランス共和国パリ市,フランス共和国", "ドイツ連邦共和国ベルリン市,ドイツ連邦共和国", "アメリカ合衆国カリフォルニア州,アメリカ合衆国",
            "ロシア連邦ウラジオストク市,ロシア連邦", "中華人民共和国上海市,中華人民共和国", "アラブ首長国連邦ドバイ,アラブ首長国連邦", "タイ王国バンコク都,タイ王国", "ﾌﾗﾝｽ共和国パリ市,フランス共和国",
            "韓国ソウル市,韓国", "インドネシアジャカルタ,インドネシア", "インドデリー,インド", "米国サンフランシスコ市,米国", "台湾台北市,台湾", "シンガポール,シンガポール" })
    void aCountryIsOverseas(String location, String place) {
        assertThat(Region.of("市役所", location)).contains(new Region(place, true));
    }

    @ParameterizedTest
    @CsvSource({ "浜松市", "日本", "みなとみらい21地区", "四国中央市", "''" })
    void manyALocationDoesNotTell(String location) {
        assertThat(Region.of("市役所", location)).isEmpty();
    }

    @Test
    void aNameAloneTellsAPrefectureButNoCountry() {
        assertThat(Region.of("静岡県浜松市", null)).contains(new Region("静岡県", false));
        assertThat(Region.of("中国電力株式会社", null)).isEmpty();
    }

}
