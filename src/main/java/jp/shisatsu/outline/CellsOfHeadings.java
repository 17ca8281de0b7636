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
        return KnownHeadings.isOne(heading) && begins(content) ? Stream.of(heading, content) : Stream.of(line);
    }

    /** A number alone may as well be part of the value: 一 色 太郎, 1 月 5 日. */
    private static boolean begins(Passage content) {
        return Markers.at(content)
            .filter(marked -> !marked.words().written().isEmpty() && !marked.marker().isDash()
                    && !marked.marker().isUnframed())
            .isPresent();
    }

}
