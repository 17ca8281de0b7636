package jp.shisatsu.measure;

import static jp.shisatsu.archive.PassageFields.BY_CHARACTER_SOUGHT;
import static jp.shisatsu.archive.PassageFields.BY_WORD;
import static jp.shisatsu.archive.PassageFields.OF_COMMITTEE;
import static jp.shisatsu.archive.PassageFields.PAIRS;
import static jp.shisatsu.archive.PassageFields.TITLE_WORDS;
import static jp.shisatsu.archive.PassageFields.WORDS;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, as a plain Lucene query over the same fields by the same analysis: each
 * word is its words beside each other in the words or the title, or its pairs of
 * characters; a phrase its pairs; a sentence any of its words and pairs. There are no
 * synonyms, and nothing is looked for in another way where little is found.
 */
final class RawQueries {

    private final Analyzer byWord;

    private final QueryBuilder words;

    private final QueryBuilder pairs;

    RawQueries(LuceneBackend analyzers) {
        this.byWord = analyzer(analyzers, BY_WORD);
        this.words = new QueryBuilder(byWord);
        this.pairs = new QueryBuilder(analyzer(analyzers, BY_CHARACTER_SOUGHT));
    }

    private static Analyzer analyzer(LuceneBackend analyzers, String name) {
        return analyzers.analyzer(name).orElseThrow();
    }

    Analyzer byWord() {
        return byWord;
    }

    Query of(Ask ask) {
        var query = new BooleanQuery.Builder();
        ask.pieces().forEach(piece -> add(query, piece));
        return query.build();
    }

    private void add(BooleanQuery.Builder query, Piece piece) {
        switch (piece) {
            case Piece.Word(String text) -> query.add(word(text), Occur.MUST);
            case Piece.Phrase(String text) -> add(query, pairs.createPhraseQuery(PAIRS, text), 1, Occur.MUST);
            case Piece.Sentence(String text) -> {
                add(query, words.createBooleanQuery(WORDS, text), 1, Occur.SHOULD);
                add(query, pairs.createBooleanQuery(PAIRS, text), 0.5f, Occur.SHOULD);
            }
            case Piece.Named(String _, String field, String text) -> {
                Query name = pairs.createPhraseQuery(field, text);
                add(query, name == null ? null : new ConstantScoreQuery(name), 1, Occur.MUST);
            }
            case Piece.Chosen(long committee) ->
                query.add(LongPoint.newExactQuery(OF_COMMITTEE, committee), Occur.FILTER);
        }
    }

    private Query word(String text) {
        var word = new BooleanQuery.Builder();
        add(word, words.createPhraseQuery(WORDS, text, 1), 1, Occur.SHOULD);
        add(word, pairs.createPhraseQuery(PAIRS, text), 0.2f, Occur.SHOULD);
        add(word, words.createPhraseQuery(TITLE_WORDS, text, 1), 1, Occur.SHOULD);
        return word.build();
    }

    private static void add(BooleanQuery.Builder query, @Nullable Query part, float boost, Occur occur) {
        if (part != null) {
            query.add(new BoostQuery(part, boost), occur);
        }
    }

}
