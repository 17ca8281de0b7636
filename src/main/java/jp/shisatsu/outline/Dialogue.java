package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The question and answer that are being read. */
final class Dialogue {

    private final List<Passage> question = new ArrayList<>();

    private final List<Passage> answer = new ArrayList<>();

    boolean isOpen() {
        return !question.isEmpty() || !answer.isEmpty();
    }

    boolean awaitsAnswer() {
        return !question.isEmpty() && answer.isEmpty();
    }

    void ask(Passage words) {
        question.add(words);
    }

    void reply(Passage words) {
        answer.add(words);
    }

    void append(Passage words) {
        (answer.isEmpty() ? question : answer).add(words);
    }

    /** What was read, if anything; then nothing is open. */
    Optional<Exchange> close() {
        Optional<Exchange> read = isOpen() ? Optional.of(new Exchange(question, answer)) : Optional.empty();
        question.clear();
        answer.clear();
        return read;
    }

}
