package jp.shisatsu.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The words of the archive at one time, best first. */
final class Vocabulary {

    static final Vocabulary EMPTY = new Vocabulary(List.of());

    /**
     * A single character stands inside too many words, and so do two kana: くし in タクシー.
     */
    private static final int SHORTEST_INSIDE = 2;

    private static final int SHORTEST_KANA_INSIDE = 3;

    /** More are never shown. */
    private static final int MOST = 10;

    private final List<Entry> entries;

    private final Keys texts;

    private final Keys sounds;

    Vocabulary(Collection<Entry> words) {
        entries = words.stream().sorted(Entry.RANK).toList();
        Keys.Builder ofTexts = new Keys.Builder();
        Keys.Builder ofSounds = new Keys.Builder();
        for (int number = 0; number < entries.size(); number++) {
            String key = Folding.key(entries.get(number).text());
            ofTexts.add(number, key, inside(key));
            for (Entry.Reading reading : entries.get(number).readings()) {
                ofSounds.add(number, Romaji.of(reading.kana()), inside(reading));
            }
        }
        texts = ofTexts.build();
        sounds = ofSounds.build();
    }

    private static List<Integer> inside(String key) {
        return IntStream.rangeClosed(1, key.length() - SHORTEST_INSIDE)
            .filter(at -> !Character.isLowSurrogate(key.charAt(at)))
            .boxed()
            .toList();
    }

    private static List<Integer> inside(Entry.Reading reading) {
        return reading.inside().stream().map(at -> Romaji.of(reading.kana().substring(0, at)).length()).toList();
    }

    /**
     * The entries of some kinds that begin with what was typed, in their order, and those
     * it stands inside of.
     */
    Found completing(String typed, Set<EntryKind> kinds) {
        BitSet beginning = new BitSet();
        BitSet inside = new BitSet();
        String key = Folding.key(typed);
        Keys.Visitor visitor = (owner, atBeginning) -> (atBeginning ? beginning : inside).set(owner);
        if (!key.isEmpty()) {
            texts.each(key, visitor);
            Romaji.beginnings(key)
                .stream()
                .filter(sound -> !sound.isEmpty())
                .forEach(sound -> sounds.each(sound, visitor));
        }
        inside.andNot(beginning);
        if (key.codePointCount(0, key.length()) < (Kana.isAll(key) ? SHORTEST_KANA_INSIDE : SHORTEST_INSIDE)) {
            inside.clear();
        }
        return new Found(of(beginning, kinds), of(inside, kinds));
    }

    /** Of each, the first names and the first of other kinds. */
    record Found(List<Entry> beginning, List<Entry> inside) {
    }

    private List<Entry> of(BitSet numbers, Set<EntryKind> kinds) {
        List<Entry> some = new ArrayList<>();
        int names = 0;
        int others = 0;
        for (int number = numbers.nextSetBit(0); number >= 0
                && (names < MOST || others < MOST); number = numbers.nextSetBit(number + 1)) {
            Entry entry = entries.get(number);
            if (kinds.contains(entry.kind()) && (entry.kind().isName() ? names++ : others++) < MOST) {
                some.add(entry);
            }
        }
        return some;
    }

    /** Whether a word is one of the vocabulary. */
    boolean holds(String word) {
        String key = Folding.key(word);
        BitSet same = new BitSet();
        texts.whole(key, same::set);
        return !same.isEmpty();
    }

    /** What is read just so, as it is written; the letters typed may be Latin. */
    List<String> readAs(String typed) {
        String key = Folding.key(typed);
        BitSet sounding = new BitSet();
        Set<String> romaji = Romaji.beginnings(key);
        romaji.forEach(sound -> sounds.whole(sound, sounding::set));
        return sounding.stream()
            .mapToObj(entries::get)
            .flatMap(entry -> entry.readings().stream())
            .filter(reading -> Kana.isAll(key) ? reading.kana().equals(key)
                    : romaji.contains(Romaji.of(reading.kana())))
            .map(Entry.Reading::text)
            .filter(text -> !Folding.key(text).equals(key))
            .distinct()
            .toList();
    }

    /** The best word or name that is like this once folded. */
    Optional<String> first(Predicate<String> key) {
        return IntStream.range(0, entries.size())
            .filter(number -> !entries.get(number).kind().isTitle() && key.test(texts.text(number)))
            .mapToObj(number -> entries.get(number).text())
            .findFirst();
    }

}
