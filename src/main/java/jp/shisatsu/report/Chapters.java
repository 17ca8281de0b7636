package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Item;

/** Lays the chapters of an outline in a row, as the report tells them. */
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

    private void look(Branch branch, Chapter within) {
        for (Item item : branch.items()) {
            if (item instanceof Branch inner && within.isLeftAt(inner, branch)) {
                open(new Chapter(inner, !within.branch().topics().isEmpty()));
            }
            else if (item instanceof Branch inner) {
                look(inner, within);
            }
        }
    }

}
