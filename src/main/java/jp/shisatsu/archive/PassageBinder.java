package jp.shisatsu.archive;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;

/**
 * Says how an entity becomes a passage of its index, and what of it and around it is used
 * for that.
 */
abstract class PassageBinder<E> implements TypeBinder {

    private final PassageKind kind;

    private final Class<E> entity;

    private final ToLongFunction<E> id;

    private final Function<E, Passage> passage;

    private final List<String> used;

    PassageBinder(PassageKind kind, Class<E> entity, ToLongFunction<E> id, Function<E, Passage> passage,
            Stream<String> used) {
        this.kind = kind;
        this.entity = entity;
        this.id = id;
        this.passage = passage;
        this.used = used.toList();
    }

    /** What is used of the visit a passage belongs to. */
    static Stream<String> ofVisit() {
        return Stream.of("visit.number", "visit.startDate", "visit.siteName", "visit.site.name", "visit.site.location",
                "visit.site.place");
    }

    /** What is used of a trip that is found by this path. */
    static Stream<String> ofTrip(String path) {
        return Stream
            .of("title", "startDate", "fiscalYear", "council.name", "committee.name", "memberships.member.name")
            .map(property -> path + property);
    }

    @Override
    public void bind(TypeBindingContext context) {
        used.forEach(context.dependencies()::use);
        PassageIndex index = PassageIndex.declare(context.indexSchemaElement(), context.typeFactory());
        context.bridge(entity, (document, element, session) -> index.write(document, kind, id.applyAsLong(element),
                passage.apply(element)));
    }

}
