package jp.shisatsu.measure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisatsu.archive.Bulk;
import jp.shisatsu.archive.SourceReport;
import jp.shisatsu.report.DateRange;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Member;
import jp.shisatsu.report.Observation;
import jp.shisatsu.report.Question;
import jp.shisatsu.report.Visit;

/**
 * Makes up an archive of any size: reports whose sentences are those of councils, with
 * real words in them, drawn as often as people say them. The same seed and size make the
 * same archive.
 */
public final class Generator {

    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 4, 1);

    private static final int YEARS = 20;

    private static final int QUESTIONS_A_VISIT = 10;

    private final long seed;

    private final int size;

    private final Prose prose;

    private final Cast cast;

    /** For so many questions with answers. */
    public Generator(long seed, int size) {
        Vocabulary vocabulary = Vocabulary.ofDictionary();
        this.seed = seed;
        this.size = size;
        this.prose = new Prose(vocabulary.nouns());
        this.cast = new Cast(vocabulary, prose, size, new SplittableRandom(seed));
    }

    /**
     * The reports, made up as they are asked for: a million questions never stand in
     * memory. Of the file each is said to come from there is only the name.
     */
    public Stream<Bulk.Delivery> deliveries() {
        return reports()
            .map(report -> new Bulk.Delivery(new SourceReport(report.title().getBytes(StandardCharsets.UTF_8),
                    report.title() + ".txt", "text/plain", report.title()), report));
    }

    Stream<InspectionReport> reports() {
        return Stream.iterate(trip(0, 0), trip -> trip.questions() > 0, trip -> trip(trip.number() + 1, trip.upTo()))
            .map(Trip::report);
    }

    /**
     * A report by its number, how many questions it has, and how many there are with it.
     */
    private record Trip(int number, int questions, int upTo, InspectionReport report) {
    }

    private Trip trip(int number, int before) {
        RandomGenerator random = new SplittableRandom(seed * 31 + number);
        Cast.Council council = cast.council(random);
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(365 * YEARS));
        List<Visit> visits = visits(size - before, day, random);
        int questions = visits.stream().mapToInt(visit -> visit.questions().size()).sum();
        String committee = Prose.one(council.committees(), random);
        Prose.Topic topic = prose.topic(council.name(), random);
        return new Trip(number, questions, before + questions,
                new InspectionReport(committee + "行政視察報告書（第" + (number + 1) + "回）", council.name(), committee, "行政視察",
                        new DateRange(day, day.plusDays(2)), prose.said("PURPOSE", topic, random),
                        members(council, random), visits,
                        List.of(new Observation(Prose.one(council.members(), random) + "委員",
                                prose.observation(topic, random), null, List.of())),
                        List.of(), List.of()));
    }

    private List<Visit> visits(int left, LocalDate day, RandomGenerator random) {
        List<Visit> visits = new ArrayList<>();
        int most = random.nextInt(3, 5);
        for (int still = left; still > 0 && visits.size() < most; still -= visits.getLast().questions().size()) {
            visits.add(visit(Math.min(still, random.nextInt(QUESTIONS_A_VISIT - 3, QUESTIONS_A_VISIT + 4)),
                    day.plusDays(Math.min(2, visits.size())), random));
        }
        return visits;
    }

    private Visit visit(int questions, LocalDate day, RandomGenerator random) {
        Cast.Place place = cast.place(random);
        Prose.Topic topic = prose.topic(place.site(), random);
        return new Visit(place.site(), place.location(), new DateRange(day, day), prose.said("SUBJECT", topic, random),
                prose.said("PURPOSE", topic, random), List.of(), List.of(),
                IntStream.range(0, questions).mapToObj(_ -> question(topic, random)).toList(), List.of(), List.of());
    }

    private Question question(Prose.Topic topic, RandomGenerator random) {
        return new Question(prose.question(topic, random), prose.answer(topic, random), List.of());
    }

    private List<Member> members(Cast.Council council, RandomGenerator random) {
        List<String> names = Cast.some(prose.all("ROLE").size(), council.members(), random);
        return IntStream.range(0, names.size())
            .mapToObj(at -> new Member(prose.all("ROLE").get(at), names.get(at), List.of()))
            .toList();
    }

}
