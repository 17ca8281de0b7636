package jp.shisatsu.vocabulary;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.regex.Pattern;
import jp.shisatsu.archive.PassageFields;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The nouns that the index has of all texts, with the number of passages that hold each.
 */
final class IndexedNouns {

    /** An archive of a million Q&amp;A has more, but the rest stands in hardly any. */
    private static final int MOST = 60_000;

    private static final Pattern WORD = Pattern.compile("(?=.*\\p{L}).{1,20}");

    private static final Comparator<Term> COMMON = Comparator.comparingInt(Term::count).thenComparing(Term::text);

    private IndexedNouns() {
    }

    /** A term of the index, and how many passages have it. */
    private record Term(String text, int count) {
    }

    static Map<String, Long> of(IndexReader index, Aloud aloud) throws IOException {
        Terms terms = MultiTerms.getTerms(index, PassageFields.WORDS);
        Map<String, Long> nouns = new HashMap<>();
        if (terms != null) {
            Spellings spellings = new Spellings(index);
            for (Term term : common(terms.iterator())) {
                if (isNoun(aloud.parts(term.text()))) {
                    nouns.merge(spellings.of(term.text()), (long) term.count(), Long::max);
                }
            }
        }
        return nouns;
    }

    private static Iterable<Term> common(TermsEnum terms) throws IOException {
        PriorityQueue<Term> common = new PriorityQueue<>(COMMON);
        for (BytesRef next = terms.next(); next != null; next = terms.next()) {
            String text = next.utf8ToString();
            if (WORD.matcher(text).matches()) {
                common.add(new Term(text, terms.docFreq()));
                if (common.size() > MOST) {
                    common.remove();
                }
            }
        }
        return common;
    }

    /** Kana alone may be anything that was misread; a kanji alone is a word. */
    private static boolean isNoun(List<Spoken> parts) {
        return parts.size() == 1 && parts.getFirst().begins()
                && !(parts.getFirst().text().length() == 1 && !parts.getFirst().text().matches("\\p{IsHan}"));
    }

}
