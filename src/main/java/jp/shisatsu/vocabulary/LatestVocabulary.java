package jp.shisatsu.vocabulary;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The vocabulary of the index as it was lately. One that is out of date is compiled anew
 * on a thread of its own, once at a time; meanwhile the old one answers.
 */
@Component
class LatestVocabulary implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LatestVocabulary.class);

    /**
     * After compiling, so many times as long is nothing compiled: an import changes the
     * index all the time.
     */
    private static final int REST = 10;

    private static final long LONGEST_STOP_IN_SECONDS = 10;

    private final PassageSource passages;

    private final Readings readings;

    private final Compiler compiler;

    private final ExecutorService thread = Executors
        .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("vocabulary").factory());

    private final AtomicBoolean underWay = new AtomicBoolean();

    private volatile Edition latest = new Edition(Vocabulary.EMPTY, List.of(), System.nanoTime());

    LatestVocabulary(PassageSource passages, Readings readings, Compiler compiler) {
        this.passages = passages;
        this.readings = readings;
        this.compiler = compiler;
    }

    /** A vocabulary, what it was made of, and until when it is good enough. */
    private record Edition(Vocabulary vocabulary, List<Object> sources, long restUntil) {

        Edition {
            sources = List.copyOf(sources);
        }

    }

    Vocabulary get() {
        Edition edition = latest;
        if (System.nanoTime() - edition.restUntil() >= 0 && !underWay.get() && !sources().equals(edition.sources())
                && underWay.compareAndSet(false, true)) {
            compileLater();
        }
        return edition.vocabulary();
    }

    /** So that the first who types finds it made; a command has nobody who types. */
    @EventListener
    void start(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext) {
            get();
        }
    }

    /**
     * Even while one is compiled, which may be that of the index before; but not where
     * nobody has asked for any, as in a command.
     */
    @EventListener(NewIndex.class)
    void renew() {
        if (!latest.sources().isEmpty() || underWay.get()) {
            underWay.set(true);
            compileLater();
        }
    }

    /** That of the index as it is now, once it is compiled. */
    CompletableFuture<Vocabulary> renewed() {
        return CompletableFuture.supplyAsync(() -> {
            compile();
            return latest.vocabulary();
        }, thread);
    }

    private void compileLater() {
        try {
            thread.execute(() -> {
                try {
                    compile();
                }
                finally {
                    underWay.set(false);
                }
            });
        }
        catch (RejectedExecutionException ended) {
            LOG.debug("The program ends", ended);
        }
    }

    /** A failure is told once and not tried again until something changes. */
    private void compile() {
        long start = System.nanoTime();
        KnownReadings known = readings.current();
        Vocabulary compiled = latest.vocabulary();
        List<Object> sources = latest.sources();
        try (OpenIndex index = passages.open()) {
            sources = sources(index.reader(), known);
            compiled = compiler.compile(index.reader(), known);
        }
        catch (IOException | RuntimeException failure) {
            tell(failure);
        }
        long end = System.nanoTime();
        latest = new Edition(compiled, sources, end + REST * (end - start));
    }

    private void tell(Exception failure) {
        if (!thread.isShutdown()) {
            LOG.warn("検索欄の候補を新しくできませんでした。検索はできます。（{}）", failure.toString());
            LOG.debug("The vocabulary could not be compiled", failure);
        }
    }

    private List<Object> sources() {
        try (OpenIndex index = passages.open()) {
            return sources(index.reader(), readings.current());
        }
        catch (IOException | RuntimeException unreadable) {
            return latest.sources();
        }
    }

    /** A segment never changes but for what is deleted, and then its key does. */
    private static List<Object> sources(IndexReader index, KnownReadings known) {
        Stream<Object> segments = index.leaves()
            .stream()
            .map(segment -> Objects.requireNonNull(segment.reader().getReaderCacheHelper()).getKey());
        return Stream.concat(segments, Stream.of(known)).toList();
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown(); // what is interrupted while it reads the index closes its
                           // files for all
        if (!thread.awaitTermination(LONGEST_STOP_IN_SECONDS, TimeUnit.SECONDS)) {
            LOG.debug("The vocabulary is still being compiled");
        }
    }

}
