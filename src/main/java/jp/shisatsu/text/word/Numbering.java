package jp.shisatsu.text.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import jp.shisatsu.text.Wingdings;

/**
 * Counts the paragraphs of lists: the numbers Word shows are not in the text of the
 * document.
 */
final class Numbering {

    private static final int LEVELS = 9;

    private final Lists lists;

    /** How far each list has counted, by the definition lists share. */
    private final Map<String, int[]> counts = new HashMap<>();

    /** Lists that start anew have done so. */
    private final Map<String, Boolean> started = new HashMap<>();

    private Numbering(Lists lists) {
        this.lists = lists;
    }

    static Numbering of(Optional<InputStream> part) throws XMLStreamException, IOException {
        if (part.isEmpty()) {
            return new Numbering(new Lists());
        }
        try (InputStream in = part.get()) {
            return new Numbering(Lists.read(new Xml(in)));
        }
    }

    /** What stands before the words of the next paragraph of a list. */
    String next(String list, int level) {
        if (level < 0 || level >= LEVELS || !lists.knows(list)) {
            return "";
        }
        int[] counted = counts.computeIfAbsent(lists.definition(list), _ -> new int[LEVELS]);
        startAnew(list, counted);
        count(list, level, counted);
        Level format = lists.level(list, level);
        String shown = format.format().equals("bullet") ? bullet(format.pattern()) : number(list, format, counted);
        return shown.isEmpty() ? "" : shown + format.gap();
    }

    private void startAnew(String list, int[] counted) {
        if (started.put(list, true) == null) {
            for (int level = 0; level < LEVELS; level++) {
                if (lists.startsAnew(list, level)) {
                    counted[level] = 0;
                }
            }
        }
    }

    /** A count of 0 has not begun; a deeper level begins again under the next number. */
    private void count(String list, int level, int[] counted) {
        counted[level] = counted[level] == 0 ? 1 : counted[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            int after = lists.level(list, deeper).restartsAfter();
            if (after < 0 || (after > 0 && level < after)) {
                counted[deeper] = 0;
            }
        }
    }

    private String number(String list, Level format, int[] counted) {
        StringBuilder shown = new StringBuilder();
        String pattern = format.pattern();
        for (int i = 0; i < pattern.length(); i++) {
            int level = pattern.charAt(i) == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (level >= 0 && level < LEVELS) {
                Level shownLevel = lists.level(list, level);
                int number = shownLevel.start() + Math.max(0, counted[level] - 1);
                shown.append(NumberFormat.format(format.legal() ? "decimal" : shownLevel.format(), number));
                i++;
            }
            else {
                shown.append(pattern.charAt(i));
            }
        }
        return shown.toString();
    }

    private static String bullet(String sign) {
        if (sign.isEmpty()) {
            return "";
        }
        char first = sign.charAt(0);
        boolean privateUse = first >= '\uE000' && first <= '\uF8FF';
        return privateUse ? Wingdings.sign(first).orElse("・") : first == 'o' || first == '·' ? "・" : sign;
    }

}
