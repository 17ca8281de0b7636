package jp.shisatsu.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shisatsu.archive.MemberView;
import jp.shisatsu.archive.TripView;

/**
 * A trip with the names of its members by role, in the order of the report; without a
 * role under the empty name.
 */
record TripPage(TripView trip, Map<String, List<String>> roster) {

    static TripPage of(TripView trip) {
        return new TripPage(trip,
                trip.members()
                    .stream()
                    .collect(Collectors.groupingBy(member -> Optional.ofNullable(member.role()).orElse(""),
                            LinkedHashMap::new, Collectors.mapping(MemberView::name, Collectors.toList()))));
    }

}
