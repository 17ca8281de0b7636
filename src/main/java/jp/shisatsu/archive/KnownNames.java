package jp.shisatsu.archive;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Names that were looked up since readers last saw something else: every page of hits
 * shows hundreds of them, and they hardly ever change.
 */
@Component
class KnownNames {

    private volatile Map<String, Map<Long, String>> names = new ConcurrentHashMap<>();

    /**
     * Those that a query found, by id, to be added to. Who looks one up has to ask for
     * them before, so that what is read before a change is not kept after it.
     */
    Map<Long, String> by(String query) {
        return names.computeIfAbsent(query, _ -> new ConcurrentHashMap<>());
    }

    /** Something was published or withdrawn. */
    void forget() {
        names = new ConcurrentHashMap<>();
    }

}
