package jp.shisatsu.search;

import static jp.shisatsu.archive.PassageFields.PAIRS;
import static jp.shisatsu.archive.PassageFields.WORDS;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.search.Marked.Stretch;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.vectorhighlight.FieldPhraseList;
import org.apache.lucene.search.vectorhighlight.FieldPhraseList.WeightedPhraseInfo;
import org.apache.lucene.search.vectorhighlight.FieldQuery;
import org.apache.lucene.search.vectorhighlight.FieldTermStack;

/** Finds in a passage what was looked for, by the offsets the index keeps. */
final class Marks {

    private final FieldQuery sought;

    Marks(IndexReader any, Query sought) throws IOException {
        this.sought = new FieldQuery(sought, any, true, true);
    }

    /** In the whole text of a passage, title and body together. */
    List<Stretch> in(IndexReader index, int passage) throws IOException {
        return Marked.joined(Stream.concat(in(index, WORDS, passage), in(index, PAIRS, passage)));
    }

    private Stream<Stretch> in(IndexReader index, String field, int passage) throws IOException {
        FieldTermStack terms = new FieldTermStack(index, passage, field, sought);
        return new FieldPhraseList(terms, sought).getPhraseList().stream().flatMap(Marks::stretches);
    }

    private static Stream<Stretch> stretches(WeightedPhraseInfo phrase) {
        return phrase.getTermsOffsets().stream().map(term -> new Stretch(term.getStartOffset(), term.getEndOffset()));
    }

}
