package jp.shisatsu.archive;

import java.util.List;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;

/**
 * Says how an entity becomes a passage of its index, and what of it and around it is used
 * for that.
 */
abstract class PassageBinder<E> implements TypeBinder {

    private final PassageKind kind;

    private final Class<E> entity;

    private final Function<E, Passage> passage;

    private final List<String> used;

    PassageBinder(PassageKind kind, Class<E> entity, Function<E, Passage> passage, String... used) {
        this.kind = kind;
        this.entity = entity;
        this.passage = passage;
        this.used = List.of(used);
    }

    @Override
    public void bind(TypeBindingContext context) {
        used.forEach(context.dependencies()::use);
        PassageIndex index = PassageIndex.declare(context.indexSchemaElement(), context.typeFactory());
        context.bridge(entity, (document, element, session) -> index.write(document, kind, passage.apply(element)));
    }

}
