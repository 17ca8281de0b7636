package jp.shisatsu.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How well lists of documents answer their queries: the means of nDCG@10 (gain 2^grade -
 * 1), of MRR@10 and of recall@100, each between 0 and 1.
 */
public record Figures(double ndcg, double mrr, double recall, int queries) {

    private static final int TOP = 10;

    /** Of no query yet. */
    static final Figures NONE = new Figures(0, 0, 0, 0);

    /**
     * With one more list: the documents found, best first, and the grades of the right
     * ones.
     */
    Figures and(List<String> found, Map<String, Integer> grades) {
        return new Figures(mean(ndcg, gain(found, grades) / ideal(grades)), mean(mrr, reciprocalRank(found, grades)),
                mean(recall, (double) found.stream().filter(grades::containsKey).count() / grades.size()), queries + 1);
    }

    private double mean(double before, double next) {
        return (before * queries + next) / (queries + 1);
    }

    private static double gain(List<String> found, Map<String, Integer> grades) {
        double gain = 0;
        for (int rank = 0; rank < Math.min(TOP, found.size()); rank++) {
            gain += gain(grades.getOrDefault(found.get(rank), 0), rank);
        }
        return gain;
    }

    private static double ideal(Map<String, Integer> grades) {
        List<Integer> best = grades.values().stream().sorted(Comparator.reverseOrder()).limit(TOP).toList();
        double gain = 0;
        for (int rank = 0; rank < best.size(); rank++) {
            gain += gain(best.get(rank), rank);
        }
        return gain;
    }

    private static double gain(int grade, int rank) {
        return (Math.pow(2, grade) - 1) * Math.log(2) / Math.log(rank + 2.0);
    }

    private static double reciprocalRank(List<String> found, Map<String, Integer> grades) {
        for (int rank = 0; rank < Math.min(TOP, found.size()); rank++) {
            if (grades.containsKey(found.get(rank))) {
                return 1.0 / (rank + 1);
            }
        }
        return 0;
    }

}
