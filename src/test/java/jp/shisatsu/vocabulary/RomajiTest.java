package jp.shisatsu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kana in, letters out; and what is typed begins what is read. */
class RomajiTest {

    @ParameterizedTest
    @CsvSource({ "コウワン, kouwaN", "シャンハイ, syaNhai", "チュウゴク, tyuugoku", "インチョン, iNtyoN", "ガッコウ, gakkou", "マッチャ, mattya",
            "ハーバー, ha-ba-", "ファースト, fa-suto", "フジ, huzi", "パーティー, pa-thi-", "ヴァン, vaN", "ジェット, zyetto", "ウィーン, wi-N",
            "ソウルaiハブ, souruaihabu", "ヅ, zu" })
    void kanaAreSpeltInOneWay(String kana, String romaji) {
        assertThat(Romaji.of(kana)).isEqualTo(romaji);
    }

    @ParameterizedTest
    @CsvSource({ "kouwan, コウワン", "コウw, コウワン", "コウワ, コウワン", "shanhai, シャンハイ", "syanhai, シャンハイ", "sh, シャンハイ", "sh, シミン",
            "chuu, チュウゴク", "tyuu, チュウゴク", "c, チバ", "c, チュウゴク", "tsukuba, ツクバ", "tukuba, ツクバ", "ts, ツクバ", "fuji, フジ",
            "huzi, フジ", "f, フジ", "f, ファースト", "j, ジチ", "ja, ジャパン", "zya, ジャパン", "shinnbun, シンブン", "sinbun, シンブン",
            "shimbun, シンブン", "kannri, カンリ", "kanri, カンリ", "konnna, コンナ", "kanni, カンイ", "kann, カンイ", "kan, カンイ",
            "kan, カナガワ", "シンb, シンブン", "n, ナラ", "gak, ガッコウ", "gakk, ガッコウ", "ガッ, ガッコウ", "matcha, マッチャ", "zasshi, ザッシ",
            "tōkyō, トウキョウ", "kout, コウチョウ", "jyo, ジョウホウ" })
    void whatIsTypedBeginsWhatIsRead(String typed, String kana) {
        assertThat(Romaji.beginnings(typed)).anyMatch(Romaji.of(kana)::startsWith);
    }

    @ParameterizedTest
    @CsvSource({ "シン, シナイ", "kanni, カナ", "kani, カンイ", "sinb, シナ" })
    void whatIsTypedDoesNotBegin(String typed, String kana) {
        assertThat(Romaji.beginnings(typed)).noneMatch(Romaji.of(kana)::startsWith);
    }

    @ParameterizedTest
    @CsvSource({ "港湾", "港w", "12", "コウw!" })
    void whatIsMoreThanLettersIsNoReading(String typed) {
        assertThat(Romaji.beginnings(typed)).isEmpty();
    }

}
