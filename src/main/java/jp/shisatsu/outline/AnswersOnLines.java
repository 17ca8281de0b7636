package jp.shisatsu.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parts a question from the answer on the same line: Ｑ：費用は。 Ａ：３百万円である。 */
final class AnswersOnLines {

    /** A letter or a word with its colon, behind a gap or the end of the question. */
    private static final Pattern ANSWER = Pattern.compile(
            "(?<=[。？?\\h])(?=(?<=[。？?]\\h{0,4})[AＡ答][0-9０-９]{0,3}[.．]|(?:[AＡ答]|回答|答弁)[0-9０-９]{0,3}(?:[：:]|[.．]\\h)|[(（【［\\[〔](?:[AＡ答]|回答|答弁)[)）】］\\]〕])");

    private static final Telltale IN_ANSWER = new Telltale("AＡ答");

    /** ・費用は。 → 無料です。: believed below a heading about questions only. */
    private static final Pattern ARROW = Pattern
        .compile("(?<=[。？?\\h])(?:→|⇒|⇨|➡)\\h*(?=.)|(?<=[。？?])\\h*[－―—–]\\h*(?=.)");

    private static final Telltale IN_ARROW = new Telltale("→⇒⇨➡－―—–");

    /** （西村委員）費用は。 → 無料である。 */
    private static final Pattern NAMED = Pattern
        .compile("[(（【][^（()）】]{1,10}(?:委員|議員|議長|委員長)[)）】]\\h*(?=[^→⇒]{3,400}(?:→|⇒))");

    private static final Telltale BEFORE_NAME = new Telltale("(（【");

    private boolean below;

    private AnswersOnLines() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        AnswersOnLines lines = new AnswersOnLines();
        return tokens.stream().flatMap(lines::parted).toList();
    }

    private Stream<LineToken> parted(LineToken token) {
        below = token instanceof LineToken.Known known ? known.topics().contains(Topic.QUESTIONS) : below;
        return switch (token) {
            case LineToken.Listed item when below -> byArrow(token, item.marked().words(), false).stream();
            case LineToken.Prose prose -> byName(prose).stream();
            case LineToken.Asked asked -> {
                List<LineToken> marked = byMark(asked);
                yield (marked.size() > 1 || !below ? marked : byArrow(asked, asked.words(), asked.doubtful())).stream();
            }
            case LineToken other -> Stream.of(other);
        };
    }

    private static List<LineToken> byArrow(LineToken token, Passage words, boolean doubtful) {
        if (!IN_ARROW.isIn(words.written())) {
            return List.of(token);
        }
        Matcher arrow = ARROW.matcher(words.written());
        if (!arrow.find() || arrow.start() == 0) {
            return List.of(token);
        }
        Passage rest = words.valueFrom(arrow.start());
        return List.of(
                new LineToken.Asked(before(token.line(), rest), words.headUpTo(arrow.start(), rest.start()), doubtful),
                new LineToken.Replied(rest, rest.from(arrow.end() - (rest.start() - words.start())), false));
    }

    /** The line without what stands for itself. */
    private static Passage before(Passage line, Passage rest) {
        return line.headUpTo(rest.start() - line.start(), rest.start());
    }

    private static List<LineToken> byName(LineToken.Prose prose) {
        if (!BEFORE_NAME.begins(prose.line().written())) {
            return List.of(prose);
        }
        Matcher named = NAMED.matcher(prose.line().written());
        return named.lookingAt() ? byArrow(prose, prose.line().from(named.end()).unmarked(), false) : List.of(prose);
    }

    private static List<LineToken> byMark(LineToken.Asked asked) {
        if (!IN_ANSWER.isIn(asked.words().written())) {
            return List.of(asked);
        }
        Matcher answer = ANSWER.matcher(asked.words().written());
        if (!answer.find() || answer.start() == 0) {
            return List.of(asked);
        }
        Passage question = asked.words();
        Passage rest = question.valueFrom(answer.start());
        Passage head = question.headUpTo(answer.start(), rest.start());
        return QuestionMarks.answer(rest)
            .map(mark -> List.<LineToken>of(new LineToken.Asked(before(asked.line(), rest), head, asked.doubtful()),
                    new LineToken.Replied(rest, mark.words(), false)))
            .orElse(List.of(asked));
    }

}
