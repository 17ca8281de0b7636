package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lines of a report that stand under its headings about questions, each heading's on
 * its own: only there may a mark nobody agreed on be one of a question.
 */
final class Interviews {

    private final List<List<Passage>> sections = new ArrayList<>();

    private boolean inside;

    private Marker heading = Marker.NONE;

    private Interviews(List<Passage> lines) {
        lines.forEach(this::read);
    }

    static List<List<Passage>> in(List<Passage> lines) {
        return new Interviews(lines).sections;
    }

    /** What a line is about, if it is a heading councils agree on. */
    static Optional<LineToken.Known> known(Passage line) {
        return KnownHeadings.at(line, Markers.at(line), false).map(LineToken.Known.class::cast);
    }

    private void read(Passage line) {
        Optional<LineToken.Known> known = known(line);
        if (known.isPresent()) {
            begin(known.get());
        }
        else if (inside && Markers.at(line).filter(marked -> goesOnBehind(marked.marker())).isPresent()) {
            inside = false;
        }
        else if (inside) {
            sections.getLast().add(line);
        }
    }

    private void begin(LineToken.Known known) {
        Set<Topic> topics = known.topics();
        inside = topics.contains(Topic.QUESTIONS);
        heading = known.marked().marker();
        if (inside) {
            sections.add(new ArrayList<>());
        }
    }

    /** Whether a marker begins the section behind the questions. */
    private boolean goesOnBehind(Marker marker) {
        return marker.isStyled() || (marker.numbered() && marker.follows(heading));
    }

}
