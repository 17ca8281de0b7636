package jp.shisatsu.search;

import static jp.shisatsu.archive.PassageFields.PAIRS;
import static jp.shisatsu.archive.PassageFields.WORDS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.search.Marked.Stretch;
import jp.shisatsu.search.SoughtTerms.Find;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.vectorhighlight.FieldPhraseList;
import org.apache.lucene.search.vectorhighlight.FieldPhraseList.WeightedPhraseInfo;
import org.apache.lucene.search.vectorhighlight.FieldQuery;
import org.apache.lucene.search.vectorhighlight.FieldTermStack;

/**
 * Finds in passages what was looked for. Lucene's highlighter goes through all the terms
 * it is given, so it gets an index that holds, of one passage, those that are sought.
 */
final class Marks {

    private static final int ONLY = 0;

    private final FieldQuery sought;

    private final SoughtTerms terms;

    Marks(IndexReader any, Query sought) throws IOException {
        this.sought = new FieldQuery(sought, any, true, true);
        this.terms = new SoughtTerms(sought);
    }

    /**
     * In the whole text of each of these, title and body together; they have to ascend.
     */
    List<List<Stretch>> in(IndexReader index, List<Integer> passages) throws IOException {
        List<List<Find>> words = terms.in(index, WORDS, passages);
        List<List<Find>> pairs = terms.in(index, PAIRS, passages);
        List<List<Stretch>> found = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            found.add(Marked.joined(Stream.concat(found(WORDS, words.get(i)), found(PAIRS, pairs.get(i)))));
        }
        return found;
    }

    private Stream<Stretch> found(String field, List<Find> finds) throws IOException {
        if (finds.isEmpty()) {
            return Stream.empty();
        }
        MemoryIndex passage = new MemoryIndex(true);
        passage.addField(field, new FindStream(finds));
        FieldTermStack terms = new FieldTermStack(passage.createSearcher().getIndexReader(), ONLY, field, sought);
        return new FieldPhraseList(terms, sought).getPhraseList().stream().flatMap(Marks::stretches);
    }

    private static Stream<Stretch> stretches(WeightedPhraseInfo phrase) {
        return phrase.getTermsOffsets().stream().map(term -> new Stretch(term.getStartOffset(), term.getEndOffset()));
    }

}
