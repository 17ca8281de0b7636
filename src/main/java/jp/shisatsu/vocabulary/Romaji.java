package jp.shisatsu.vocabulary;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Kana in Latin letters, as one types them: what is half typed (こうw) is then the
 * beginning of what it will be (こうわん). Of the spellings there are (si, shi) one is the
 * measure, that of kunrei with ti, tu, hu, zi, and N for ん; those typed are brought to
 * it.
 */
final class Romaji {

    private static final String ROWS = """
            a アイウエオ
            k カキクケコ
            s サシスセソ
            t タチツテト
            n ナニヌネノ
            h ハヒフヘホ
            m マミムメモ
            r ラリルレロ
            g ガギグゲゴ
            z ザジズゼゾ
            d ダヂヅデド
            b バビブベボ
            p パピプペポ
            """;

    private static final String VOWELS = "aiueo";

    private static final Map<Character, String> KANA = kana();

    private static final Map<String, String> PAIRS = Map.ofEntries(Map.entry("ティ", "thi"), Map.entry("ディ", "dhi"),
            Map.entry("トゥ", "twu"), Map.entry("ドゥ", "dwu"), Map.entry("テュ", "thu"), Map.entry("デュ", "dhu"),
            Map.entry("フュ", "fyu"));

    /** Beginnings that a small vowel changes: ファ, ウィ, ヴァ, ツァ. */
    private static final Map<Character, String> BEFORE_SMALL = Map.of('フ', "f", 'ウ', "w", 'ヴ', "v", 'ツ', "ts");

    private static final Map<Character, String> SMALL = Map.of('ャ', "ya", 'ュ', "yu", 'ョ', "yo", 'ァ', "a", 'ィ', "i", 'ゥ',
            "u", 'ェ', "e", 'ォ', "o", 'ヮ', "wa");

    /** Longer ones first. */
    private static final String[][] SPELLINGS = { { "tch", "cch" }, { "cch", "tty" }, { "sshi", "ssi" },
            { "ssh", "ssy" }, { "ttyi", "tti" }, { "ttsu", "ttu" }, { "shi", "si" }, { "sh", "sy" }, { "chi", "ti" },
            { "cy", "ty" }, { "ch", "ty" }, { "tsu", "tu" }, { "dzu", "zu" }, { "du", "zu" }, { "fu", "hu" },
            { "jji", "zzi" }, { "ji", "zi" }, { "jjy", "zzy" }, { "jj", "zzy" }, { "jy", "zy" }, { "j", "zy" },
            { "n'", "N" }, { "mb", "Nb" }, { "mp", "Np" }, { "ā", "aa" }, { "ī", "ii" }, { "ū", "uu" }, { "ē", "ee" },
            { "ō", "ou" } };

    /** What may become of an end that is half typed. */
    private static final Map<String, Set<String>> HALF = Map.of("sy", Set.of("sy", "si"), "ty", Set.of("ty", "ti"),
            "zy", Set.of("zy", "zi"), "c", Set.of("ty", "ti"), "ts", Set.of("tu", "ts"), "f", Set.of("f", "hu"));

    private static final Pattern TYPED = Pattern.compile("[\\p{IsKatakana}ー\\p{IsLatin}'-]+");

    private static final Pattern BEFORE_CONSONANT = Pattern.compile("n(?=[bcdfghjklmprstvwxz])");

    private static final Pattern LATIN = Pattern.compile(".*\\p{IsLatin}.*");

    private Romaji() {
    }

    /** Katakana, with whatever else there is left as it is. */
    static String of(String kana) {
        StringBuilder romaji = new StringBuilder(kana.length() * 2);
        boolean doubled = false;
        for (int at = 0; at < kana.length(); at++) {
            boolean small = at + 1 < kana.length() && SMALL.containsKey(kana.charAt(at + 1));
            String syllable = small ? syllable(kana.charAt(at), kana.charAt(at + 1)) : syllable(kana.charAt(at));
            romaji.append(doubled && !syllable.isEmpty() ? syllable.substring(0, 1) : "").append(syllable);
            doubled = kana.charAt(at) == 'ッ';
            at += small ? 1 : 0;
        }
        return romaji.toString();
    }

    private static String syllable(char kana) {
        return switch (kana) {
            case 'ッ' -> "";
            case 'ー' -> "-";
            default -> KANA.getOrDefault(kana, SMALL.getOrDefault(kana, String.valueOf(kana)));
        };
    }

    private static String syllable(char kana, char small) {
        String both = PAIRS.get("" + kana + small);
        String behind = SMALL.getOrDefault(small, "");
        String alone = syllable(kana);
        if (both != null) {
            return both;
        }
        if (behind.length() == 1 && BEFORE_SMALL.containsKey(kana)) {
            return BEFORE_SMALL.get(kana) + behind;
        }
        boolean joins = alone.length() > 1 && alone.endsWith("i");
        return (joins ? alone.substring(0, alone.length() - 1) : alone)
                + (joins && behind.length() == 1 ? "y" + behind : behind);
    }

    /**
     * How that may begin which is typed in katakana or Latin letters; nothing where there
     * is more than those.
     */
    static Set<String> beginnings(String typed) {
        if (!TYPED.matcher(typed).matches()) {
            return Set.of();
        }
        String romaji = of(typed);
        return LATIN.matcher(typed).matches()
                ? nasals(spelt(romaji)).flatMap(Romaji::ends).collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of(romaji);
    }

    private static String spelt(String romaji) {
        String spelt = romaji;
        for (String[] spelling : SPELLINGS) {
            spelt = spelt.replace(spelling[0], spelling[1]);
        }
        return spelt;
    }

    /** nn is ん, or ん and the beginning of な; a single n at the end may become either. */
    private static Stream<String> nasals(String romaji) {
        return Stream.of("N", "Nn")
            .map(nasal -> romaji.replace("nnn", "Nn").replace("nn", nasal))
            .map(typed -> BEFORE_CONSONANT.matcher(typed).replaceAll("N"))
            .flatMap(typed -> typed.endsWith("n") ? Stream.of(typed, typed.substring(0, typed.length() - 1) + "N")
                    : Stream.of(typed))
            .distinct();
    }

    private static Stream<String> ends(String romaji) {
        return HALF.entrySet()
            .stream()
            .filter(half -> romaji.endsWith(half.getKey()))
            .findFirst()
            .map(half -> half.getValue()
                .stream()
                .map(end -> romaji.substring(0, romaji.length() - half.getKey().length()) + end))
            .orElse(Stream.of(romaji));
    }

    private static Map<Character, String> kana() {
        Map<Character, String> kana = new HashMap<>();
        ROWS.lines().forEach(row -> {
            for (int vowel = 0; vowel < VOWELS.length(); vowel++) {
                String beginning = row.startsWith("a") ? "" : row.substring(0, 1);
                kana.put(row.charAt(2 + vowel), beginning + VOWELS.charAt(vowel));
            }
        });
        kana.putAll(Map.of('ヤ', "ya", 'ユ', "yu", 'ヨ', "yo", 'ワ', "wa", 'ヲ', "wo", 'ン', "N", 'ヴ', "vu", 'ヂ', "zi", 'ヅ',
                "zu", 'ヰ', "i"));
        kana.put('ヱ', "e");
        return Map.copyOf(kana);
    }

}
