package jp.shisatsu.measure;

import static jp.shisatsu.archive.PassageFields.WORDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * Words by how many passages hold them: nearly everywhere, here and there, hardly
 * anywhere.
 */
record Bands(List<String> frequent, List<String> usual, List<String> rare) {

    private static final int FREQUENT = 100;

    private static final int USUAL = 5_000;

    private static final int RARE = 10;

    Bands {
        frequent = List.copyOf(frequent);
        usual = List.copyOf(usual);
        rare = List.copyOf(rare);
    }

    private record Counted(String word, int passages) {
    }

    /** Of those words that the index has as such. */
    static Bands of(List<String> words, IndexReader index) {
        List<Counted> counted = words.stream()
            .map(word -> new Counted(word, passages(word, index)))
            .filter(word -> word.passages() > 0)
            .sorted(Comparator.comparingInt(Counted::passages).reversed().thenComparing(Counted::word))
            .toList();
        int frequent = Math.min(FREQUENT, counted.size() / 10);
        int usual = Math.min(USUAL, counted.size() / 2);
        return new Bands(some(counted.subList(0, frequent), _ -> true),
                some(counted.subList(frequent, usual), _ -> true),
                some(counted.subList(usual, counted.size()), word -> word.passages() <= RARE));
    }

    private static int passages(String word, IndexReader index) {
        try {
            return index.docFreq(new Term(WORDS, word));
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> some(List<Counted> words, Predicate<Counted> which) {
        return words.stream().filter(which).map(Counted::word).toList();
    }

}
