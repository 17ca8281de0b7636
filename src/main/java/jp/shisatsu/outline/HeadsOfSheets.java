package jp.shisatsu.outline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sets the heading apart that stands over the sheet of each site and says nothing more:
 * 【２枚目 相武市】 right above 視察先, which begins the visit.
 */
final class HeadsOfSheets {

    private HeadsOfSheets() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        Set<Integer> heads = IntStream.range(0, Math.max(0, tokens.size() - 1))
            .filter(i -> isBracketed(tokens.get(i)) && tokens.get(i + 1).isAbout(Topic.PLACES))
            .boxed()
            .collect(Collectors.toSet());
        return heads.size() < 2 ? tokens
                : IntStream.range(0, tokens.size())
                    .mapToObj(i -> heads.contains(i) ? new LineToken.Apart(tokens.get(i).line()) : tokens.get(i))
                    .toList();
    }

    private static boolean isBracketed(LineToken token) {
        return token instanceof LineToken.Listed item && item.marked().marker().isBrackets()
                && !DayHeadings.areDay(item.line());
    }

}
