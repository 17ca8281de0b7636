package jp.shisatsu.archive;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.StandardIndexFieldTypeOptionsStep;
import org.hibernate.search.engine.backend.types.dsl.StringIndexFieldTypeOptionsStep;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a passage in its index. All that a hit shows is stored, so no entity is
 * loaded to show it; what hits are narrowed by are small numbers, which are counted
 * faster than names.
 */
record PassageIndex(IndexFieldReference<Integer> kind, IndexFieldReference<Long> id, IndexFieldReference<String> title,
        IndexFieldReference<String> body, PassageText text, PassagePlace place, PassageNarrowing narrowing,
        PassageNames names) {

    static PassageIndex declare(IndexSchemaElement schema, IndexFieldTypeFactory types) {
        return new PassageIndex(
                schema
                    .field(PassageFields.KIND,
                            types.asInteger().projectable(Projectable.YES).aggregable(Aggregable.YES))
                    .toReference(),
                schema.field(PassageFields.ID, types.asLong().projectable(Projectable.YES)).toReference(),
                schema.field(PassageFields.TITLE, shown(types.asString())).toReference(),
                schema.field(PassageFields.BODY, shown(types.asString())).toReference(),
                PassageText.declare(schema, types), PassagePlace.declare(schema, types),
                PassageNarrowing.declare(schema, types), PassageNames.declare(schema, types));
    }

    static <F> StandardIndexFieldTypeOptionsStep<?, F> shown(StandardIndexFieldTypeOptionsStep<?, F> type) {
        return type.projectable(Projectable.YES).searchable(Searchable.NO);
    }

    static StringIndexFieldTypeOptionsStep<?> byCharacter(IndexFieldTypeFactory types) {
        return types.asString().analyzer(PassageFields.BY_CHARACTER).searchAnalyzer(PassageFields.BY_CHARACTER_SOUGHT);
    }

    void write(DocumentElement document, PassageKind kind, long id, Passage passage) {
        document.addValue(this.kind, kind.code());
        document.addValue(this.id, id);
        document.addValue(title, passage.title());
        document.addValue(body, passage.body());
        text.write(document, passage);
        place.write(document, passage);
        narrowing.write(document, passage);
        names.write(document, kind, passage);
    }

    static <V> void addAll(DocumentElement document, IndexFieldReference<V> field,
            Stream<? extends @Nullable V> values) {
        values.filter(Objects::nonNull).distinct().forEach(value -> document.addValue(field, value));
    }

    static <V> Stream<V> ofTrips(Passage passage, Function<TripEntity, @Nullable V> value) {
        return passage.trips().stream().<@Nullable V>map(value).filter(Objects::nonNull);
    }

}
