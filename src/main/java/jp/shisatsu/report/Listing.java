package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Item;
import jp.shisatsu.outline.Passage;

/**
 * Branches of one style in a row, and whether they are headings or the items of a list.
 */
record Listing(List<Branch> branches) {

    /** A longer title with a comma in it is a sentence that lost its full stop. */
    private static final int LONGEST_TITLE = 40;

    /**
     * No heading ends with a particle or a comma, but in brackets: the sentence goes on
     * in the next line.
     */
    private static final Pattern CUT = Pattern.compile("[をにはがのでとへや、，]$");

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
     * by a page break. Bullets head what stands below them only if all of them do:
     * 2011～2012年：, and under it what was done.
     */
    boolean heads() {
        long filled = branches.stream().filter(branch -> !branch.items().isEmpty()).count();
        if (branches.getFirst().marker().isStyled()) {
            return true;
        }
        return branches.getFirst().marker().numbered() ? 2 * filled >= branches.size()
                : branches.stream().allMatch(Listing::headsMore);
    }

    /** Whether each of them is a heading. */
    boolean headsAlone() {
        return heads() && branches.stream().noneMatch(Listing::isSentence);
    }

    private static boolean headsMore(Branch branch) {
        return branch.items().stream().anyMatch(Listing::isWords) && !isSentence(branch);
    }

    private static boolean isWords(Item item) {
        return item instanceof Passage || item instanceof Branch;
    }

    /** Whether a branch says something instead of naming it. */
    static boolean isSentence(Branch branch) {
        String title = branch.title().text();
        if (branch.marker().isStyled() || branch.marker().isLecture()) {
            return title.endsWith("。") || title.isEmpty();
        }
        return title.endsWith("。") || title.isEmpty() || (title.length() > LONGEST_TITLE && title.contains("、"))
                || (!branch.marker().isBrackets()
                        && CUT.matcher(title).region(Math.max(0, title.length() - 2), title.length()).find());
    }

}
