package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parts a heading from the list that begins on its line: 視察先 (1) 知立市, and (2) 四日市市 behind
 * it or below; 視察先 ・知立市, and below it ・四日市市.
 */
final class ListsOnHeadings {

    private static final Set<String> DOTS = Set.of("・", "•");

    /** No line holds more. */
    private static final int MOST_ITEMS = 100;

    private static final Pattern GAP = Pattern.compile("[\\h、，]+");

    private ListsOnHeadings() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        List<LineToken> parted = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            LineToken next = i + 1 < tokens.size() ? tokens.get(i + 1) : tokens.get(i);
            if (tokens.get(i) instanceof LineToken.Known heading) {
                parted.addAll(parted(heading, next));
            }
            else {
                parted.add(tokens.get(i));
            }
        }
        return parted;
    }

    private static List<LineToken> parted(LineToken.Known heading, LineToken next) {
        Passage value = heading.value();
        if (value == null) {
            return List.of(heading);
        }
        List<LineToken> items = items(value);
        boolean begins = items.size() > 1 || (items.size() == 1 && next instanceof LineToken.Listed second
                && follows(second.marked().marker(), ((LineToken.Listed) items.getFirst()).marked().marker()));
        return begins ? Stream.concat(Stream.of(heading.without(value)), items.stream()).toList() : List.of(heading);
    }

    /** ① 加賀市 ② 朝日町: each item the marker of which goes on counting. */
    private static List<LineToken> items(Passage value) {
        Optional<Marked> first = Markers.at(value);
        if (first.isEmpty()) {
            return List.of();
        }
        List<LineToken> items = new ArrayList<>();
        Passage rest = value;
        for (int end = endOfItem(rest); end > 0 && items.size() < MOST_ITEMS; end = endOfItem(rest)) {
            Passage item = rest.headUpTo(end, rest.from(end).start());
            items.add(new LineToken.Listed(item, Markers.at(item).orElseThrow()));
            rest = rest.valueFrom(end);
        }
        items.add(new LineToken.Listed(rest, Markers.at(rest).orElseThrow()));
        return items;
    }

    /** Where the next item begins; 0 if there is none. */
    private static int endOfItem(Passage item) {
        Marker marker = Markers.at(item).orElseThrow().marker();
        Matcher gap = GAP.matcher(item.written());
        while (gap.find()) {
            if (Markers.at(item.from(gap.end())).filter(next -> follows(next.marker(), marker)).isPresent()) {
                return gap.end();
            }
        }
        return 0;
    }

    private static boolean follows(Marker second, Marker first) {
        return (second.numbered() || DOTS.contains(second.style())) && second.follows(first);
    }

}
