package jp.shisatsu.vocabulary;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Says which words of the archive are read as something, or spelt nearly so. */
@Service
public class Lexicon {

    /** Fewer letters are read in too many ways. */
    private static final int SHORTEST_KANA = 2;

    private static final int SHORTEST_ROMAJI = 4;

    private static final int MOST = 5;

    private final LatestVocabulary vocabulary;

    Lexicon(LatestVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The words whose whole reading it is, in kana, or in Latin letters that are no word
     * themselves; best first.
     */
    public List<String> readAs(String typed) {
        String key = Folding.key(typed);
        boolean kana = Kana.isAll(key) && key.length() >= SHORTEST_KANA;
        boolean romaji = key.matches("[a-zāīūēō'-]{" + SHORTEST_ROMAJI + ",}");
        if (!kana && !romaji) {
            return List.of();
        }
        Vocabulary latest = vocabulary.get();
        return romaji && latest.holds(key) ? List.of() : latest.readAs(key).stream().limit(MOST).toList();
    }

    /** The word nearest to one that is nowhere found; none where none is near. */
    public Optional<String> near(String word) {
        return NearWord.of(word, vocabulary.get());
    }

}
