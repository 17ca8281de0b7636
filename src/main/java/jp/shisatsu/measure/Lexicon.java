package jp.shisatsu.measure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.ja.dict.JaMorphData;
import org.apache.lucene.analysis.ja.dict.TokenInfoDictionary;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.IntsRefFSTEnum;
import org.apache.lucene.util.fst.IntsRefFSTEnum.InputOutput;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.jspecify.annotations.Nullable;

/**
 * The words of Kuromoji's own dictionary, which comes with Lucene: those said most often
 * first, for a word that is said often costs little there.
 */
final class Lexicon {

    private static final String WORDS = "TokenInfoDictionary$fst.dat";

    private static final int KANA_APART = 'ァ' - 'ぁ';

    private final TokenInfoDictionary dictionary = TokenInfoDictionary.getInstance();

    private final JaMorphData speech = dictionary.getMorphAttributes();

    private final List<Entry> entries = new ArrayList<>();

    private Lexicon() {
    }

    /** A word, in katakana how it is read, and what it is. */
    record Entry(String word, @Nullable String reading, String partOfSpeech, int cost) {
    }

    /** The words that are one of these parts of speech and are written like this. */
    static List<String> words(Set<String> partsOfSpeech, Pattern writing) {
        return entries().stream()
            .filter(entry -> partsOfSpeech.contains(entry.partOfSpeech()) && writing.matcher(entry.word()).matches())
            .sorted(Comparator.comparingInt(Entry::cost).thenComparing(Entry::word))
            .map(Entry::word)
            .distinct()
            .toList();
    }

    /** How words are read, in katakana. */
    static Map<String, String> readings() {
        return entries().stream()
            .filter(entry -> entry.reading() != null)
            .collect(Collectors.toMap(Entry::word, Entry::reading, (first, _) -> first));
    }

    static String hiragana(String katakana) {
        return katakana.codePoints()
            .map(kana -> 'ァ' <= kana && kana <= 'ヶ' ? kana - KANA_APART : kana)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    }

    /** All words, in no particular order. */
    static List<Entry> entries() {
        try (InputStream file = Objects.requireNonNull(TokenInfoDictionary.class.getResourceAsStream(WORDS))) {
            Lexicon lexicon = new Lexicon();
            lexicon.read(new InputStreamDataInput(new BufferedInputStream(file)));
            return lexicon.entries;
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(InputStreamDataInput file) throws IOException {
        FST<Long> words = new FST<>(FST.readMetadata(file, PositiveIntOutputs.getSingleton()), file);
        IntsRefFSTEnum<Long> each = new IntsRefFSTEnum<>(words);
        for (InputOutput<Long> next = each.next(); next != null; next = each.next()) {
            add(word(next.input), next.output.intValue());
        }
    }

    private static String word(IntsRef characters) {
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < characters.length; at++) {
            word.append((char) characters.ints[characters.offset + at]);
        }
        return word.toString();
    }

    private void add(String word, int number) {
        IntsRef ids = new IntsRef();
        dictionary.lookupWordIds(number, ids);
        for (int at = 0; at < ids.length; at++) {
            int id = ids.ints[ids.offset + at];
            entries.add(new Entry(word, speech.getReading(id, word.toCharArray(), 0, word.length()),
                    speech.getPartOfSpeech(id), dictionary.getWordCost(id)));
        }
    }

}
