package jp.shisatsu.archive;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says how many questions were asked at a visit, without reading them where they are
 * kept.
 */
interface QuestionCounts {

    int of(VisitEntity visit);

    static QuestionCounts of(List<QuestionCount> counted) {
        Map<Long, Integer> counts = counted.stream()
            .collect(Collectors.toMap(QuestionCount::visitId, QuestionCount::questions));
        return visit -> counts.getOrDefault(visit.id(), 0);
    }

}
