package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Item;

/** What stands at the top of an outline before the first heading that is known. */
final class BeforeHeadings {

    private BeforeHeadings() {
    }

    /**
     * In the order of the source; the last may be the one that a heading stands in,
     * however deep.
     */
    static List<Item> of(Branch root) {
        List<Item> items = new ArrayList<>();
        for (Item item : root.items()) {
            if (isHeading(item)) {
                return items;
            }
            items.add(item);
            if (holdsHeading(item)) {
                return items;
            }
        }
        return items;
    }

    private static boolean isHeading(Item item) {
        return item instanceof Branch branch && !branch.topics().isEmpty();
    }

    private static boolean holdsHeading(Item item) {
        return item instanceof Branch branch
                && branch.items().stream().anyMatch(inner -> isHeading(inner) || holdsHeading(inner));
    }

}
