package jp.shisatsu.report;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Item;
import jp.shisatsu.outline.Marker;
import jp.shisatsu.outline.Topic;

/**
 * Finds headings and lists whose numbers skip one: 1, 2, 4 on one level under one
 * heading.
 */
final class Numbering {

    /** A number further on is a figure, not the next but one. */
    private static final int FARTHEST = 4;

    /** 議席番号, 29 水: numbers that do not count. */
    private static final Set<Topic> NOT_COUNTED = EnumSet.of(Topic.MEMBERS, Topic.ESCORTS, Topic.HOSTS, Topic.DATES);

    private static final int HEAD = 20;

    /** What may stand before a number at the head of a line. */
    private static final Pattern FRAME = Pattern.compile("^[\\h\\p{Punct}【《第■◆●○◎・]*");

    private final String text;

    private final PersonNames names;

    private final Doubts doubts;

    Numbering(String text, PersonNames names, Doubts doubts) {
        this.text = text;
        this.names = names;
        this.doubts = doubts;
    }

    void tell(Branch branch) {
        boolean counted = branch.topics().stream().noneMatch(NOT_COUNTED::contains);
        Map<String, Branch> last = new HashMap<>();
        for (Item item : branch.items()) {
            if (item instanceof Branch next) {
                if (counted && next.marker().numbered() && !names.standAt(next.title().start())) {
                    compare(last.put(next.marker().style(), next), next);
                }
                tell(next);
            }
        }
    }

    private void compare(@Nullable Branch before, Branch next) {
        if (before == null) {
            return;
        }
        int skipped = next.marker().ordinal() - before.marker().ordinal() - 1;
        if (skipped > 0 && skipped < FARTHEST && !standsBetween(before, next)) {
            doubts.add(Doubt.NUMBER_SKIPPED, next.line().span(), words(before.marker()), words(next.marker()));
        }
    }

    /**
     * Whether the next number is there all the same, on a line that was read otherwise.
     */
    private boolean standsBetween(Branch before, Branch next) {
        String missing = before.marker().next();
        return text.substring(before.line().span().end(), next.line().span().start())
            .lines()
            .map(line -> Normalizer.normalize(line.substring(0, Math.min(line.length(), HEAD)), Normalizer.Form.NFKC))
            .map(line -> FRAME.matcher(line).replaceFirst(""))
            .anyMatch(line -> !missing.isEmpty() && line.startsWith(missing));
    }

    private static String words(Marker marker) {
        return marker.written().strip();
    }

}
