package jp.shisatsu.archive;

import static jp.shisatsu.archive.PassageFields.BY_CHARACTER;
import static jp.shisatsu.archive.PassageFields.BY_WORD;
import static jp.shisatsu.archive.PassageFields.PAIRS;
import static jp.shisatsu.archive.PassageFields.TITLE_WORDS;
import static jp.shisatsu.archive.PassageFields.WORDS;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.jspecify.annotations.Nullable;

/**
 * The fields a passage is found by, as fields of Lucene's own: they keep beside each term
 * where it stands, which is what hits are marked by. The portable way, string fields with
 * term vectors, made of 100,000 Q&amp;A an index of 538 MB in 117 s, this one of 293 MB
 * in 86 s.
 */
record PassageText(IndexFieldReference<IndexableField> words, IndexFieldReference<IndexableField> pairs,
        IndexFieldReference<IndexableField> titleWords) {

    private static final FieldType MARKED = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        MARKED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        MARKED.freeze();
    }

    static PassageText declare(IndexSchemaElement schema, IndexFieldTypeFactory types) {
        // A field of Lucene's own has no analyzer: it borrows that of an empty one.
        schema.field(BY_WORD, types.asString().analyzer(BY_WORD)).toReference();
        schema.field(BY_CHARACTER, types.asString().analyzer(BY_CHARACTER)).toReference();
        return new PassageText(ownField(schema, types, WORDS), ownField(schema, types, PAIRS),
                ownField(schema, types, TITLE_WORDS));
    }

    private static IndexFieldReference<IndexableField> ownField(IndexSchemaElement schema, IndexFieldTypeFactory types,
            String name) {
        return schema
            .field(name,
                    types.extension(LuceneExtension.get())
                        .asNative(IndexableField.class, (_, field, fields) -> fields.accept(field)))
            .toReference();
    }

    void write(DocumentElement document, Passage passage) {
        String title = passage.title();
        String whole = passage.whole();
        PassageTitle ofTitle = new PassageTitle(title == null ? 0 : title.length());
        document.addValue(words, new Analyzed(WORDS, whole, BY_WORD) {

            @Override
            public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reused) {
                return ofTitle.noting(super.tokenStream(analyzer, reused));
            }

        });
        document.addValue(pairs, new Analyzed(PAIRS, whole, BY_CHARACTER));
        // Lucene reads the fields of a document in this order.
        if (title != null) {
            document.addValue(titleWords, new Field(TITLE_WORDS, ofTitle.words(), TextField.TYPE_NOT_STORED));
        }
    }

    /** A text that is taken apart as the writer's analyzer does for another field. */
    private static class Analyzed extends Field {

        private final String likeField;

        Analyzed(String name, String text, String likeField) {
            super(name, text, MARKED);
            this.likeField = likeField;
        }

        @Override
        public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reused) {
            return analyzer.tokenStream(likeField, stringValue());
        }

    }

}
