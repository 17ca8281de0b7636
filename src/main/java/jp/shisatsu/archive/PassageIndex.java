package jp.shisatsu.archive;

import java.time.LocalDate;
import java.util.Set;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.StandardIndexFieldTypeOptionsStep;
import org.hibernate.search.engine.backend.types.dsl.StringIndexFieldTypeOptionsStep;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a passage in its index. All that a hit shows is stored, so no entity is
 * loaded to show it.
 */
record PassageIndex(IndexFieldReference<Integer> kind, Text title, Text body, IndexFieldReference<Long> tripId,
        IndexFieldReference<String> tripTitle, IndexFieldReference<Integer> visitNumber,
        IndexFieldReference<Long> siteId, IndexFieldReference<String> site, IndexFieldReference<String> committee,
        IndexFieldReference<LocalDate> date) {

    static PassageIndex declare(IndexSchemaElement schema, IndexFieldTypeFactory types) {
        return new PassageIndex(
                schema
                    .field(PassageFields.KIND,
                            types.asInteger().projectable(Projectable.YES).aggregable(Aggregable.YES))
                    .toReference(),
                Text.declare(schema, types, PassageFields.TITLE_WORDS, PassageFields.TITLE_PAIRS),
                Text.declare(schema, types, PassageFields.BODY_WORDS, PassageFields.BODY_PAIRS),
                schema.field(PassageFields.TRIP_ID, types.asLong().projectable(Projectable.YES)).toReference(),
                schema.field(PassageFields.TRIP_TITLE, shown(types.asString())).toReference(),
                schema.field(PassageFields.VISIT_NUMBER, shown(types.asInteger())).toReference(),
                schema.field(PassageFields.SITE_ID, shown(types.asLong())).toReference(),
                schema.field(PassageFields.SITE, shown(types.asString())).toReference(),
                schema.field(PassageFields.COMMITTEE, shown(types.asString())).toReference(),
                schema.field(PassageFields.DATE, shown(types.asLocalDate())).toReference());
    }

    private static <F> StandardIndexFieldTypeOptionsStep<?, F> shown(StandardIndexFieldTypeOptionsStep<?, F> type) {
        return type.projectable(Projectable.YES).searchable(Searchable.NO);
    }

    void write(DocumentElement document, PassageKind kind, Passage passage) {
        document.addValue(this.kind, kind.code());
        title.write(document, passage.title());
        body.write(document, passage.body());
        document.addValue(date, passage.date());
        if (passage.trip() != null) {
            write(document, passage.trip());
        }
        if (passage.visit() != null) {
            write(document, passage.visit());
        }
    }

    private void write(DocumentElement document, TripEntity trip) {
        CommitteeEntity travelled = trip.committee();
        document.addValue(tripId, trip.id());
        document.addValue(tripTitle, trip.title());
        document.addValue(committee, travelled == null ? null : travelled.name());
    }

    private void write(DocumentElement document, VisitEntity visit) {
        document.addValue(visitNumber, visit.number());
        document.addValue(siteId, visit.site().id());
        document.addValue(site, visit.siteName());
    }

    /** A text twice: by words and by characters. */
    record Text(IndexFieldReference<String> words, IndexFieldReference<String> pairs) {

        static Text declare(IndexSchemaElement schema, IndexFieldTypeFactory types, String words, String pairs) {
            return new Text(schema.field(words, marked(types.asString().analyzer(PassageFields.WORDS))).toReference(),
                    schema
                        .field(pairs,
                                marked(types.asString()
                                    .analyzer(PassageFields.PAIRS)
                                    .searchAnalyzer(PassageFields.PAIRS_SOUGHT)))
                        .toReference());
        }

        /**
         * Positions and offsets are stored, so that marking hits analyses nothing again.
         */
        private static StringIndexFieldTypeOptionsStep<?> marked(StringIndexFieldTypeOptionsStep<?> type) {
            return type.projectable(Projectable.YES).highlightable(Set.of(Highlightable.FAST_VECTOR));
        }

        void write(DocumentElement document, @Nullable String text) {
            document.addValue(words, text);
            document.addValue(pairs, text);
        }

    }

}
