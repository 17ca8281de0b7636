package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a question from the answer on the same line: Ｑ：費用は。 Ａ：３百万円である。 */
final class AnswersOnLines {

    /** A letter or a word with its colon, behind a gap or the end of the question. */
    private static final Pattern ANSWER = Pattern.compile(
            "(?<=[。？?\\h])(?=(?<=[。？?]\\h{0,4})[AＡ答][0-9０-９]{0,3}[.．]|(?:[AＡ答]|回答|答弁)[0-9０-９]{0,3}(?:[：:]|[.．]\\h)|[(（【［\\[〔](?:[AＡ答]|回答|答弁)[)）】］\\]〕])");

    private static final String ENDING_QUESTION = "。？?";

    private static final Telltale BEFORE_ANSWER = new Telltale("AＡ答回(（【［[〔");

    private static final Telltale IN_ANSWER = new Telltale("AＡ答");

    /** ・費用は。 → 無料です。: believed below a heading about questions only. */
    private static final Pattern ARROW = Pattern
        .compile("(?<=[。？?\\h])(?:→|⇒|⇨|➡)\\h*(?=.)|(?<=[。？?])\\h*[－―—–]\\h*(?=.)");

    private static final Telltale IN_ARROW = new Telltale("→⇒⇨➡－―—–");

    /** ・費用 ― 無料である。 */
    private static final Pattern TOPIC = Pattern
        .compile("[^。、？?]{1,39}?[^\\h0-9０-９]\\h(?<dash>[－―—–]{1,2})\\h*(?=.{4,})");

    /** （西村委員）費用は。 → 無料である。 */
    private static final Pattern NAMED = Pattern
        .compile("[(（【][^（()）】]{1,10}(?:委員|議員|議長|委員長)[)）】]\\h*(?=[^→⇒]{3,400}(?:→|⇒))");

    private static final Telltale BEFORE_NAME = new Telltale("(（【");

    /**
     * The items that name what was asked about, and say behind a dash what was answered.
     */
    private final Set<Passage> topics;

    private boolean below;

    private AnswersOnLines(List<LineToken> tokens) {
        this.topics = topics(tokens);
    }

    /** Of a list below a heading about questions only: each item has to have its dash. */
    private static Set<Passage> topics(List<LineToken> tokens) {
        Set<Passage> all = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof LineToken.Known known && known.topics().equals(Set.of(Topic.QUESTIONS))) {
                List<Marked> list = listBelow(tokens, i);
                if (list.size() > 1
                        && list.stream().allMatch(item -> TOPIC.matcher(item.words().written()).lookingAt())) {
                    list.forEach(item -> all.add(item.words()));
                }
            }
        }
        return all;
    }

    /** The items of one mark below a heading, up to what bears another. */
    private static List<Marked> listBelow(List<LineToken> tokens, int heading) {
        List<Marked> list = new ArrayList<>();
        for (LineToken token : tokens.subList(heading + 1, tokens.size())) {
            Optional<Marked> item = item(token);
            boolean ends = item.isEmpty()
                    ? token instanceof LineToken.Known || token instanceof LineToken.Asked
                            || token instanceof LineToken.Replied
                    : !list.isEmpty() && !item.get().marker().style().equals(list.getFirst().marker().style());
            if (ends) {
                return list;
            }
            item.ifPresent(list::add);
        }
        return list;
    }

    /** ・費用 is an item as much as a heading that is known. */
    private static Optional<Marked> item(LineToken token) {
        return switch (token) {
            case LineToken.Listed item -> Optional.of(item.marked());
            case LineToken.Known known when known.marked().marker().isBullet() && !known.isAbout(Topic.QUESTIONS) ->
                Optional.of(known.marked());
            case LineToken _ -> Optional.empty();
        };
    }

    static List<LineToken> read(List<LineToken> tokens) {
        AnswersOnLines lines = new AnswersOnLines(tokens);
        return tokens.stream().<LineToken>mapMulti((token, parts) -> lines.parted(token).forEach(parts)).toList();
    }

    private List<LineToken> parted(LineToken token) {
        Optional<Marked> topic = topics.isEmpty() ? Optional.empty()
                : item(token).filter(item -> topics.contains(item.words()));
        if (topic.isPresent()) {
            return byDash(token.line(), topic.get().words());
        }
        below = token instanceof LineToken.Known known ? known.topics().contains(Topic.QUESTIONS) : below;
        return switch (token) {
            case LineToken.Listed item when below -> byArrow(token, item.marked().words(), false);
            case LineToken.Prose prose -> byName(prose);
            case LineToken.Asked asked -> {
                List<LineToken> marked = byMark(asked);
                yield marked.size() > 1 || !below ? marked : byArrow(asked, asked.words(), asked.doubtful());
            }
            case LineToken other -> List.of(other);
        };
    }

    private static List<LineToken> byArrow(LineToken token, Passage words, boolean doubtful) {
        if (!IN_ARROW.isIn(words)) {
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

    private static List<LineToken> byDash(Passage line, Passage words) {
        Matcher topic = TOPIC.matcher(words.written());
        topic.lookingAt();
        Passage answer = words.valueFrom(topic.end());
        return List.of(
                new LineToken.Asked(before(line, answer), words.headUpTo(topic.start("dash"), answer.start()), false),
                new LineToken.Replied(answer, answer, false));
    }

    /** The line without what stands for itself. */
    private static Passage before(Passage line, Passage rest) {
        return line.headUpTo(rest.start() - line.start(), rest.start());
    }

    private static List<LineToken> byName(LineToken.Prose prose) {
        if (!BEFORE_NAME.begins(prose.line())) {
            return List.of(prose);
        }
        Matcher named = NAMED.matcher(prose.line().written());
        return named.lookingAt() ? byArrow(prose, prose.line().from(named.end()).unmarked(), false) : List.of(prose);
    }

    /** Looks for the first letter of a mark behind what may end a question. */
    private static boolean mayAnswer(String words) {
        for (int i = 1; i < words.length(); i++) {
            char before = words.charAt(i - 1);
            if ((ENDING_QUESTION.indexOf(before) >= 0 || Glyph.isSpace(before)) && BEFORE_ANSWER.isAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static List<LineToken> byMark(LineToken.Asked asked) {
        if (!IN_ANSWER.isIn(asked.words()) || !mayAnswer(asked.words().written())) {
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
