package jp.shisatsu.archive;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.StandardIndexFieldTypeOptionsStep;

/** What hits are counted and narrowed by. */
record PassageNarrowing(IndexFieldReference<Long> council, IndexFieldReference<Long> committee,
        IndexFieldReference<Integer> year, IndexFieldReference<String> place, IndexFieldReference<Long> site) {

    static PassageNarrowing declare(IndexSchemaElement schema, IndexFieldTypeFactory types) {
        return new PassageNarrowing(counted(schema, PassageFields.OF_COUNCIL, types.asLong()),
                counted(schema, PassageFields.OF_COMMITTEE, types.asLong()),
                counted(schema, PassageFields.OF_YEAR, types.asInteger()),
                counted(schema, PassageFields.OF_PLACE, types.asString()),
                counted(schema, PassageFields.OF_SITE, types.asLong()));
    }

    private static <V> IndexFieldReference<V> counted(IndexSchemaElement schema, String name,
            StandardIndexFieldTypeOptionsStep<?, V> type) {
        return schema.field(name, type.aggregable(Aggregable.YES)).multiValued().toReference();
    }

    void write(DocumentElement document, Passage passage) {
        PassageIndex.addAll(document, council,
                PassageIndex.ofTrips(passage, TripEntity::council).map(CouncilEntity::id));
        PassageIndex.addAll(document, committee,
                PassageIndex.ofTrips(passage, TripEntity::committee).map(CommitteeEntity::id));
        PassageIndex.addAll(document, year, PassageIndex.ofTrips(passage, TripEntity::fiscalYear));
        PassageIndex.addAll(document, place, passage.sites().stream().map(SiteEntity::place));
        PassageIndex.addAll(document, site, passage.sites().stream().map(SiteEntity::id));
    }

}
