package jp.shisatsu.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Photo;
import jp.shisatsu.report.Question;
import jp.shisatsu.report.Section;
import jp.shisatsu.report.Visit;
import jp.shisatsu.text.Picture;
import jp.shisatsu.text.SourceSpan;
import jp.shisatsu.text.SourceText;

/**
 * Gives the visits of a report the pictures of its file whose caption the text alone does
 * not tell: those without brackets, and those without words.
 */
public final class Illustration {

    private static final Pattern BRACKETED = Pattern.compile("^[（(]([^（()）]*)[)）]$");

    private Illustration() {
    }

    /** The report with a photo for each picture that stands within a visit. */
    public static InspectionReport of(InspectionReport report, SourceText text) {
        List<Picture> unplaced = text.facts()
            .pictures()
            .stream()
            .filter(picture -> !isPlaced(picture, report))
            .toList();
        if (unplaced.isEmpty() || report.visits().isEmpty()) {
            return report;
        }
        List<List<Photo>> added = report.visits().stream().<List<Photo>>map(_ -> new ArrayList<>()).toList();
        for (Picture picture : unplaced) {
            int visit = visitAt(picture.caption().start(), report.visits());
            if (visit >= 0) {
                added.get(visit).add(photo(picture, text));
            }
        }
        return with(report, added);
    }

    private static boolean isPlaced(Picture picture, InspectionReport report) {
        return report.visits()
            .stream()
            .flatMap(visit -> visit.photos().stream())
            .flatMap(photo -> photo.spans().stream())
            .anyMatch(span -> span.start() < picture.caption().end() && picture.caption().start() < span.end());
    }

    /** The visit that spoke last before a place in the text; -1 before the first. */
    private static int visitAt(int offset, List<Visit> visits) {
        int found = -1;
        int latest = -1;
        for (int i = 0; i < visits.size(); i++) {
            int last = spans(visits.get(i)).mapToInt(SourceSpan::start)
                .filter(start -> start <= offset)
                .max()
                .orElse(-1);
            if (last > latest) {
                latest = last;
                found = i;
            }
        }
        return found;
    }

    private static Stream<SourceSpan> spans(Visit visit) {
        return Stream
            .of(visit.spans().stream(), visit.sections().stream().flatMap(Illustration::spans),
                    visit.questions().stream().map(Question::spans).flatMap(List::stream),
                    visit.photos().stream().map(Photo::spans).flatMap(List::stream))
            .flatMap(spans -> spans);
    }

    private static Stream<SourceSpan> spans(Section section) {
        return Stream.concat(section.spans().stream(), section.sections().stream().flatMap(Illustration::spans));
    }

    private static Photo photo(Picture picture, SourceText text) {
        SourceSpan caption = picture.caption();
        String words = text.characters().substring(caption.start(), caption.end()).strip();
        return new Photo(BRACKETED.matcher(words).replaceFirst("$1"), List.of(caption));
    }

    private static InspectionReport with(InspectionReport report, List<List<Photo>> added) {
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            visits.add(with(report.visits().get(i), added.get(i)));
        }
        return new InspectionReport(report.title(), report.council(), report.committee(), report.kind(), report.dates(),
                report.purpose(), report.members(), visits, report.observations(), report.unclassified(),
                report.spans());
    }

    private static Visit with(Visit visit, List<Photo> added) {
        List<Photo> photos = Stream.concat(visit.photos().stream(), added.stream())
            .sorted(Comparator
                .comparingInt(photo -> photo.spans().stream().mapToInt(SourceSpan::start).min().orElse(0)))
            .toList();
        return new Visit(visit.site(), visit.location(), visit.dates(), visit.subject(), visit.purpose(), visit.hosts(),
                visit.sections(), visit.questions(), photos, visit.spans());
    }

}
