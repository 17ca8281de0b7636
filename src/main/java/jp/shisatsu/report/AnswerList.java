package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Caption;
import jp.shisatsu.outline.Exchange;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Pairs a list of questions with the list of answers behind it, number by number; a list
 * of what was asked about (・選考の方法について) has none.
 */
final class AnswerList {

    private AnswerList() {
    }

    /** Empty where the chapters are not such lists. */
    static List<Exchange> paired(Chapter asked, Chapter answered) {
        List<Branch> questions = asked.branches();
        List<Branch> answers = answered.branches();
        boolean lists = asked.isOf(Topic.QUESTIONS) && answered.isOf(Topic.ANSWERS) && isList(asked)
                && isList(answered);
        Map<Integer, Branch> byNumber = answers.stream()
            .collect(Collectors.toMap(AnswerList::number, Function.identity(), (first, _) -> first));
        List<Integer> numbers = questions.stream().map(AnswerList::number).distinct().toList();
        boolean fit = lists && byNumber.size() == answers.size() && numbers.size() == questions.size()
                && numbers.containsAll(byNumber.keySet());
        return !fit ? List.of()
                : questions.stream()
                    .map(question -> exchange(question, asked, byNumber.get(number(question)), answered))
                    .toList();
    }

    /**
     * The questions of a list that says of each but what it was about; empty if it is
     * none.
     */
    static List<Exchange> unanswered(Chapter asked) {
        List<Branch> questions = asked.branches();
        boolean list = asked.isOf(Topic.QUESTIONS) && questions.size() > 1 && asked.passages().isEmpty()
                && asked.exchanges().isEmpty()
                && questions.stream().allMatch(question -> question.title().written().endsWith("について"))
                && questions.stream()
                    .allMatch(question -> question.items().stream().allMatch(Caption.class::isInstance));
        return list ? questions.stream().map(question -> exchange(question, asked, null, asked)).toList() : List.of();
    }

    private static boolean isList(Chapter chapter) {
        return chapter.exchanges().isEmpty() && chapter.passages().isEmpty() && chapter.captions().isEmpty()
                && !chapter.branches().isEmpty()
                && chapter.branches().stream().allMatch(branch -> branch.marker().numbered());
    }

    private static int number(Branch branch) {
        return branch.marker().ordinal();
    }

    private static Exchange exchange(Branch question, Chapter asked, @Nullable Branch answer, Chapter answered) {
        return new Exchange(lines(question, asked), answer == null ? List.of() : lines(answer, answered));
    }

    private static List<Passage> lines(Branch item, Chapter chapter) {
        List<Passage> lines = new ArrayList<>(List.of(item.title()));
        lines.addAll(chapter.linesUnder(item));
        return lines;
    }

}
