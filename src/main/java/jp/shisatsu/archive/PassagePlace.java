package jp.shisatsu.archive;

import java.time.LocalDate;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;

/** Where a reader who clicks the hit gets to. */
record PassagePlace(IndexFieldReference<Long> tripId, IndexFieldReference<String> tripTitle,
        IndexFieldReference<Integer> visitNumber, IndexFieldReference<Long> siteId, IndexFieldReference<String> site,
        IndexFieldReference<String> committee, IndexFieldReference<LocalDate> date) {

    static PassagePlace declare(IndexSchemaElement schema, IndexFieldTypeFactory types) {
        return new PassagePlace(
                schema.field(PassageFields.TRIP_ID, types.asLong().projectable(Projectable.YES)).toReference(),
                schema.field(PassageFields.TRIP_TITLE, PassageIndex.shown(types.asString())).toReference(),
                schema.field(PassageFields.VISIT_NUMBER, PassageIndex.shown(types.asInteger())).toReference(),
                schema.field(PassageFields.SITE_ID, PassageIndex.shown(types.asLong())).toReference(),
                schema.field(PassageFields.SITE, PassageIndex.shown(types.asString())).toReference(),
                schema.field(PassageFields.COMMITTEE, PassageIndex.shown(types.asString())).toReference(),
                schema
                    .field(PassageFields.DATE, types.asLocalDate().projectable(Projectable.YES).sortable(Sortable.YES))
                    .toReference());
    }

    void write(DocumentElement document, Passage passage) {
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

}
