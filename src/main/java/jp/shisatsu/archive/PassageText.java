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
 * term vectors, takes a third longer to write and makes an index twice as large: for
 * 100,000 Q&amp;A 117 s and 538 MB.
 */
record PassageText(IndexFieldReference<IndexableField> words, IndexFieldReference<IndexableField> pairs,
        IndexFieldReference<IndexableField> titleWords) {

    private static final FieldType MARKED = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        MARKED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        MARKED.freeze();
    }

    static PassageText declare(IndexSchemaElement schema, IndexFieldTypeFactory types) {
        // A field of Lucene's own has no analyzer; it borrows that of a field nothing is
        // in.
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
        PassageTitle ofTitle = new PassageTitle(title == null ? 0 : title.length());
        document.addValue(words, new Analyzed(WORDS, passage.whole(), BY_WORD) {

            @Override
            public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reused) {
                return ofTitle.noting(super.tokenStream(analyzer, reused));
            }

        });
        document.addValue(pairs, new Analyzed(PAIRS, passage.whole(), BY_CHARACTER));
        if (title != null) {
            document.addValue(titleWords, new Field(TITLE_WORDS, ofTitle.words(), TextField.TYPE_NOT_STORED));
        }
    }

    /** A text that is taken apart as the writer's analyzer does for another field. */
    private static class Analyzed extends Field {

        private final String text;

        private final String likeField;

        Analyzed(String name, String text, String likeField) {
            super(name, text, MARKED);
            this.text = text;
            this.likeField = likeField;
        }

        @Override
        public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reused) {
            return analyzer.tokenStream(likeField, text);
        }

    }

}
