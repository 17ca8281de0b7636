package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The lines of a report that stand under its headings about questions, each heading's on
 * its own, and those about the members, who ask: only under the first may a mark nobody
 * agreed on be one of a question.
 */
final class Interviews {

    private final List<List<FirstLook>> sections = new ArrayList<>();

    private final List<Passage> aboutMembers = new ArrayList<>();

    private boolean inside;

    private boolean amongMembers;

    /** Whether a line of the section begins with 委員 and a gap. */
    private boolean asked;

    private Marker heading = Marker.NONE;

    Interviews(List<FirstLook> lines) {
        lines.forEach(this::read);
    }

    List<List<FirstLook>> sections() {
        return sections;
    }

    /** The lines under the headings about the members, and these. */
    List<Passage> aboutMembers() {
        return aboutMembers;
    }

    private void read(FirstLook undashed) {
        FirstLook look = undashed.asWritten();
        asked |= inside && Lead.role(look.line()).filter(Lead::isOfMember).isPresent();
        if (inside && speaks(look)) {
            sections.getLast().add(undashed);
        }
        else if (look.known() != null) {
            begin(look.known());
        }
        else if (inside && look.marker().filter(this::endsQuestions).isPresent()) {
            inside = false;
        }
        else if (inside) {
            sections.getLast().add(undashed);
        }
        if (amongMembers) {
            aboutMembers.add(look.written());
        }
    }

    /**
     * 【説明者】 before words replies here, wherever else it may head who received them; so
     * does 説明者 before a gap, where 委員 before one has asked.
     */
    private boolean speaks(FirstLook look) {
        return (asked && Lead.role(look.line()).isPresent()) || look.question()
            .or(look::answer)
            .filter(mark -> mark.isRole() && !mark.words().isEmpty())
            .isPresent();
    }

    private void begin(LineToken.Known known) {
        Set<Topic> topics = known.topics();
        inside = topics.contains(Topic.QUESTIONS);
        asked = false;
        amongMembers = topics.contains(Topic.MEMBERS);
        heading = known.marked().marker();
        if (inside) {
            sections.add(new ArrayList<>());
        }
    }

    /** Whether what follows is told of something else: ② 熊本県熊本市. */
    private boolean endsQuestions(Marked found) {
        String words = found.words().text();
        return goesOnBehind(found.marker())
                || (found.marker().numbered() && words.chars().noneMatch(Character::isSpaceChar)
                        && (SiteWords.nameMunicipality(words) || SiteWords.nameLocated(words)));
    }

    /** Whether a marker begins the section behind the questions. */
    private boolean goesOnBehind(Marker marker) {
        return marker.isStyled() || (marker.numbered() && marker.follows(heading));
    }

}
