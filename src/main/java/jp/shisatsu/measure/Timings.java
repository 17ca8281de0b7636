package jp.shisatsu.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long each thing took, by what it was. */
final class Timings {

    private final Map<String, List<Long>> taken = new LinkedHashMap<>();

    synchronized void add(String what, long nanoseconds) {
        taken.computeIfAbsent(what, _ -> new ArrayList<>()).add(nanoseconds);
    }

    synchronized Spread of(String what) {
        return Spread.of(taken.getOrDefault(what, List.of()));
    }

}
