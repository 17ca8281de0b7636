package jp.shisatsu.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents, queries, and how well each document answers a query: a folder with
 * corpus.jsonl ({@code id}, {@code title}, {@code text}), queries.jsonl ({@code id},
 * {@code text}) and qrels.tsv (query, document, grade).
 */
public record RetrievalSet(String name, List<Passage> passages, List<Query> queries,
        Map<String, Map<String, Integer>> grades) {

    private static final JsonMapper JSON = new JsonMapper();

    /** A document. */
    record Passage(String id, String title, String text) {
    }

    /** A question someone asks. */
    record Query(String id, String text) {
    }

    /** Reads a folder; only queries that have an answer are kept. */
    public static RetrievalSet in(Path folder) throws IOException {
        Map<String, Map<String, Integer>> grades = grades(folder.resolve("qrels.tsv"));
        try (Stream<String> corpus = Files.lines(folder.resolve("corpus.jsonl"));
                Stream<String> queries = Files.lines(folder.resolve("queries.jsonl"))) {
            return new RetrievalSet(String.valueOf(folder.getFileName()),
                    corpus.filter(line -> !line.isBlank()).map(JSON::readTree).map(RetrievalSet::passage).toList(),
                    queries.filter(line -> !line.isBlank())
                        .map(JSON::readTree)
                        .map(RetrievalSet::query)
                        .filter(query -> grades.containsKey(query.id()))
                        .toList(),
                    grades);
        }
    }

    private static Passage passage(JsonNode document) {
        return new Passage(document.path("id").asString(), document.path("title").asString(""),
                document.path("text").asString(""));
    }

    private static Query query(JsonNode query) {
        return new Query(query.path("id").asString(), query.path("text").asString());
    }

    private static Map<String, Map<String, Integer>> grades(Path file) throws IOException {
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] judged = line.split("\t", -1);
            if (judged.length == 3 && !judged[2].equals("0")) {
                grades.computeIfAbsent(judged[0], query -> new HashMap<>()).put(judged[1], Integer.valueOf(judged[2]));
            }
        }
        return grades;
    }

}
