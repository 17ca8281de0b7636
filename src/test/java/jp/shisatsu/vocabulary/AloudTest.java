package jp.shisatsu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How words are read. */
class AloudTest {

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({ "港湾, コウワン", "仁川, インチョン|ジンセン", "仁川港湾公社, インチョンコウワンコウシャ", "釜山, プサン|フザン", "上海市, シャンハイシ", "大連, ダイレン",
            "一関市, イチノセキシ", "国立市, クニタチシ", "国立大学, コクリツダイガク", "東かがわ市, ヒガシカガワシ", "四万十市, シマントシ", "下水道, ゲスイドウ",
            "ソウルＡＩハブ, ソウルaiハブ", "ゴールドンハーバー, ゴールドンハーバー", "髙橋, タカハシ", "ごみ, ゴミ" })
    void wordsAreReadAsPeopleSay(String word, String kana) {
        assertThat(kana(word)).containsExactly(kana.split("\\|", -1));
    }

    @ParameterizedTest
    @CsvSource({ "くしだ 久子, クシダヒサコ クシダ", "くしだ　久子, クシダヒサコ クシダ", "高橋一郎, タカハシイチロウ タカハシ", "髙橋 一郎, タカハシイチロウ タカハシ",
            "田野井 一雄, タノイカズオ タノイ" })
    void membersAreCalledByTheirFamilyNames(String name, String kana) {
        assertThat(aloud().readingsOfMember(name).stream().map(Entry.Reading::kana))
            .containsExactly(kana.split(" ", -1));
    }

    @Test
    void anOfficeTellsHowItsMembersAreCalled() throws IOException {
        Readings readings = new Readings(data);
        assertThat(new Aloud(readings.current()).readingsOfMember("櫛田 久子").getLast().kana()).isEqualTo("クシタ");
        Path own = Files.createDirectories(data.resolve("dictionaries")).resolve("readings.txt");
        Files.writeString(own, "# ours\n櫛田　くしだ\nno reading\n,\n");
        assertThat(new Aloud(readings.current()).readingsOfMember("櫛田久子").stream().map(Entry.Reading::kana))
            .containsExactly("クシダヒサコ", "クシダ");
    }

    private List<String> kana(String word) {
        Aloud aloud = aloud();
        return aloud.readings(word, aloud.parts(word)).stream().map(Entry.Reading::kana).toList();
    }

    private Aloud aloud() {
        return new Aloud(new Readings(data).current());
    }

}
