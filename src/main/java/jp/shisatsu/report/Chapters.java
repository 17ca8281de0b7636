package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Item;

/**
 * Lays the chapters of an outline in a row, as the report tells them; a heading nobody
 * knows that stands beside them is one, too.
 */
final class Chapters {

    private final List<Chapter> chapters = new ArrayList<>();

    private Chapters() {
    }

    /** The root, then every chapter in the order of the source. */
    static List<Chapter> of(Branch root) {
        Chapters found = new Chapters();
        found.open(new Chapter(root, false));
        return found.chapters;
    }

    private void open(Chapter chapter) {
        chapters.add(chapter);
        look(chapter.branch(), chapter);
    }

    /** ■支援の引継ぎ behind ■概要, both at the top of the tree. */
    private boolean isBeside(Branch above) {
        return chapters.size() > 1 && above.equals(chapters.getFirst().branch());
    }

    private void look(Branch branch, Chapter within) {
        for (Item item : branch.items()) {
            if (item instanceof Branch inner && within.isLeftAt(inner, branch)) {
                open(new Chapter(inner, !within.branch().topics().isEmpty()));
            }
            else if (item instanceof Branch inner && isBeside(branch)) {
                open(new Chapter(inner, false));
            }
            else if (item instanceof Branch inner) {
                look(inner, within);
            }
        }
    }

}
