package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a heading from the list that begins on its line: 視察先 (1) 知立市, and (2) 四日市市 below.
 */
final class ListsOnHeadings {

    private ListsOnHeadings() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        List<LineToken> parted = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            LineToken next = i + 1 < tokens.size() ? tokens.get(i + 1) : tokens.get(i);
            if (tokens.get(i) instanceof LineToken.Known heading && next instanceof LineToken.Listed second) {
                parted.addAll(parted(heading, second.marked().marker()));
            }
            else {
                parted.add(tokens.get(i));
            }
        }
        return parted;
    }

    private static List<LineToken> parted(LineToken.Known heading, Marker second) {
        Passage value = heading.value();
        if (value == null) {
            return List.of(heading);
        }
        return Markers.at(value)
            .filter(item -> second.numbered() && second.follows(item.marker()))
            .<List<LineToken>>map(item -> List.of(heading.without(value), new LineToken.Listed(value, item)))
            .orElse(List.of(heading));
    }

}
