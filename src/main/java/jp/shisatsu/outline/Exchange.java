package jp.shisatsu.outline;

import java.util.List;

/**
 * A question and its answer, line by line; one of them is empty where the report lacks
 * it.
 */
public record Exchange(List<Passage> question, List<Passage> answer) implements Item {
    public Exchange {
        question = List.copyOf(question);
        answer = List.copyOf(answer);
    }
}
