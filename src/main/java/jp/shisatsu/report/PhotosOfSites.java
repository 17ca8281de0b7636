package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Gives each visit the photos whose captions name its site, wherever they stand: at the
 * end of a report they follow the last visit.
 */
final class PhotosOfSites {

    /** Two letters (津市) stand in many words. */
    private static final int SHORTEST_NAME = 3;

    /** No trip goes to more sites; comparing each with each photo has an end. */
    private static final int MOST_COMPARED = 50;

    private final List<Visit> visits;

    private final List<String> names;

    private PhotosOfSites(List<Visit> visits) {
        this.visits = visits;
        this.names = visits.stream().map(visit -> new SiteName(visit.site(), null).localKey()).toList();
    }

    static List<Visit> dealt(List<Visit> visits) {
        return visits.size() > MOST_COMPARED ? visits : new PhotosOfSites(visits).dealt();
    }

    private List<Visit> dealt() {
        List<List<Photo>> photos = visits.stream().<List<Photo>>map(_ -> new ArrayList<>()).toList();
        for (int visit = 0; visit < visits.size(); visit++) {
            for (Photo photo : visits.get(visit).photos()) {
                photos.get(namedBy(photo.caption(), visit)).add(photo);
            }
        }
        return IntStream.range(0, visits.size())
            .mapToObj(i -> visits.get(i).withPhotos(inOrder(photos.get(i))))
            .toList();
    }

    /** The only other visit a caption names; else the one it stands in. */
    private int namedBy(String caption, int visit) {
        String words = new SiteName(caption, null).key();
        List<Integer> named = IntStream.range(0, names.size())
            .filter(i -> names.get(i).length() >= SHORTEST_NAME && words.contains(names.get(i)))
            .boxed()
            .toList();
        return named.size() == 1 ? named.getFirst() : visit;
    }

    private static List<Photo> inOrder(List<Photo> photos) {
        return photos.stream().sorted(Comparator.comparingInt(PhotosOfSites::start)).toList();
    }

    private static int start(Photo photo) {
        OptionalInt start = photo.spans().stream().mapToInt(span -> span.start()).min();
        return start.orElse(0);
    }

}
