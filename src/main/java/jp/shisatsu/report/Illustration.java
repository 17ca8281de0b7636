package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisatsu.outline.Caption;
import jp.shisatsu.text.Picture;
import jp.shisatsu.text.SourceSpan;
import jp.shisatsu.text.SourceText;

/**
 * Gives the visits of a report the pictures of its file that no line tells of: those
 * without words, and those whose words are also something else.
 */
final class Illustration {

    private Illustration() {
    }

    /** The visits with a photo for each picture that stands within one of them. */
    static List<Visit> of(List<Visit> visits, SourceText text) {
        List<List<Photo>> added = visits.stream().<List<Photo>>map(_ -> new ArrayList<>()).toList();
        for (Picture picture : text.facts().pictures()) {
            int visit = isPlaced(picture, visits) || !(picture.isSeen() || picture.hasCaption()) ? -1
                    : visitAt(picture.caption().start(), visits);
            if (visit >= 0) {
                added.get(visit).add(photo(picture, text));
            }
        }
        return IntStream.range(0, visits.size()).mapToObj(i -> with(visits.get(i), added.get(i))).toList();
    }

    private static boolean isPlaced(Picture picture, List<Visit> visits) {
        return visits.stream()
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
        return new Photo(Caption.withoutMark(words), List.of(caption));
    }

    private static Visit with(Visit visit, List<Photo> added) {
        if (added.isEmpty()) {
            return visit;
        }
        List<Photo> photos = Stream.concat(visit.photos().stream(), added.stream())
            .sorted(Comparator
                .comparingInt(photo -> photo.spans().stream().mapToInt(SourceSpan::start).min().orElse(0)))
            .toList();
        return visit.withPhotos(photos);
    }

}
