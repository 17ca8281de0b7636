package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds questions under 質疑応答 whose answers bear no mark, or the same: every item of the
 * list asks, and lines follow it; or every second asks. Where nothing bears a mark, lines
 * that ask and lines that do not take turns.
 */
final class UnmarkedAnswers {

    private static final Pattern ASKS = Pattern.compile(".*(?:[？?]|(?:か|は|について|伺う|伺いたい|聞きたい|願う|願いたい)[。．]?)[」』）)]?");

    /** Without a mark, a question is known to be whole by its end only. */
    private static final Pattern ENDS = Pattern.compile("[。．？?か][」』）)]?$");

    /** In lines; what is longer is no question. */
    private static final int LONGEST_QUESTION = 5;

    private static final int NONE = -1;

    /** How one that is wrapped ends. */
    private static final Pattern WHOLE = Pattern.compile("[。．？?][」』）)]?$");

    private final List<LineToken> tokens;

    private final List<Integer> items;

    private UnmarkedAnswers(List<LineToken> tokens) {
        this.tokens = tokens;
        this.items = IntStream.range(0, tokens.size())
            .filter(i -> tokens.get(i) instanceof LineToken.Listed)
            .boxed()
            .toList();
    }

    /** All tokens, those under 質疑応答 taken for what they are. */
    static List<LineToken> read(List<LineToken> tokens) {
        boolean answered = tokens.stream().anyMatch(LineToken.Replied.class::isInstance);
        boolean asked = tokens.stream().anyMatch(LineToken.Asked.class::isInstance);
        List<LineToken> read = new ArrayList<>();
        boolean below = false;
        for (int i = 0; i < tokens.size(); i++) {
            below = tokens.get(i) instanceof LineToken.Known known ? known.topics().contains(Topic.QUESTIONS) : below;
            read.add(!answered && i > 0 && answers(tokens.get(i - 1), tokens.get(i))
                    ? new LineToken.Replied(tokens.get(i).line(), tokens.get(i).line(), false) : tokens.get(i));
            if (below && headsList(tokens.get(i)) && i + 1 < tokens.size()
                    && tokens.get(i + 1) instanceof LineToken.Listed first && !first.marked().marker().isBrackets()) {
                List<LineToken> list = tokens.subList(i + 1, endOf(tokens, i + 1, first.marked().marker()));
                read.addAll(new UnmarkedAnswers(list).paired());
                i += list.size();
            }
            else if (!answered && !asked && tokens.get(i).isAbout(Topic.QUESTIONS)) {
                List<LineToken> lines = tokens.subList(i + 1, endOfLines(tokens, i + 1));
                read.addAll(new UnmarkedAnswers(lines).takingTurns());
                i += lines.size();
            }
        }
        return read;
    }

    /** 質疑応答, or below it 【綾瀬谷市議会】. */
    private static boolean headsList(LineToken token) {
        return token instanceof LineToken.Known
                || (token instanceof LineToken.Listed item && item.marked().marker().isBrackets());
    }

    /**
     * Only questions bear a mark: the line below one that is asked to its end replies.
     */
    private static boolean answers(LineToken above, LineToken token) {
        return above instanceof LineToken.Asked asked && token instanceof LineToken.Prose
                && ASKS.matcher(asked.words().text()).matches();
    }

    /** The list ends at a heading, or at what bears another mark. */
    private static int endOf(List<LineToken> tokens, int start, Marker asking) {
        int end = start;
        while (end < tokens.size() && (isUnmarked(tokens.get(end)) || (tokens.get(end) instanceof LineToken.Listed item
                && item.marked().marker().style().equals(asking.style())))) {
            end++;
        }
        return end;
    }

    private static int endOfLines(List<LineToken> tokens, int start) {
        int end = start;
        while (end < tokens.size() && isUnmarked(tokens.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isUnmarked(LineToken token) {
        return token instanceof LineToken.Prose || token instanceof LineToken.Captioned
                || token instanceof LineToken.Furniture;
    }

    /** Lines without any mark, of which some ask and others follow each of them. */
    private List<LineToken> takingTurns() {
        List<Integer> lines = IntStream.range(0, tokens.size())
            .filter(i -> tokens.get(i) instanceof LineToken.Prose)
            .boxed()
            .toList();
        List<Integer> asking = IntStream.range(0, lines.size()).filter(i -> asksAnew(lines, i)).boxed().toList();
        boolean turns = asking.size() > 1 && asking.getFirst() == 0 && asking.getLast() < lines.size() - 1
                && IntStream.range(1, asking.size()).allMatch(i -> asking.get(i) > asking.get(i - 1) + 1)
                && asking.stream().noneMatch(i -> asksToItsEnd(tokens.get(lines.get(i + 1)).line()));
        List<LineToken> read = new ArrayList<>(tokens);
        if (turns) {
            asking.forEach(i -> {
                Passage question = tokens.get(lines.get(i)).line();
                Passage answer = tokens.get(lines.get(i + 1)).line();
                read.set(lines.get(i), new LineToken.Asked(question, question, false));
                read.set(lines.get(i + 1), new LineToken.Replied(answer, answer, false));
            });
        }
        return read;
    }

    private static boolean asks(Passage line) {
        return ASKS.matcher(line.text()).matches();
    }

    /** A line that goes on with a sentence asks nothing of its own. */
    private boolean asksAnew(List<Integer> lines, int index) {
        Passage line = tokens.get(lines.get(index)).line();
        boolean begins = index == 0 || tokens.get(lines.get(index - 1)).line().text().endsWith("。");
        return begins && asksToItsEnd(line);
    }

    /** A wrapped line may end with は as well. */
    private static boolean asksToItsEnd(Passage line) {
        return ENDS.matcher(line.text()).find() && asks(line);
    }

    private List<LineToken> paired() {
        List<Integer> byTurns = everySecond();
        Set<Integer> answers = Set.copyOf(byTurns.isEmpty() ? below() : byTurns);
        return answers.isEmpty() ? tokens : Rereading.each(tokens, i -> taken(tokens.get(i), answers.contains(i)));
    }

    private static LineToken taken(LineToken token, boolean answers) {
        return switch (token) {
            case LineToken.Listed item when answers -> new LineToken.Replied(item.line(), item.marked().words(), false);
            case LineToken.Listed item -> new LineToken.Asked(item.line(), item.marked().words(), false);
            case LineToken.Prose prose when answers -> new LineToken.Replied(prose.line(), prose.line(), false);
            case LineToken other -> other;
        };
    }

    private List<Integer> everySecond() {
        boolean byTurns = items.size() % 2 == 0
                && IntStream.range(0, items.size()).allMatch(i -> asks(items.get(i)) == (i % 2 == 0));
        return byTurns ? IntStream.range(0, items.size()).filter(i -> i % 2 == 1).mapToObj(items::get).toList()
                : List.of();
    }

    /** The first line behind each question. */
    private List<Integer> below() {
        List<Integer> answers = items.stream().map(this::answer).toList();
        return answers.contains(NONE) ? List.of() : answers;
    }

    /**
     * The line behind the end of a question, which may be wrapped; NONE if there is none.
     */
    private int answer(int item) {
        List<Integer> lines = linesBelow(item);
        StringBuilder words = new StringBuilder(((LineToken.Listed) tokens.get(item)).marked().words().text());
        int first = asks(item) && !lines.isEmpty() ? lines.getFirst() : NONE;
        if (first != NONE && words.charAt(words.length() - 1) != 'は') {
            return first;
        }
        for (int line : lines) {
            if (WHOLE.matcher(words).find() && ASKS.matcher(words).matches()) {
                return line;
            }
            words.append(tokens.get(line).line().text());
        }
        return first;
    }

    private List<Integer> linesBelow(int item) {
        return IntStream.range(item + 1, tokens.size())
            .takeWhile(i -> !(tokens.get(i) instanceof LineToken.Listed))
            .filter(i -> tokens.get(i) instanceof LineToken.Prose)
            .limit(LONGEST_QUESTION)
            .boxed()
            .toList();
    }

    private boolean asks(int item) {
        return tokens.get(item) instanceof LineToken.Listed listed
                && ASKS.matcher(listed.marked().words().text()).matches();
    }

}
