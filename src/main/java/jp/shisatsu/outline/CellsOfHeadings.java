package jp.shisatsu.outline;

import java.util.stream.Stream;

/**
 * Parts the cell of a heading from what begins in the next one with a marker of its own:
 * 質疑, a tab, and ● 費用は。 The other rows begin with that marker.
 */
final class CellsOfHeadings {

    private static final char TAB = '\t';

    private CellsOfHeadings() {
    }

    /** The line, or both of its cells. */
    static Stream<Passage> parted(Passage line) {
        int tab = line.written().indexOf(TAB);
        if (tab < 0) {
            return Stream.of(line);
        }
        Passage content = line.valueFrom(tab);
        Passage heading = line.headUpTo(tab, content.start());
        boolean begins = Markers.at(content)
            .filter(marked -> !marked.words().written().isEmpty() && !marked.marker().isDash())
            .isPresent();
        return begins && KnownHeadings.isOne(heading) ? Stream.of(heading, content) : Stream.of(line);
    }

}
