package jp.shisatsu.text;

import java.util.List;

/**
 * What a file says beside its characters, in the order of the text: headlines are lines
 * whose type alone shows that they are headings, notes those at the foot of its pages.
 */
public record Facts(List<Page> pages, List<Picture> pictures, List<StyledHeading> headings, List<SourceSpan> headlines,
        List<SourceSpan> notes) {

    /** A file of characters only. */
    public static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of(), List.of());

    public Facts {
        pages = List.copyOf(pages);
        pictures = List.copyOf(pictures);
        headings = List.copyOf(headings);
        headlines = List.copyOf(headlines);
        notes = List.copyOf(notes);
    }

    /** What is said of a stretch of the text; pages are counted from the first. */
    Facts within(SourceSpan stretch) {
        return new Facts(pages, pictures.stream().filter(picture -> stretch.holds(picture.caption().start())).toList(),
                headings.stream().filter(heading -> stretch.holds(heading.line().start())).toList(),
                headlines.stream().filter(line -> stretch.holds(line.start())).toList(),
                notes.stream().filter(note -> stretch.holds(note.start())).toList());
    }
}
