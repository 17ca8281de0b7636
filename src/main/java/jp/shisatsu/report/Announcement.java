package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.text.SourceSpan;

/** What the front of a report says of one site: (1) 仁川港湾公社, and the words under it. */
record Announcement(SiteName site, String words, List<SourceSpan> spans) {
    Announcement {
        spans = List.copyOf(spans);
    }

    static List<Announcement> in(Chapter chapter) {
        return chapter.branches().stream().map(branch -> of(branch, chapter)).toList();
    }

    private static Announcement of(Branch branch, Chapter chapter) {
        Writing words = new Writing().under(branch, chapter);
        List<SourceSpan> spans = new ArrayList<>(List.of(branch.line().span()));
        spans.addAll(words.spans());
        return new Announcement(SiteName.of(branch.title().text()), words.text(), spans);
    }

    SourceSpan head() {
        return spans.getFirst();
    }
}
