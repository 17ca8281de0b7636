package jp.shisatsu.archive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.text.Picture;

/** A report as its public pages would show it, without being kept: every id is 0. */
public record ReportPreview(TripView trip, List<VisitView> visits) {

    public ReportPreview {
        visits = List.copyOf(visits);
    }

    /** The pages a report would get with the pictures of its file. */
    public static ReportPreview of(InspectionReport report, List<Picture> pictures) {
        TripEntity trip = new TripEntity();
        new Transcript(trip, new BlankRegister()).write(report);
        QuestionCounts counts = visit -> visit.questions().size();
        return new ReportPreview(TripView.of(trip, counts, null),
                trip.visits().stream().map(visit -> VisitView.of(visit, counts, pictured(visit, pictures))).toList());
    }

    private static Set<Integer> pictured(VisitEntity visit, List<Picture> pictures) {
        return visit.photos()
            .stream()
            .filter(photo -> Album.picture(photo.spans(), pictures).isPresent())
            .map(PhotoEntity::number)
            .collect(Collectors.toSet());
    }

    /** A photo by the numbers it would get, counted from 1. */
    public static Optional<PhotoFile> photo(InspectionReport report, List<Picture> pictures, int visit, int number) {
        return numbered(visit, report.visits()).flatMap(found -> numbered(number, found.photos()))
            .flatMap(photo -> Album.picture(photo.spans(), pictures))
            .map(picture -> new PhotoFile(picture.bytes(), picture.mediaType()));
    }

    private static <T> Optional<T> numbered(int number, List<T> parts) {
        return number < 1 || number > parts.size() ? Optional.empty() : Optional.of(parts.get(number - 1));
    }

}
