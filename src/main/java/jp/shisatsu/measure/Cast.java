package jp.shisatsu.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Who travels and where to, in a generated archive: some go more often than others, and
 * some places are visited again and again.
 */
final class Cast {

    private static final int COUNCILS = 40;

    private static final int COMMITTEES_EACH = 6;

    private static final int MEMBERS_EACH = 45;

    /** An archive of so many questions has one site more. */
    private static final int QUESTIONS_A_SITE = 150;

    private static final int FEWEST_SITES = 30;

    private final Zipf<Council> councils;

    private final Zipf<Place> places;

    Cast(Vocabulary vocabulary, Prose prose, int questions, RandomGenerator random) {
        this.councils = new Zipf<>(vocabulary.places()
            .stream()
            .limit(COUNCILS)
            .map(name -> council(name, vocabulary, prose, random))
            .toList());
        this.places = new Zipf<>(IntStream.range(0, FEWEST_SITES + questions / QUESTIONS_A_SITE)
            .mapToObj(_ -> place(vocabulary, prose, random))
            .distinct()
            .toList());
    }

    /** A council with its committees and its members. */
    record Council(String name, List<String> committees, List<String> members) {

        Council {
            committees = List.copyOf(committees);
            members = List.copyOf(members);
        }

    }

    /** A site and where it is. */
    record Place(String site, String location) {
    }

    private static Council council(String place, Vocabulary vocabulary, Prose prose, RandomGenerator random) {
        List<String> committees = some(COMMITTEES_EACH, prose.all("COMMITTEE"), random);
        List<String> members = some(MEMBERS_EACH, vocabulary.surnames(), random);
        return new Council(place + "市議会", committees, members);
    }

    private static Place place(Vocabulary vocabulary, Prose prose, RandomGenerator random) {
        String town = Prose.one(vocabulary.places(), random);
        return new Place(town + Prose.one(prose.all("FACILITY"), random),
                Prose.one(prose.all("PREFECTURE"), random) + town + "市");
    }

    Council council(RandomGenerator random) {
        return councils.draw(random);
    }

    Place place(RandomGenerator random) {
        return places.draw(random);
    }

    /** So many of a list, each once. */
    static <T> List<T> some(int most, List<T> list, RandomGenerator random) {
        List<T> left = new ArrayList<>(list);
        return IntStream.range(0, Math.min(most, list.size()))
            .mapToObj(_ -> left.remove(random.nextInt(left.size())))
            .distinct()
            .toList();
    }

}
