package jp.shisatsu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import jp.shisatsu.text.SourceText;

/** What a large text may be made of: each is a head and a unit that is repeated. */
public enum Kind {

    SAMPLE("", sample()), QUESTIONS(Kind.VISIT + "5 質疑応答\n", "Q 財源はどのように確保しているのか。\nA 国庫補助金が二分の一である。\n"),
    HEADINGS(Kind.VISIT, "ア 制度の概要\n(ア) 経緯\n① 目的\nイ 課題\n(ア) 財源\n(イ) 人材\n"),
    PARAGRAPH(Kind.VISIT, "都市の持続可能性や国際競争力の向上を目指す本市にとって先進都市の政策動向を\n"), MEMBERS("1 視察委員\n", "委員　山田　太郎\n"),
    VISITS("", Kind.VISIT), SITES("3 視察先\n", "(1) 浜松市\n"), OBSERVATIONS("○ 所感\n", "・ よかった。\n続き。\n"),
    MARKERS("", "（１）\n"), LINE("", "あ"), BRACKETS("", "【"), SPACES("a", " "), BLANKS("", " \n"), KATAKANA("", "ア"),
    ENGLISH("", "A ");

    private static final String VISIT = "視察概要\n1 視察先\n浜松市\n4 視察内容\n";

    private final String head;

    private final String unit;

    Kind(String head, String unit) {
        this.head = head;
        this.unit = unit;
    }

    SourceText text(int megabytes) {
        return new SourceText(characters(megabytes), "UTF-8");
    }

    /** At least as many millions of bytes in UTF-8. */
    String characters(int megabytes) {
        int bytes = unit.getBytes(StandardCharsets.UTF_8).length;
        return head + unit.repeat(megabytes * 1_000_000 / bytes + 1);
    }

    static String sample() {
        try {
            return Files.readString(Path.of("seeds/000_37e05d41e62604df.txt"));
        }
        catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

}
