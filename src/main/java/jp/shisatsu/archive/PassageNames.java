package jp.shisatsu.archive;

import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.jspecify.annotations.Nullable;

/** What a reader may ask for by 委員会:, 視察先: and 委員:. */
record PassageNames(IndexFieldReference<String> committees, IndexFieldReference<String> sites,
        IndexFieldReference<String> members) {

    static PassageNames declare(IndexSchemaElement schema, IndexFieldTypeFactory types) {
        return new PassageNames(named(schema, types, PassageFields.COMMITTEE_NAMES),
                named(schema, types, PassageFields.SITE_NAMES), named(schema, types, PassageFields.MEMBER_NAMES));
    }

    private static IndexFieldReference<String> named(IndexSchemaElement schema, IndexFieldTypeFactory types,
            String name) {
        return schema.field(name, PassageIndex.byCharacter(types).norms(Norms.NO)).toReference();
    }

    void write(DocumentElement document, PassageKind kind, Passage passage) {
        document.addValue(committees,
                list(Stream.concat(PassageIndex.ofTrips(passage, TripEntity::council).map(CouncilEntity::name),
                        PassageIndex.ofTrips(passage, TripEntity::committee).map(CommitteeEntity::name))));
        document.addValue(sites, list(passage.sites().stream().flatMap(SiteEntity::names)));
        document.addValue(members, kind == PassageKind.OBSERVATION && passage.title() != null ? passage.title()
                : list(passage.trips().stream().flatMap(TripEntity::memberNames)));
    }

    /** A phrase is never found across two names. */
    private static @Nullable String list(Stream<String> names) {
        return Passage.joined("\n。\n", names.distinct().toArray(String[]::new));
    }

}
