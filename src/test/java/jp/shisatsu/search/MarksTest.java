package jp.shisatsu.search;

import static jp.shisatsu.archive.PassageFields.PAIRS;
import static jp.shisatsu.archive.PassageFields.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import jp.shisatsu.search.Marked.Stretch;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.shingle.ShingleAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** What was looked for is found where it stands, in passages of several segments. */
class MarksTest {

    private static final FieldType WITH_OFFSETS = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    }

    @Test
    void aTermIsMarkedInEachPassageThatHasIt() throws IOException {
        Query port = new TermQuery(new Term(WORDS, "港湾"));
        assertThat(marks(port, List.of(0, 1, 2, 3), "港湾 の 港湾", "空港", "道 と 港湾", "港湾")).containsExactly(
                List.of(new Stretch(0, 2), new Stretch(5, 7)), List.of(), List.of(new Stretch(4, 6)),
                List.of(new Stretch(0, 2)));
    }

    @Test
    void onlyThePassagesAskedForAreLookedAt() throws IOException {
        Query port = new TermQuery(new Term(WORDS, "港湾"));
        assertThat(marks(port, List.of(1, 3), "港湾", "大 港湾", "港湾", "小 港湾")).containsExactly(List.of(new Stretch(2, 4)),
                List.of(new Stretch(2, 4)));
        assertThat(marks(port, List.of(), "港湾")).isEmpty();
    }

    @Test
    void aPhraseIsMarkedOnlyWhereItsTermsStandTogether() throws IOException {
        Query phrase = new PhraseQuery(PAIRS, "給食", "費");
        assertThat(marks(phrase, List.of(0, 1), "費 は 給食 費 だ", "給食 の 費")).containsExactly(List.of(new Stretch(4, 8)),
                List.of());
    }

    @Test
    void findsOfBothFieldsAreJoinedAndThoseOfOthersAreNone() throws IOException {
        Query either = new BooleanQuery.Builder().add(new TermQuery(new Term(WORDS, "港湾")), Occur.SHOULD)
            .add(new TermQuery(new Term(PAIRS, "整備")), Occur.SHOULD)
            .add(new TermQuery(new Term("committee", "計画")), Occur.SHOULD)
            .build();
        assertThat(marks(either, List.of(0), "港湾 整備 計画"))
            .containsExactly(List.of(new Stretch(0, 2), new Stretch(3, 5)));
    }

    @Test
    void aCharacterAndThePairItBeginsStandAtOnePlace() throws IOException {
        Query pair = new PhraseQuery(PAIRS, "港 湾");
        assertThat(marks(pair, new ShingleAnalyzerWrapper(new WhitespaceAnalyzer(), 2), List.of(0), "港 湾 の 港"))
            .containsExactly(List.of(new Stretch(0, 3)));
    }

    /** Each two passages make a segment. */
    private static List<List<Stretch>> marks(Query sought, List<Integer> passages, String... texts) throws IOException {
        return marks(sought, new WhitespaceAnalyzer(), passages, texts);
    }

    private static List<List<Stretch>> marks(Query sought, Analyzer analyzer, List<Integer> passages, String... texts)
            throws IOException {
        try (ByteBuffersDirectory folder = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(folder,
                        new IndexWriterConfig(analyzer).setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int i = 0; i < texts.length; i++) {
                Document passage = new Document();
                passage.add(new Field(WORDS, texts[i], WITH_OFFSETS));
                passage.add(new Field(PAIRS, texts[i], WITH_OFFSETS));
                writer.addDocument(passage);
                if (i % 2 == 1) {
                    writer.flush();
                }
            }
            try (DirectoryReader index = DirectoryReader.open(writer)) {
                return new Marks(index, sought).in(index, passages);
            }
        }
    }

}
