package jp.shisatsu.report;

import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who received at each site of a list: (1) 愛知県大府市, and below it ［応対者］市民協働部長. Only where
 * all the sites of the list say so.
 */
final class HostsOfList {

    /** Where each site is named. */
    private final NavigableSet<Integer> sites = new TreeSet<>();

    /** By where their headings stand. */
    private final NavigableMap<Integer, Chapter> hosts = new TreeMap<>();

    HostsOfList(List<Announcement> sites, List<Chapter> hosts) {
        if (sites.size() == hosts.size()) {
            sites.forEach(site -> this.sites.add(site.head().start()));
            hosts.forEach(chapter -> this.hosts.put(chapter.head().start(), chapter));
        }
    }

    /** Those told between a site and the next. */
    Optional<Chapter> of(Announcement site) {
        int start = site.head().start();
        Integer next = sites.higher(start);
        NavigableMap<Integer, Chapter> between = hosts.subMap(start, false, next == null ? Integer.MAX_VALUE : next,
                false);
        return between.size() == 1 ? Optional.of(between.firstEntry().getValue()) : Optional.empty();
    }

}
