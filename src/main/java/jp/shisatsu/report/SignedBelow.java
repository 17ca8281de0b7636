package jp.shisatsu.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisatsu.outline.Passage;

/**
 * Tells whether each name stands on a line of its own below what it signs: nothing but
 * thanks follows the last of them, which then stand at the right.
 */
final class SignedBelow {

    /** How far from the end of the line above a line at the right begins. */
    private static final int INDENT = 8;

    private static final Pattern THANKS = Pattern.compile("お礼|御礼|感謝|ありがとう");

    private SignedBelow() {
    }

    static boolean are(List<Passage> told, Signatories signatories) {
        List<Integer> names = IntStream.range(0, told.size())
            .filter(line -> signatories.on(told.get(line).text()).isPresent())
            .boxed()
            .toList();
        if (names.isEmpty() || names.getFirst() == 0 || signatories.endBefore(told.getFirst().written()) > 0) {
            return false;
        }
        List<Passage> behind = told.subList(names.getLast() + 1, told.size());
        return behind.isEmpty() || (behind.stream().anyMatch(line -> THANKS.matcher(line.written()).find())
                && names.stream().allMatch(name -> standsAtTheRight(told, name)));
    }

    private static boolean standsAtTheRight(List<Passage> told, int line) {
        return told.get(line).start() - told.get(line - 1).span().end() > INDENT;
    }

}
