package jp.shisatsu.search;

import static jp.shisatsu.archive.PassageFields.PAIRS;
import static jp.shisatsu.archive.PassageFields.WORDS;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisatsu.search.Marked.Stretch;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.vectorhighlight.FieldPhraseList;
import org.apache.lucene.search.vectorhighlight.FieldPhraseList.WeightedPhraseInfo;
import org.apache.lucene.search.vectorhighlight.FieldQuery;
import org.apache.lucene.search.vectorhighlight.FieldTermStack;
import org.apache.lucene.util.BytesRef;

/** Finds in a passage what was looked for, by the offsets the index keeps. */
final class Marks {

    /** Each passage is looked at alone, whatever number it is asked for by. */
    private static final int ONLY = 0;

    private final FieldQuery sought;

    private final Set<BytesRef> terms;

    Marks(IndexReader any, Query sought) throws IOException {
        this.sought = new FieldQuery(sought, any, true, true);
        Set<Term> all = new HashSet<>();
        sought.visit(QueryVisitor.termCollector(all));
        this.terms = all.stream().map(Term::bytes).collect(Collectors.toSet());
    }

    /** In the whole text of a passage, title and body together. */
    List<Stretch> in(IndexReader index, int passage) throws IOException {
        IndexReader vectors = PassageVectors.of(index, passage, terms);
        return Marked.joined(Stream.concat(in(vectors, WORDS), in(vectors, PAIRS)));
    }

    private Stream<Stretch> in(IndexReader vectors, String field) throws IOException {
        FieldTermStack found = new FieldTermStack(vectors, ONLY, field, sought);
        return new FieldPhraseList(found, sought).getPhraseList().stream().flatMap(Marks::stretches);
    }

    private static Stream<Stretch> stretches(WeightedPhraseInfo phrase) {
        return phrase.getTermsOffsets().stream().map(term -> new Stretch(term.getStartOffset(), term.getEndOffset()));
    }

}
