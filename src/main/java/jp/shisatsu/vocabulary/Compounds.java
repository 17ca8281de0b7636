package jp.shisatsu.vocabulary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;

/**
 * Words that are put together of nouns, which the index has in pieces: 陸上電力設備, スタートアップ.
 * They are read from the texts of so many passages that it takes seconds; of a large
 * archive every so manieth, which have what is said often.
 */
final class Compounds {

    private static final int MOST_PASSAGES = 5_000;

    private static final int LONGEST = 20;

    private static final Pattern KATAKANA = Pattern.compile("[\\p{IsKatakana}ー]{4,}");

    private Compounds() {
    }

    /** With the number of passages they were read in. */
    static Map<String, Long> of(IndexReader index, Aloud aloud) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        StoredFields stored = index.storedFields();
        Bits live = MultiBits.getLiveDocs(index);
        int step = index.maxDoc() / MOST_PASSAGES + 1;
        for (int passage = 0; passage < index.maxDoc(); passage += step) {
            if (live == null || live.get(passage)) {
                String text = Spellings.text(stored.document(passage, Spellings.SHOWN));
                of(aloud.parts(text)).forEach(compound -> counts.merge(compound, 1L, Long::sum));
            }
        }
        if (step > 1) {
            counts.values().removeIf(count -> count == 1);
        }
        return counts;
    }

    static Set<String> of(List<Spoken> parts) {
        Set<String> compounds = new HashSet<>();
        List<Spoken> run = new ArrayList<>();
        for (Spoken part : parts) {
            if (!part.isNoun()) {
                keep(run, compounds);
            }
            else if (part.begins() || !run.isEmpty()) {
                run.add(part);
            }
        }
        keep(run, compounds);
        return compounds;
    }

    private static void keep(List<Spoken> run, Set<String> compounds) {
        String compound = String.join("", run.stream().map(Spoken::text).toList());
        if (run.size() > 1) {
            KATAKANA.matcher(compound).results().map(MatchResult::group).forEach(compounds::add);
            compounds.add(compound);
            compounds.removeIf(word -> word.length() > LONGEST);
        }
        run.clear();
    }

}
