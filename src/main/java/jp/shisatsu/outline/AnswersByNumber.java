package jp.shisatsu.outline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts each answer behind its question where all questions stand first: 質問１, 質問２, and
 * below them 回答１, 回答２.
 */
final class AnswersByNumber {

    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,2}|[①-⑳]|[一二三四五六七八九十]{1,3}");

    private final List<LineToken> read = new ArrayList<>();

    private final List<Turn> questions = new ArrayList<>();

    private final List<Turn> answers = new ArrayList<>();

    /** A question or an answer with the lines below it. */
    private record Turn(Passage line, Passage words, List<LineToken> tokens) {

        static Turn begunBy(LineToken head, Passage words) {
            return new Turn(head.line(), words, new ArrayList<>(List.of(head)));
        }

        @Nullable String number() {
            String mark = line.written().substring(0, Math.max(0, words.start() - line.start()));
            Matcher number = NUMBER.matcher(mark);
            return number.find() ? Normalizer.normalize(number.group(), Normalizer.Form.NFKC) : null;
        }

    }

    private AnswersByNumber() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        AnswersByNumber turns = new AnswersByNumber();
        tokens.forEach(turns::read);
        turns.flush();
        return turns.read;
    }

    private void read(LineToken token) {
        switch (token) {
            case LineToken.Asked asked -> {
                if (!answers.isEmpty()) {
                    flush();
                }
                questions.add(Turn.begunBy(asked, asked.words()));
            }
            case LineToken.Replied replied when !questions.isEmpty() ->
                answers.add(Turn.begunBy(replied, replied.words()));
            case LineToken.Prose _, LineToken.Furniture _, LineToken.Captioned _ when !questions.isEmpty() ->
                (answers.isEmpty() ? questions : answers).getLast().tokens().add(token);
            case LineToken other -> {
                flush();
                read.add(other);
            }
        }
    }

    private void flush() {
        if (questions.isEmpty()) {
            return;
        }
        Optional<Map<String, Turn>> byNumber = byNumber();
        for (Turn question : questions) {
            read.addAll(question.tokens());
            byNumber.map(replies -> replies.get(question.number())).ifPresent(answer -> read.addAll(answer.tokens()));
        }
        if (byNumber.isEmpty()) {
            answers.forEach(answer -> read.addAll(answer.tokens()));
        }
        questions.clear();
        answers.clear();
    }

    /** Nothing where numbers do not tell which answer is whose, or nobody asked twice. */
    private Optional<Map<String, Turn>> byNumber() {
        if (questions.size() < 2) {
            return Optional.empty();
        }
        Map<String, Turn> replies = new HashMap<>();
        for (Turn answer : answers) {
            String number = answer.number();
            if (number == null || replies.put(number, answer) != null) {
                return Optional.empty();
            }
        }
        boolean all = replies.size() > 1 && questions.stream().map(Turn::number).distinct().count() == questions.size()
                && replies.keySet()
                    .stream()
                    .allMatch(number -> questions.stream().anyMatch(question -> number.equals(question.number())));
        return all ? Optional.of(replies) : Optional.empty();
    }

}
