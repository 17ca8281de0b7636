package jp.shisatsu.search.upkeep;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far a rebuild is that runs at the moment. */
@Component
class RebuildState implements Progress {

    private final AtomicReference<@Nullable Done> running = new AtomicReference<>();

    Optional<Done> running() {
        return Optional.ofNullable(running.get());
    }

    void begin(long total) {
        running.set(new Done(0, total));
    }

    @Override
    public void at(long done, long total) {
        running.set(new Done(done, total));
    }

    void end() {
        running.set(null);
    }

}
