package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Passage;

/**
 * Branches of one style in a row, and whether they are headings or the items of a list.
 */
record Listing(List<Branch> branches) {

    /** A longer title with a comma in it is a sentence that lost its full stop. */
    private static final int LONGEST_TITLE = 40;

    /** Branches that stand side by side, parted where the style of marker changes. */
    static List<Listing> of(List<Branch> siblings) {
        List<Listing> listings = new ArrayList<>();
        for (Branch branch : siblings) {
            if (listings.isEmpty() || !listings.getLast().isOfStyleOf(branch)) {
                listings.add(new Listing(new ArrayList<>()));
            }
            listings.getLast().branches.add(branch);
        }
        return listings;
    }

    private boolean isOfStyleOf(Branch branch) {
        return branches.getLast().marker().style().equals(branch.marker().style());
    }

    /**
     * Numbers head paragraphs if half of them do: a few may be empty, or be sentences cut
     * by a page break. Bullets head paragraphs only if all of them do.
     */
    boolean heads() {
        long filled = branches.stream().filter(branch -> !branch.items().isEmpty()).count();
        return branches.getFirst().marker().numbered() ? 2 * filled >= branches.size()
                : branches.stream().allMatch(Listing::headsParagraph);
    }

    private static boolean headsParagraph(Branch branch) {
        return branch.items().stream().anyMatch(Passage.class::isInstance) && !isSentence(branch);
    }

    /** Whether a branch says something instead of naming it. */
    static boolean isSentence(Branch branch) {
        String title = branch.title().text();
        return title.endsWith("。") || title.isEmpty() || (title.length() > LONGEST_TITLE && title.contains("、"));
    }

}
