package jp.shisatsu.report;

import java.util.List;
import java.util.stream.IntStream;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Passage;

/**
 * Finds the subjects that are counted right below the name of a site, where what follows
 * the last is told of all: (1) 設置の経緯について (2) 進路の状況について.
 */
final class TopicsBelowSite {

    private TopicsBelowSite() {
    }

    /** None where one of them heads words of its own. */
    static List<Branch> of(Chapter site) {
        List<Branch> topics = site.branches();
        if (topics.size() == 1 && topics.getFirst().marker().isOfHeadings()) {
            return isMatter(topics.getFirst()) && onlyTells(topics.getFirst()) ? topics : List.of();
        }
        boolean counted = !topics.isEmpty() && topics.getFirst().marker().ordinal() == 1
                && IntStream.range(1, topics.size())
                    .allMatch(i -> topics.get(i).marker().ordinal() == i + 1
                            && topics.get(i).marker().style().equals(topics.getFirst().marker().style()));
        return counted && isMatter(topics.getFirst())
                && topics.subList(0, topics.size() - 1).stream().allMatch(topic -> topic.items().isEmpty())
                && onlyTells(topics.getLast()) ? topics : List.of();
    }

    private static boolean isMatter(Branch topic) {
        return Subject.isOne(topic.title());
    }

    private static boolean onlyTells(Branch last) {
        return last.items().stream().anyMatch(Passage.class::isInstance)
                && last.items().stream().noneMatch(Branch.class::isInstance);
    }

}
