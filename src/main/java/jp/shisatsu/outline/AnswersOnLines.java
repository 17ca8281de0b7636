package jp.shisatsu.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parts a question from the answer on the same line: Ｑ：費用は。 Ａ：３百万円である。 */
final class AnswersOnLines {

    /** A letter or a word with its colon, behind a gap or the end of the question. */
    private static final Pattern ANSWER = Pattern
        .compile("(?<=[。？?\\h])(?=(?:[AＡ答]|回答|答弁)[0-9０-９]{0,3}(?:[：:]|[.．]\\h)|[(（【［\\[〔](?:[AＡ答]|回答|答弁)[)）】］\\]〕])");

    private AnswersOnLines() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        return tokens.stream().flatMap(AnswersOnLines::parted).toList();
    }

    private static Stream<LineToken> parted(LineToken token) {
        if (!(token instanceof LineToken.Asked asked)) {
            return Stream.of(token);
        }
        Matcher answer = ANSWER.matcher(asked.words().written());
        if (!answer.find() || answer.start() == 0) {
            return Stream.of(token);
        }
        Passage question = asked.words();
        Passage rest = question.valueFrom(answer.start());
        Passage head = question.headUpTo(answer.start(), rest.start());
        return QuestionMarks.answer(rest)
            .<Stream<LineToken>>map(mark -> Stream.of(new LineToken.Asked(asked.line(), head, asked.doubtful()),
                    new LineToken.Replied(rest, mark.words(), false)))
            .orElse(Stream.of(token));
    }

}
