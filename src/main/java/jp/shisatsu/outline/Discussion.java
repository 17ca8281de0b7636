package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds how a report marks question and answer under 質疑応答 where it has no words for them:
 * a mark for each, an arrow before the answer, or a mark before the question alone.
 */
final class Discussion {

    private static final String ARROWS = "→⇒⇨➡➔";

    private static final Pattern ASKS = Pattern.compile(".*(?:[？?]|(?:か|は|について|伺う|伺いたい|聞きたい|願う|願いたい)[。．]?)[」』）)]?");

    private final List<LineToken> tokens;

    /** The mark of the first item, which must be a question. */
    private final Marker asking;

    /** Where items begin that bear a mark. */
    private final List<Integer> items;

    private Discussion(List<LineToken> tokens, Marker asking) {
        this.tokens = tokens;
        this.asking = asking;
        this.items = IntStream.range(0, tokens.size())
            .filter(i -> tokens.get(i) instanceof LineToken.Listed)
            .boxed()
            .toList();
    }

    static boolean isArrow(char glyph) {
        return ARROWS.indexOf(glyph) >= 0;
    }

    /** All tokens, those under 質疑応答 taken for what they are. */
    static List<LineToken> read(List<LineToken> tokens) {
        List<LineToken> read = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            read.add(tokens.get(i));
            if (tokens.get(i) instanceof LineToken.Known heading && heading.topics().contains(Topic.QUESTIONS)
                    && i + 1 < tokens.size()) {
                Marker asking = tokens.get(i + 1) instanceof LineToken.Listed first ? first.marked().marker()
                        : Marker.NONE;
                List<LineToken> spoken = tokens.subList(i + 1, endOf(tokens, i + 1, asking));
                read.addAll(asking.equals(Marker.NONE) ? Speakers.read(spoken).orElse(spoken)
                        : new Discussion(spoken, asking).paired());
                i += spoken.size();
            }
        }
        return read;
    }

    /** The discussion ends at a heading, or at a number that counts something else. */
    private static int endOf(List<LineToken> tokens, int start, Marker asking) {
        int end = start;
        while (end < tokens.size() && !(tokens.get(end) instanceof LineToken.Known)
                && !(tokens.get(end) instanceof LineToken.Listed item && endsAt(item, asking))) {
            end++;
        }
        return end;
    }

    private static boolean endsAt(LineToken.Listed item, Marker asking) {
        Marker marker = item.marked().marker();
        return !marker.style().equals(asking.style()) && (marker.numbered() || Brackets.at(item.line()).isPresent());
    }

    private List<LineToken> paired() {
        if (tokens.stream().anyMatch(LineToken.Asked.class::isInstance)) {
            return tokens;
        }
        List<Integer> answers = answers();
        return answers.isEmpty() ? tokens
                : IntStream.range(0, tokens.size()).mapToObj(i -> taken(i, answers.contains(i))).toList();
    }

    private LineToken taken(int index, boolean answers) {
        return switch (tokens.get(index)) {
            case LineToken.Listed item when answers -> new LineToken.Replied(item.line(), item.marked().words(), false);
            case LineToken.Listed item when isAsking(item) ->
                new LineToken.Asked(item.line(), item.marked().words(), false);
            case LineToken.Replied arrow when answers -> new LineToken.Replied(arrow.line(), arrow.words(), false);
            case LineToken.Prose prose when answers -> new LineToken.Replied(prose.line(), prose.line(), false);
            case LineToken token -> token;
        };
    }

    /** Where the answers begin; empty where the items are no questions. */
    private List<Integer> answers() {
        List<Integer> arrows = firstOfEach(token -> token instanceof LineToken.Replied);
        if (2 * arrows.size() >= questions()) {
            return arrows;
        }
        if (items.stream().anyMatch(i -> !isAsking((LineToken.Listed) tokens.get(i)))) {
            return alternating(i -> !isAsking((LineToken.Listed) tokens.get(i)));
        }
        List<Integer> ofOneMark = alternating(i -> !asks(i));
        return ofOneMark.isEmpty() ? below() : ofOneMark;
    }

    /** Every second item, where they answer by turns what is asked. */
    private List<Integer> alternating(IntPredicate answers) {
        boolean byTurns = items.size() % 2 == 0 && IntStream.range(0, items.size())
            .allMatch(i -> answers.test(items.get(i)) == (i % 2 == 1) && (i % 2 == 1 || asks(items.get(i))));
        return byTurns ? IntStream.range(0, items.size()).filter(i -> i % 2 == 1).mapToObj(items::get).toList()
                : List.of();
    }

    /** Lines without a mark answer where every item asks and is whole. */
    private List<Integer> below() {
        List<Integer> prose = firstOfEach(LineToken.Prose.class::isInstance);
        return prose.size() == items.size() && items.stream().allMatch(this::asks) ? prose : List.of();
    }

    private List<Integer> firstOfEach(Predicate<LineToken> answer) {
        List<Integer> found = new ArrayList<>();
        boolean awaited = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof LineToken.Listed) {
                awaited = true;
            }
            else if (awaited && answer.test(tokens.get(i))) {
                found.add(i);
                awaited = false;
            }
        }
        return found;
    }

    private long questions() {
        return items.stream().filter(i -> isAsking((LineToken.Listed) tokens.get(i))).count();
    }

    private boolean isAsking(LineToken.Listed item) {
        return item.marked().marker().style().equals(asking.style());
    }

    private boolean asks(int item) {
        return tokens.get(item) instanceof LineToken.Listed listed
                && ASKS.matcher(listed.marked().words().text()).matches();
    }

}
