package jp.shisatsu.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shisatsu.archive.SiteSummary;

/**
 * Every place visited, gathered by country or prefecture; under the empty name where the
 * report does not tell.
 */
record SitesPage(int count, Map<String, List<SiteSummary>> places) {

    static SitesPage of(List<SiteSummary> sites) {
        return new SitesPage(sites.size(),
                sites.stream()
                    .collect(Collectors.groupingBy(site -> Optional.ofNullable(site.place()).orElse(""),
                            LinkedHashMap::new, Collectors.toList())));
    }

}
