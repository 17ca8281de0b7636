package jp.shisatsu.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the terms of a query in passages of an index, by the offsets it keeps with them.
 */
final class SoughtTerms {

    private final Map<String, List<BytesRef>> ofField;

    SoughtTerms(Query sought) {
        Set<Term> all = new HashSet<>();
        sought.visit(QueryVisitor.termCollector(all));
        this.ofField = all.stream().collect(groupingBy(Term::field, mapping(Term::bytes, toList())));
    }

    /** Where a term stands in a passage: its place among the words, and two offsets. */
    record Find(String term, int position, int start, int end) {
    }

    /**
     * For each of the passages, what stands in this field of it. A term is gone through
     * once for all of them, which have to ascend.
     */
    List<List<Find>> in(IndexReader index, String field, List<Integer> passages) throws IOException {
        List<List<Find>> finds = new ArrayList<>();
        passages.forEach(_ -> finds.add(new ArrayList<>()));
        int from = 0;
        for (LeafReaderContext segment : index.leaves()) {
            int to = from;
            while (to < passages.size() && passages.get(to) < segment.docBase + segment.reader().maxDoc()) {
                to++;
            }
            if (from < to) {
                add(segment, field, passages.subList(from, to), finds.subList(from, to));
            }
            from = to;
        }
        return finds;
    }

    private void add(LeafReaderContext segment, String field, List<Integer> passages, List<List<Find>> finds)
            throws IOException {
        Terms terms = segment.reader().terms(field);
        if (terms == null) {
            return;
        }
        TermsEnum ofSegment = terms.iterator();
        for (BytesRef term : ofField.getOrDefault(field, List.of())) {
            if (ofSegment.seekExact(term)) {
                PostingsEnum places = ofSegment.postings(null, PostingsEnum.OFFSETS);
                add(places, term.utf8ToString(), passages, segment.docBase, finds);
            }
        }
    }

    private static void add(PostingsEnum places, String term, List<Integer> passages, int base, List<List<Find>> finds)
            throws IOException {
        for (int i = 0; i < passages.size(); i++) {
            int passage = passages.get(i) - base;
            int next = places.docID() < passage ? places.advance(passage) : places.docID();
            for (int left = next == passage ? places.freq() : 0; left > 0; left--) {
                int position = places.nextPosition();
                finds.get(i).add(new Find(term, position, places.startOffset(), places.endOffset()));
            }
        }
    }

}
