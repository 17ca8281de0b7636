package jp.shisatsu.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shisatsu.archive.SiteSummary;
import org.springframework.data.domain.Page;

/**
 * Places visited, page by page, gathered by country or prefecture; under the empty name
 * where the report does not tell.
 */
record SitesPage(Map<String, List<SiteSummary>> places, Pager pager) {

    static SitesPage of(Page<SiteSummary> sites, PageNumber page) {
        return new SitesPage(
                sites.stream()
                    .collect(Collectors.groupingBy(site -> Optional.ofNullable(site.place()).orElse(""),
                            LinkedHashMap::new, Collectors.toList())),
                Pager.of(Link.to("/sites"), page, sites.getTotalElements()));
    }

}
