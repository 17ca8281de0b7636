package jp.shisatsu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed in, what is suggested out. */
class VocabularyTest {

    private static final Aloud ALOUD = new Aloud(KnownReadings.of(Stream.of("仁川 インチョン ジンセン")));

    private static final Vocabulary VOCABULARY = new Vocabulary(Stream
        .of(Stream.of(entry(EntryKind.SITE, "仁川港湾公社", 12), entry(EntryKind.COMMITTEE, "港湾委員会", 5),
                entry(EntryKind.WORD, "港湾", 40), entry(EntryKind.WORD, "仁川", 30), entry(EntryKind.WORD, "高齢化", 9),
                entry(EntryKind.WORD, "講演", 3), entry(EntryKind.WORD, "公園", 7), entry(EntryKind.WORD, "下水道", 7),
                entry(EntryKind.WORD, "ゴールドンハーバー", 2), entry(EntryKind.WORD, "ESCAP", 8),
                entry(EntryKind.WORD, "情報", 6), entry(EntryKind.WORD, "新聞", 4), entry(EntryKind.PLACE, "大韓民国", 20),
                entry(EntryKind.SECTION, "港湾の概要", 1), entry(EntryKind.SITE, "会議室 (ESCAP)", 1)),
                Stream.of(new Entry("くしだ久子", EntryKind.MEMBER, 10, ALOUD.readingsOfMember("くしだ 久子"))))
        .flatMap(entries -> entries)
        .toList());

    private static Entry entry(EntryKind kind, String text, long count) {
        return new Entry(text, kind, count, ALOUD.readings(text, ALOUD.parts(text)));
    }

    @ParameterizedTest
    @CsvSource({ "港, 港湾委員会 港湾 港湾の概要", "港湾, 港湾委員会 港湾の概要 仁川港湾公社", "こうわ, 港湾委員会 港湾 港湾の概要 仁川港湾公社",
            "コウワン, 港湾委員会 港湾 港湾の概要 仁川港湾公社", "kouwan, 港湾委員会 港湾 港湾の概要 仁川港湾公社", "こうw, 港湾委員会 港湾 港湾の概要 仁川港湾公社",
            "こうｗ, 港湾委員会 港湾 港湾の概要 仁川港湾公社", "こうれ, 高齢化", "いんちょん, 仁川港湾公社 仁川", "intyon, 仁川港湾公社 仁川", "inchon, 仁川港湾公社 仁川",
            "ハーバー, ゴールドンハーバー", "はーばー, ゴールドンハーバー", "ﾊｰﾊﾞｰ, ゴールドンハーバー", "くし, くしだ久子", "kushida, くしだ久子", "kusida, くしだ久子",
            "久子, くしだ久子", "esc, 'ESCAP|会議室 (ESCAP)'", "jou, 情報", "zyou, 情報", "shinnbun, 新聞", "だいかん, 大韓民国", "公社, 仁川港湾公社",
            "湾公, 仁川港湾公社" })
    void whatIsBegunIsSuggestedNamesFirst(String typed, String suggested) {
        assertThat(words(typed)).containsExactly(suggested.split(suggested.contains("|") ? "\\|" : " ", -1));
    }

    @ParameterizedTest
    @CsvSource({ "x", "わん", "バー", "社", "'港 '", "''", "-", "あああああああああああああああああああああああああああああああああああああああああ" })
    void nothingIsSuggestedFor(String typed) {
        assertThat(words(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "脱炭素 げすい, 脱炭素 下水道", "脱炭素　げすい, 脱炭素　下水道", "-げすい, -下水道", "上水道 OR げすい, 上水道 OR 下水道", "上水道|げすい, 上水道|下水道",
            "'\"げすい', '\"下水道\"'", "視察先:いんちょ, 視察先:仁川港湾公社", "視察先：だい, 視察先:大韓民国", "視察先:会議, '視察先:\"会議室 (ESCAP)\"'",
            "委員会:こうわん, 委員会:港湾委員会", "委員:く, 委員:くしだ久子" })
    void onlyTheLastWordIsCompleted(String box, String completed) {
        assertThat(Suggestions.of(VOCABULARY, box).stream().map(Suggestion::text)).containsExactly(completed);
    }

    @Test
    void wordsAreSeenBesideManyNames() {
        Vocabulary many = new Vocabulary(Stream
            .concat(IntStream.range(0, 20).mapToObj(i -> entry(EntryKind.SITE, "港" + i + "号", 50)),
                    IntStream.range(0, 20).mapToObj(i -> entry(EntryKind.WORD, "港湾" + i, 10)))
            .toList());
        assertThat(Suggestions.of(many, "港").stream().map(Suggestion::kind)).hasSize(10)
            .startsWith(EntryKind.SITE)
            .contains(EntryKind.WORD);
    }

    @ParameterizedTest
    @CsvSource({ "いんちょん, 仁川", "ジンセン, 仁川", "inchon, 仁川", "くしだ, ''", "こうえん, 公園 講演", "kouen, 公園 講演", "コウワ, ''", "ください, ''",
            "escap, ''" })
    void whatIsReadSoIsFoundAsItIsWritten(String typed, String written) {
        assertThat(VOCABULARY.readAs(typed)).containsExactlyElementsOf(list(written));
    }

    @ParameterizedTest
    @CsvSource({ "ゴールデンハーバー, ゴールドンハーバー", "ゴールデンハーバ, ゴールドンハーバー", "ゴルドンハーバー, ゴールドンハーバー", "下水量, 下水道", "ハーバー, ''", "下水, ''",
            "ゴールドンハーバー, ''", "シルバーハーバー, ''", "下水施設, ''" })
    void whatIsNearlySpeltSoIsOffered(String typed, String near) {
        assertThat(NearWord.of(typed, VOCABULARY).stream().toList()).isEqualTo(list(near));
    }

    private static List<String> words(String typed) {
        return Suggestions.of(VOCABULARY, typed).stream().map(Suggestion::word).toList();
    }

    private static List<String> list(String words) {
        return Arrays.stream(words.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }

}
