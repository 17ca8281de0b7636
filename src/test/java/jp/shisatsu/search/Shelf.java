package jp.shisatsu.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisatsu.archive.Archive;
import jp.shisatsu.archive.Edition;
import jp.shisatsu.archive.Filed;
import jp.shisatsu.archive.RevisionView;
import jp.shisatsu.archive.SourceReport;
import jp.shisatsu.report.DateRange;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Member;
import jp.shisatsu.report.Observation;
import jp.shisatsu.report.Photo;
import jp.shisatsu.report.Question;
import jp.shisatsu.report.ReportParser;
import jp.shisatsu.report.Section;
import jp.shisatsu.report.Visit;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.SourceReader;
import jp.shisatsu.text.SourceText;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An archive as tests write it and read it: text in, hits out. */
public class Shelf {

    private static final Pattern PAIR = Pattern.compile("Q (.*)\n(?:A (.*)\n)?");

    private static final DateRange AUTUMN = new DateRange(LocalDate.of(2025, 10, 29), LocalDate.of(2025, 10, 31));

    private final Archive archive;

    private final ReportSearch search;

    private final JdbcClient database;

    private final EntityManagerFactory entities;

    Shelf(Archive archive, ReportSearch search, JdbcClient database, EntityManagerFactory entities) {
        this.archive = archive;
        this.search = search;
        this.database = database;
        this.entities = entities;
    }

    /** Leaves nothing of one test to the next. */
    public void clear() {
        database.sql("truncate source_report, council, site, withdrawn_site, withdrawn_question, index_event cascade")
            .update();
        loseIndex();
    }

    public void loseIndex() {
        SearchWorkspace index = Search.mapping(entities).scope(Object.class).workspace();
        index.purge();
        index.refresh();
    }

    /** As if someone else had been at the database. */
    public void loseQuestionsOfDatabase() {
        database.sql("delete from question").update();
    }

    /** Publishes the report in seeds. */
    public void sample() throws IOException {
        publish(Path.of("seeds/000_37e05d41e62604df.txt"));
    }

    /** Publishes a report of those in golden. */
    void golden(String name) throws IOException {
        publish(Path.of("src/test/resources/golden").resolve(name));
    }

    private void publish(Path report) throws IOException {
        byte[] bytes = Files.readAllBytes(report);
        String name = report.getFileName().toString();
        SourceText text = switch (SourceReader.read(bytes, name)) {
            case Reading.Read read -> read.text();
            case Reading.Refused refused -> throw new IllegalStateException(refused.toString());
        };
        archive.publish(new SourceReport(bytes, name, "text/plain", text.characters()),
                List.of(ReportParser.parse(text).value()), "test");
    }

    /** Publishes a trip to one site where this was asked and answered; gives its id. */
    public long ask(String questions) {
        return publish(asked(questions));
    }

    private static Visit asked(String questions) {
        return visit("仁川港湾公社", List.of(),
                PAIR.matcher(questions)
                    .results()
                    .map(pair -> new Question(pair.group(1), pair.group(2), List.of()))
                    .toList());
    }

    /** Publishes a trip to one site of which this is told; gives its id. */
    long tell(String title, String text) {
        return publish(visit("仁川港湾公社", List.of(new Section("ア", title, text, List.of(), List.of())), List.of()));
    }

    /** Publishes a trip with one of everything; gives its id. */
    public long whole() {
        return publish(new Visit("ソウル特別市庁", "大韓民国ソウル特別市", AUTUMN, "市政運営計画", "都市経営を知る。", List.of("所長"),
                List.of(new Section("ア", "概要", "首都である。", List.of(), List.of())),
                List.of(new Question("人口は。", "約960万人。", List.of())), List.of(new Photo("庁舎前にて", List.of())),
                List.of()));
    }

    private static Visit visit(String site, List<Section> sections, List<Question> questions) {
        return new Visit(site, "大韓民国仁川広域市", null, null, null, List.of(), sections, questions, List.of(), List.of());
    }

    private long publish(Visit visit) {
        InspectionReport report = report("港湾委員会海外行政視察概要", visit);
        return kept(archive.publish(source(report), List.of(report), "test")).tripId();
    }

    /** Hands in a report that is not published yet. */
    void draft(String questions) {
        InspectionReport report = report("港湾委員会海外行政視察概要", asked(questions));
        kept(archive.draft(source(report), List.of(report), "test"));
    }

    /** Publishes another title and other questions in place of those of a trip. */
    public void correct(long trip, String title, String questions) {
        InspectionReport report = report(title, asked(questions));
        long draft = kept(archive.draft(source(report), List.of(report), "test")).id();
        archive.publish(draft, List.of(new Edition(report, trip)), List.of(), "test");
    }

    private static InspectionReport report(String title, Visit visit) {
        return new InspectionReport(title, "横浜市会", "港湾委員会", "海外行政視察", AUTUMN, "先進都市に学ぶ。",
                List.of(new Member("委員長", "くしだ 久子", List.of())), List.of(visit),
                List.of(new Observation("山田委員", "学びがあった。", null, List.of())), List.of(), List.of());
    }

    private static SourceReport source(InspectionReport report) {
        String text = report.toString();
        return new SourceReport(text.getBytes(StandardCharsets.UTF_8), "a.txt", "text/plain", text);
    }

    private static RevisionView kept(Filed filed) {
        return switch (filed) {
            case Filed.Kept kept -> kept.revisions().getFirst();
            case Filed.AlreadyHere here -> throw new IllegalArgumentException(here.toString());
        };
    }

    public void withdraw(long trip) {
        archive.withdraw(trip, "test", "誤り");
    }

    /**
     * Hits of any kind, each as one line: title, slash, body; what was found in brackets.
     */
    public List<String> find(String query) {
        return find(query, null);
    }

    public List<String> find(String query, Kind kind) {
        return lines(result(query, kind).hits());
    }

    SearchResult result(String query, Kind kind) {
        return search.find(new SearchQuery(query, kind == null ? Selection.EVERYTHING : Selection.of(kind),
                Order.RELEVANCE, 1, 100));
    }

    static List<String> lines(List<Hit> hits) {
        return hits.stream()
            .map(hit -> shown(hit.title()) + (hit.body() == null ? "" : " / " + shown(hit.body())))
            .toList();
    }

    static String shown(Excerpt excerpt) {
        return excerpt.runs()
            .stream()
            .map(run -> run.hit() ? "[" + run.text() + "]" : run.text())
            .collect(Collectors.joining());
    }

}
