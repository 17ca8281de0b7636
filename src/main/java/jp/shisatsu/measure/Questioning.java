package jp.shisatsu.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shisatsu.archive.Archive;
import jp.shisatsu.archive.SourceReport;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Question;
import jp.shisatsu.report.Visit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts the documents of a set into an archive as Q&amp;A, the title as the question, and
 * asks the archive's own address for each query.
 */
public final class Questioning {

    /** As many questions as a long report has. */
    private static final int A_REPORT = 50;

    private static final JsonMapper JSON = new JsonMapper();

    private final RetrievalSet set;

    private final URI server;

    private final Map<String, String> idsByText = new HashMap<>();

    private final HttpClient client = HttpClient.newHttpClient();

    /** Of a set at the archive that answers there. */
    public Questioning(RetrievalSet set, URI server) {
        this.set = set;
        this.server = server;
    }

    /** Publishes the documents, so many a report. */
    public void publish(Archive archive) {
        List<RetrievalSet.Passage> passages = set.passages();
        IntStream.iterate(0, at -> at < passages.size(), at -> at + A_REPORT)
            .mapToObj(at -> passages.subList(at, Math.min(at + A_REPORT, passages.size())))
            .forEach(some -> publish(archive, some));
    }

    private void publish(Archive archive, List<RetrievalSet.Passage> passages) {
        String name = set.name() + " " + passages.getFirst().id();
        List<Question> questions = passages.stream()
            .map(passage -> new Question(passage.title(), passage.text(), List.of()))
            .toList();
        passages.forEach(passage -> idsByText.put(key(passage.title(), passage.text()), passage.id()));
        var visit = new Visit(set.name(), null, null, null, null, List.of(), List.of(), questions, List.of(),
                List.of());
        var report = new InspectionReport(name, null, null, null, null, null, List.of(), List.of(visit), List.of(),
                List.of(), List.of());
        archive.publish(new SourceReport(name.getBytes(StandardCharsets.UTF_8), name + ".txt", "text/plain", name),
                List.of(report), "measure");
    }

    private static String key(String question, String answer) {
        return question + "\n" + answer;
    }

    /** Asks every query and sums up what came back. */
    public Figures ask() throws InterruptedException {
        Figures figures = Figures.NONE;
        for (RetrievalSet.Query query : set.queries()) {
            figures = figures.and(found(query.text()), set.grades().getOrDefault(query.id(), Map.of()));
        }
        return figures;
    }

    private List<String> found(String text) throws InterruptedException {
        URI address = server
            .resolve("/api/search?kind=question&size=100&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        try {
            HttpResponse<String> answer = client.send(HttpRequest.newBuilder(address).build(),
                    HttpResponse.BodyHandlers.ofString());
            return documents(JSON.readTree(answer.body()).path("hits"));
        }
        catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> documents(JsonNode hits) {
        List<String> documents = new ArrayList<>();
        for (JsonNode hit : hits) {
            String id = idsByText.get(key(hit.path("question").asString(""), hit.path("answer").asString("")));
            if (id != null) {
                documents.add(id);
            }
        }
        return documents;
    }

}
