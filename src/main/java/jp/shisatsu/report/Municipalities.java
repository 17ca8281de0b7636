package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the municipality that heads the sites told of now, and what is told of it before
 * the first of them: 【金沢市】 above (ア)海みらい図書館 and (イ)未来のまち創造館.
 */
final class Municipalities {

    private @Nullable Municipality municipality;

    private final Set<Branch> sites = new HashSet<>();

    private final List<Chapter> untold = new ArrayList<>();

    /** Houses of one municipality are sites of their own; it is none beside them. */
    static boolean headsSites(Chapter chapter) {
        return chapter.isOf(Topic.SITE) && namesOne(chapter.branch()) && sitesIn(chapter).findAny().isPresent()
                && sitesIn(chapter).noneMatch(Municipalities::namesOne);
    }

    void begin(Chapter chapter) {
        municipality = Municipality.of(chapter);
        sites.clear();
        sitesIn(chapter).forEach(sites::add);
        untold.add(chapter);
    }

    /** Whether the first of its sites is still to come. */
    boolean awaitsSite() {
        return !untold.isEmpty();
    }

    void tell(Chapter ofIt) {
        untold.add(ofIt);
    }

    /** What the next visit tells before its own chapters. */
    List<Chapter> told() {
        List<Chapter> told = List.copyOf(untold);
        untold.clear();
        return told;
    }

    /** The municipality above a site, null where none heads it. */
    @Nullable Municipality above(Chapter site) {
        return sites.contains(site.branch()) ? municipality : null;
    }

    private static boolean namesOne(Branch site) {
        return Place.named(site.heading()).site().isMunicipality();
    }

    private static Stream<Branch> sitesIn(Chapter chapter) {
        return chapter.branch()
            .items()
            .stream()
            .filter(Branch.class::isInstance)
            .map(Branch.class::cast)
            .filter(branch -> branch.topics().contains(Topic.SITE));
    }

}
