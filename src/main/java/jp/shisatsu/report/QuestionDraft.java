package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.shisatsu.outline.Exchange;
import jp.shisatsu.outline.Paragraph;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.text.SourceSpan;

/** A question while answers may still be added to it. */
final class QuestionDraft {

    private final List<Passage> asked;

    private final List<Passage> answered;

    QuestionDraft(Exchange exchange) {
        this.asked = new ArrayList<>(exchange.question());
        this.answered = new ArrayList<>(exchange.answer());
    }

    /** Whether there are words behind the mark of a question. */
    boolean asks() {
        return asked.stream().anyMatch(line -> !line.isEmpty());
    }

    void answerAlso(Exchange more) {
        answered.addAll(more.question());
        answered.addAll(more.answer());
    }

    /** Where it begins, for those who doubt it; where it is quoted, its words there. */
    SourceSpan head() {
        Passage first = (asked.isEmpty() ? answered : asked).getFirst();
        return spans().stream().findFirst().orElse(new SourceSpan(first.start(), first.start() + first.length()));
    }

    String question() {
        return Paragraph.joined(Paragraph.of(asked));
    }

    String answer() {
        return Paragraph.joined(Paragraph.of(answered));
    }

    /** None where a sentence quotes them, which is text as well. */
    List<SourceSpan> spans() {
        return Stream.concat(asked.stream(), answered.stream())
            .map(Passage::span)
            .filter(Predicate.not(SourceSpan::isEmpty))
            .toList();
    }

}
