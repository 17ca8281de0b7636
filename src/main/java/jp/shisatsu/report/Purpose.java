package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * What the trip was for: split by site where the headings below name the sites, else of
 * the trip as a whole.
 */
final class Purpose {

    private final Writing whole = new Writing();

    private final List<SourceSpan> spans = new ArrayList<>();

    private final Announcements bySite;

    /** What is told of each site, and should be said again by its visit. */
    private final List<Passage> announcing = new ArrayList<>();

    Purpose(List<Chapter> chapters, List<SiteName> visited) {
        this.bySite = new Announcements(
                chapters.stream().flatMap(chapter -> Announcement.purposes(chapter).stream()).toList(), visited);
        chapters.forEach(this::read);
        spans.addAll(whole.spans());
    }

    private void read(Chapter chapter) {
        spans.add(chapter.head());
        whole.lines(chapter.passages());
        if (bySite.speakOfVisits()) {
            announcing.addAll(chapter.linesOfBranches());
        }
        else {
            chapter.branches().forEach(item -> whole.item(item, chapter));
        }
    }

    /** Null where there is only a purpose for each site. */
    @Nullable String ofTrip() {
        return whole.text().isEmpty() ? null : whole.text();
    }

    Optional<Announcement> ofVisit(int visit) {
        return bySite.speakOfVisits() ? bySite.of(visit) : Optional.empty();
    }

    List<Passage> announcing() {
        return announcing;
    }

    List<SourceSpan> spans() {
        return spans;
    }

}
