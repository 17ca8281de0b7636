package jp.shisatsu.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shisatsu.archive.Facet;
import jp.shisatsu.archive.Names;
import org.springframework.stereotype.Component;

/** Puts counted values in order and gives them the names a reader knows them by. */
@Component
class NamedFacets {

    /** Beside hits, a longer list is none to choose from. */
    private static final int MOST = 100;

    private final Names names;

    NamedFacets(Names names) {
        this.names = names;
    }

    Map<FacetField, List<Facet>> of(FacetCollector counted, Selection selection) {
        Map<FacetField, List<Facet>> facets = new EnumMap<>(FacetField.class);
        for (FacetField field : FacetField.values()) {
            facets.put(field, of(field, counted, selection.of(field)));
        }
        return facets;
    }

    /** Those that are chosen are shown even where they leave nothing. */
    private List<Facet> of(FacetField field, FacetCollector counted, List<String> chosen) {
        Map<String, Long> counts = counts(field, most(field), counted, chosen);
        List<String> some = counts.keySet()
            .stream()
            .sorted(order(field, counts))
            .limit(MOST)
            .collect(Collectors.toCollection(ArrayList::new));
        chosen.stream().filter(value -> !some.contains(value)).forEach(some::add);
        return named(field, some, counts);
    }

    /** Some of all that there are of one field. */
    Values of(FacetField field, FacetCollector counted, List<String> chosen, Window window) {
        Map<String, Long> counts = counts(field, Integer.MAX_VALUE, counted, chosen);
        List<String> some = counts.keySet()
            .stream()
            .sorted(order(field, counts))
            .skip(window.offset())
            .limit(window.limit())
            .toList();
        return new Values(counts.size(), named(field, some, counts));
    }

    private static Map<String, Long> counts(FacetField field, int most, FacetCollector counted, List<String> chosen) {
        Map<String, Long> counts = new HashMap<>(counted.counts(field, most));
        chosen.forEach(value -> counts.putIfAbsent(value, 0L));
        return counts;
    }

    /** The newest years need not be those of most passages. */
    private static int most(FacetField field) {
        return field == FacetField.YEARS ? Integer.MAX_VALUE : MOST;
    }

    private List<Facet> named(FacetField field, List<String> values, Map<String, Long> counts) {
        Map<String, String> labels = labels(field, values);
        return values.stream()
            .map(value -> new Facet(value, labels.getOrDefault(value, value), counts.getOrDefault(value, 0L)))
            .toList();
    }

    /** Years newest first, all else by how many there are. */
    private static Comparator<String> order(FacetField field, Map<String, Long> counts) {
        return switch (field) {
            case YEARS -> Comparator.comparingLong(NamedFacets::number).reversed();
            case KINDS -> Comparator.comparingInt(NamedFacets::place);
            case COUNCILS, COMMITTEES, PLACES,
                    SITES ->
                Comparator.<String>comparingLong(value -> counts.getOrDefault(value, 0L))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder());
        };
    }

    private static long number(String value) {
        try {
            return Long.parseLong(value);
        }
        catch (NumberFormatException none) {
            return Long.MIN_VALUE;
        }
    }

    private static int place(String kind) {
        return Arrays.stream(Kind.values()).map(Kind::value).toList().indexOf(kind);
    }

    private Map<String, String> labels(FacetField field, List<String> values) {
        return switch (field) {
            case COUNCILS -> names.councils(values);
            case COMMITTEES -> names.committees(values);
            case SITES -> names.sites(values);
            case YEARS -> names.years(values);
            case KINDS, PLACES -> Map.of();
        };
    }

}
