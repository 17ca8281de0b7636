package jp.shisatsu.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.shisatsu.text.Facts;
import jp.shisatsu.text.Picture;
import jp.shisatsu.text.SourceSpan;
import jp.shisatsu.text.StyledHeading;

/** What a file says of its lines beside their words: the captions, and the headings. */
final class LineFacts {

    /** The words by each picture, by where they begin. */
    private final TreeMap<Integer, SourceSpan> captions = new TreeMap<>();

    /** How deep a heading is, by where its line begins. */
    private final Map<Integer, Integer> levels = new HashMap<>();

    /** Where the lines begin whose type alone shows that they are headings. */
    private final Set<Integer> standingOut = new HashSet<>();

    private final TreeMap<Integer, SourceSpan> notes = new TreeMap<>();

    LineFacts(Facts facts, List<Passage> lines) {
        facts.notes().forEach(note -> notes.put(note.start(), note));
        facts.pictures()
            .stream()
            .filter(Picture::hasCaption)
            .map(Picture::caption)
            .forEach(caption -> captions.put(caption.start(), caption));
        withoutTitle(facts.headings(), lines).forEach(heading -> levels.put(heading.line().start(), heading.level()));
        facts.headlines().forEach(line -> standingOut.add(line.start()));
    }

    /** The first line, or a first heading that all others are below, is the title. */
    private static List<StyledHeading> withoutTitle(List<StyledHeading> headings, List<Passage> lines) {
        if (headings.size() < 2) {
            return headings;
        }
        StyledHeading first = headings.getFirst();
        List<StyledHeading> others = headings.subList(1, headings.size());
        boolean titled = lines.getFirst().start() == first.line().start()
                || others.stream().allMatch(heading -> heading.level() > first.level());
        return titled ? others : headings;
    }

    /** Whether a line is all or part of what stands by a picture. */
    boolean isCaption(Passage line) {
        Map.Entry<Integer, SourceSpan> caption = captions.isEmpty() ? null : captions.floorEntry(line.start());
        return caption != null && caption.getValue().end() >= line.span().end() && !KnownHeadings.isOne(line);
    }

    /** Whether it stands at the foot of a page. */
    boolean isNote(Passage line) {
        Map.Entry<Integer, SourceSpan> note = notes.isEmpty() ? null : notes.floorEntry(line.start());
        return note != null && line.start() < note.getValue().end();
    }

    /** Whether its type tells a line for a heading, whatever its level. */
    boolean standsOut(Passage line) {
        return standingOut.contains(line.start());
    }

    /** The line as a heading, if the file has it for one. */
    Optional<Marked> heading(Passage line) {
        return levels.isEmpty() ? Optional.empty() : Optional.ofNullable(levels.get(line.start()))
            .map(level -> new Marked(Marker.styled("", level), line));
    }

}
