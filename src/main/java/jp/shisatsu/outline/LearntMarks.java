package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Learns which marks a report itself gives its questions and its answers: of two that
 * take turns under 質疑応答 the one whose words ask, and the one whose words do not (・ and ⇒,
 * ○ and ●, ―― and →).
 */
final class LearntMarks {

    private static final Pattern ASKS = Pattern.compile("か。|[？?]|(?:か|は|たい|願う|いかに|いかが)[。．]?$");

    private final List<List<Block>> sections;

    private final Map<Integer, LineToken> tokens = new HashMap<>();

    /** What stands behind one mark, up to the next. */
    private record Block(Passage line, Lead lead, StringBuilder words) {

        boolean asks() {
            return ASKS.matcher(words).find();
        }

        boolean isOf(String style) {
            return lead.style().equals(style);
        }

    }

    LearntMarks(List<List<Passage>> interviews) {
        this.sections = interviews.stream().map(LearntMarks::blocks).filter(blocks -> blocks.size() > 1).toList();
        Set<String> styles = new TreeSet<>();
        sections.forEach(blocks -> blocks.forEach(block -> styles.add(block.lead().style())));
        for (String question : styles) {
            styles.stream()
                .filter(answer -> !answer.equals(question) && takeTurns(question, answer))
                .findFirst()
                .ifPresent(answer -> learn(question, answer));
        }
    }

    /** The line as a question or an answer, if its mark was learnt. */
    Optional<LineToken> at(Passage line) {
        return tokens.isEmpty() ? Optional.empty() : Optional.ofNullable(tokens.get(line.start()));
    }

    private static List<Block> blocks(List<Passage> lines) {
        List<Block> blocks = new ArrayList<>();
        for (Passage line : lines) {
            Optional<Lead> lead = Lead.of(line);
            if (lead.isPresent()) {
                blocks.add(new Block(line, lead.get(), new StringBuilder(lead.get().words().written())));
            }
            else if (!blocks.isEmpty()) {
                blocks.getLast().words().append(line.written());
            }
        }
        return blocks;
    }

    private boolean takeTurns(String question, String answer) {
        List<List<Block>> those = sections.stream().filter(blocks -> holds(blocks, question)).toList();
        boolean inOrder = those.stream().allMatch(blocks -> questionsComeFirst(blocks, question, answer));
        long asked = count(question);
        long turns = those.stream().mapToLong(blocks -> turns(blocks, question, answer)).sum();
        boolean pointing = sections.stream()
            .flatMap(List::stream)
            .anyMatch(block -> block.isOf(answer) && block.lead().isArrow());
        boolean eachAnswered = pointing && turns > 1 && turns == asked && turns == count(answer);
        return inOrder && turns >= (pointing ? 1 : 2) && 2 * turns > asked
                && (eachAnswered || 2 * asking(question) >= asked) && 3 * asking(answer) <= count(answer);
    }

    private static boolean holds(List<Block> blocks, String style) {
        return blocks.stream().anyMatch(block -> block.isOf(style));
    }

    private static boolean questionsComeFirst(List<Block> blocks, String question, String answer) {
        return blocks.stream()
            .filter(block -> block.isOf(question) || block.isOf(answer))
            .findFirst()
            .filter(block -> block.isOf(question))
            .isPresent();
    }

    private static long turns(List<Block> blocks, String question, String answer) {
        long turns = 0;
        for (int i = 1; i < blocks.size(); i++) {
            turns += blocks.get(i - 1).isOf(question) && blocks.get(i).isOf(answer) ? 1 : 0;
        }
        return turns;
    }

    private long count(String style) {
        return sections.stream().flatMap(List::stream).filter(block -> block.isOf(style)).count();
    }

    private long asking(String style) {
        return sections.stream().flatMap(List::stream).filter(block -> block.isOf(style) && block.asks()).count();
    }

    private void learn(String question, String answer) {
        sections.forEach(blocks -> learn(blocks, question, answer));
    }

    /**
     * A list inside an answer may use the mark of the answers, not that of the questions.
     */
    private void learn(List<Block> blocks, String question, String answer) {
        boolean asked = false;
        for (Block block : blocks) {
            if (block.isOf(question)) {
                asked = true;
                tokens.putIfAbsent(block.line().start(),
                        new LineToken.Asked(block.line(), block.lead().words(), false));
            }
            else if (block.isOf(answer) && asked) {
                asked = block.lead().isArrow();
                tokens.putIfAbsent(block.line().start(),
                        new LineToken.Replied(block.line(), block.lead().words(), false));
            }
        }
    }

}
