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

    private static final int MOST_ALONE = 1000;

    private final Names names;

    NamedFacets(Names names) {
        this.names = names;
    }

    Map<FacetField, List<Facet>> of(FacetCollector counted, Selection selection) {
        Map<FacetField, List<Facet>> facets = new EnumMap<>(FacetField.class);
        for (FacetField field : FacetField.values()) {
            facets.put(field, of(field, MOST, counted, selection.of(field)));
        }
        return facets;
    }

    /** Those of one field, for a page of their own. */
    List<Facet> of(FacetField field, FacetCollector counted, Selection selection) {
        return of(field, MOST_ALONE, counted, selection.of(field));
    }

    /** Those that are chosen are shown even where they leave nothing. */
    private List<Facet> of(FacetField field, int most, FacetCollector counted, List<String> chosen) {
        Map<String, Long> shown = new HashMap<>(counted.counts(field, most));
        chosen.forEach(value -> shown.putIfAbsent(value, 0L));
        List<String> some = shown.keySet()
            .stream()
            .sorted(order(field, shown))
            .limit(most)
            .collect(Collectors.toCollection(ArrayList::new));
        chosen.stream().filter(value -> !some.contains(value)).forEach(some::add);
        Map<String, String> labels = labels(field, some);
        return some.stream()
            .map(value -> new Facet(value, labels.getOrDefault(value, value), shown.getOrDefault(value, 0L)))
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
