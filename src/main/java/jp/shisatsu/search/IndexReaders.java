package jp.shisatsu.search;

import jakarta.persistence.EntityManagerFactory;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.shisatsu.archive.Outdated;
import jp.shisatsu.vocabulary.NewIndex;
import jp.shisatsu.vocabulary.OpenIndex;
import jp.shisatsu.vocabulary.PassageSource;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What searches look into: the index as it is at the moment, or, while it is made anew,
 * as it was before. Lucene keeps the files of an open reader for as long as it is open.
 */
@Component
public class IndexReaders implements PassageSource {

    private final SearchMapping mapping;

    private final OutdatedPassages outdated;

    private final ApplicationEventPublisher events;

    private @Nullable IndexReader kept;

    private boolean noneShown;

    IndexReaders(EntityManagerFactory entities, OutdatedPassages outdated, ApplicationEventPublisher events) {
        this.mapping = Search.mapping(entities);
        this.outdated = outdated;
        this.events = events;
    }

    /**
     * Where nothing else is kept already, searches stay with what the index holds now,
     * but for what is replaced or withdrawn.
     */
    public synchronized void keepPresent() {
        if (kept == null) {
            kept = latest();
        }
    }

    /**
     * Searches find nothing, rather than something that cannot be read or is half made.
     */
    public synchronized void showNone() {
        release();
        try {
            kept = new MultiReader();
            noneShown = true;
        }
        catch (IOException neverReadsAnything) {
            throw new UncheckedIOException(neverReadsAnything);
        }
    }

    /** Searches find again what the index holds at their time. */
    public void showLatest() {
        release();
        events.publishEvent(new NewIndex());
    }

    /** Whether searches look into the index that is written to. */
    public synchronized boolean isLatestShown() {
        return kept == null;
    }

    /** Whether searches find nothing, whatever they look for. */
    public synchronized boolean isNoneShown() {
        return noneShown;
    }

    /** With what of it is outdated, to be closed. */
    synchronized PresentIndex present() {
        Set<Outdated> known = outdated.known();
        return new PresentIndex(open(), kept == null, known);
    }

    @Override
    public synchronized OpenIndex open() {
        if (kept == null) {
            return new OpenIndex(latest());
        }
        kept.incRef();
        return new OpenIndex(kept);
    }

    @PreDestroy
    synchronized void release() {
        noneShown = false;
        IndexReader old = kept;
        kept = null;
        try {
            if (old != null) {
                old.decRef();
            }
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** By name, so that the entities need not be seen. */
    private IndexReader latest() {
        List<String> kinds = Arrays.stream(Kind.values()).map(Kind::entity).toList();
        return mapping.scope(Object.class, kinds).extension(LuceneExtension.get()).openIndexReader();
    }

}
