package jp.shisatsu.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Topic;
import jp.shisatsu.text.SourceSpan;
import jp.shisatsu.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the chapters of opinions. One belongs to a visit where its number goes on with
 * the visit's own, or where every visit ends with one; else it is about the whole trip.
 */
final class Opinions {

    private static final Pattern FOR_ALL = Pattern
        .compile("(?:委員会|会派|視察団|調査団)(?:として|まとめ|のまとめ|の総括)|(?:委員長|団長|班長)の?(?:所感|所見|総括|総評|まとめ|感想)");

    private final List<Itinerary.Opinion> chapters;

    private final boolean oneEachVisit;

    private final VisitedSites visited;

    private final Signatories signatories;

    Opinions(List<Itinerary.Opinion> chapters, List<Visit> visits, List<Member> members, SourceText text) {
        this.chapters = chapters;
        this.signatories = new Signatories(members, text.characters());
        this.visited = new VisitedSites(visits);
        this.oneEachVisit = visits.size() > 1 && chapters.stream()
            .mapToInt(Itinerary.Opinion::visit)
            .filter(visit -> visit >= 0)
            .distinct()
            .count() == visits.size();
    }

    List<Observation> observations() {
        return chapters.stream()
            .filter(opinion -> !Pointer.is(opinion.chapter()))
            .flatMap(opinion -> ObservationReader.read(opinion.chapter(), site(opinion), visited, signatories).stream())
            .toList();
    }

    /**
     * Where they are headed; the label of a row that heads several stands with the first.
     */
    List<SourceSpan> heads() {
        return chapters.stream()
            .map(Itinerary.Opinion::chapter)
            .flatMap(chapter -> Pointer.is(chapter) ? chapter.spansOfLines().stream() : Stream.of(chapter.head()))
            .filter(head -> head.start() < head.end())
            .toList();
    }

    private @Nullable Integer site(Itinerary.Opinion opinion) {
        boolean inside = opinion.visit() >= 0 && !(oneEachVisit && speaksForAll(opinion))
                && (opinion.goesOnCounting() || (oneEachVisit && !standsBesideVisits(opinion)));
        return inside ? opinion.visit() : null;
    }

    /** ５ 委員会としてのまとめ, 委員長所感, below the last site, and below no other. */
    private boolean speaksForAll(Itinerary.Opinion opinion) {
        return opinion.equals(chapters.getLast()) && isOneMore(opinion)
                && FOR_ALL.matcher(opinion.chapter().branch().heading()).lookingAt();
    }

    /** The visit before it has an opinion of its own already, or one more than others. */
    private boolean standsBesideVisits(Itinerary.Opinion opinion) {
        boolean last = opinion.equals(chapters.getLast());
        if (opinion.chapter().nested()) {
            return last && opinion.chapter().isOf(Topic.CONCLUSIONS) && isOneMore(opinion);
        }
        return chapters.stream().anyMatch(other -> other.visit() == opinion.visit() && other.chapter().nested())
                || (last && isOneMore(opinion));
    }

    private boolean isOneMore(Itinerary.Opinion opinion) {
        return chapters.stream()
            .filter(other -> other.visit() >= 0 && other.visit() != opinion.visit())
            .allMatch(other -> count(other.visit()) < count(opinion.visit()));
    }

    private long count(int visit) {
        return chapters.stream().filter(opinion -> opinion.visit() == visit).count();
    }

}
