package jp.shisatsu.search;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.TermVectors;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The term vectors of one passage, unpacked once for all its fields, and of them only the
 * terms that are sought: Lucene's highlighter goes through all it is given and makes each
 * a string.
 */
final class PassageVectors extends FilterLeafReader {

    private final Fields ofPassage;

    private PassageVectors(LeafReaderContext segment, Fields ofPassage) {
        super(segment.reader());
        this.ofPassage = ofPassage;
    }

    /** Of a passage of an index; whatever passage it is asked for, it gives these. */
    static IndexReader of(IndexReader index, int passage, Set<BytesRef> sought) throws IOException {
        LeafReaderContext segment = index.leaves().get(ReaderUtil.subIndex(passage, index.leaves()));
        Fields all = segment.reader().termVectors().get(passage - segment.docBase);
        return new PassageVectors(segment, new Sought(all, sought));
    }

    @Override
    public TermVectors termVectors() {
        return new TermVectors() {

            @Override
            public Fields get(int passage) {
                return ofPassage;
            }

        };
    }

    /** How frequent a term is elsewhere does not matter for where it stands here. */
    @Override
    public @Nullable Terms terms(String field) {
        return null;
    }

    @Override
    public @Nullable CacheHelper getCoreCacheHelper() {
        return null;
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return null;
    }

    /** The fields of a passage; null where it has none. */
    private static final class Sought extends Fields {

        private final @Nullable Fields all;

        private final Set<BytesRef> sought;

        Sought(@Nullable Fields all, Set<BytesRef> sought) {
            this.all = all;
            this.sought = sought;
        }

        @Override
        public Iterator<String> iterator() {
            return all == null ? List.<String>of().iterator() : all.iterator();
        }

        @Override
        public @Nullable Terms terms(String field) throws IOException {
            Terms terms = all == null ? null : all.terms(field);
            return terms == null ? null : new SoughtTerms(terms, sought);
        }

        @Override
        public int size() {
            return all == null ? 0 : all.size();
        }

    }

    /** The terms of a field that are sought. */
    private static final class SoughtTerms extends FilterTerms {

        private final Set<BytesRef> sought;

        SoughtTerms(Terms all, Set<BytesRef> sought) {
            super(all);
            this.sought = sought;
        }

        @Override
        public TermsEnum iterator() throws IOException {
            return new FilteredTermsEnum(in.iterator(), false) {

                @Override
                protected AcceptStatus accept(BytesRef term) {
                    return sought.contains(term) ? AcceptStatus.YES : AcceptStatus.NO;
                }

            };
        }

    }

}
