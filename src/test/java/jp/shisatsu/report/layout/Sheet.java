package jp.shisatsu.report.layout;

import java.util.List;
import java.util.function.BiFunction;

import jp.shisatsu.report.Section;

/** The paper a report is written on, line by line. */
final class Sheet {

    private final StringBuilder text = new StringBuilder();

    private final String between;

    /** What stands between two lines: a line feed, or a blank line too. */
    Sheet(String between) {
        this.between = between;
    }

    Sheet line(String words) {
        text.append(words).append(between);
        return this;
    }

    Sheet lines(List<String> words) {
        words.forEach(this::line);
        return this;
    }

    Sheet blank() {
        text.append('\n');
        return this;
    }

    /** Paragraphs, the first behind a head, each behind an indent. */
    Sheet paragraphs(String head, String indent, String paragraphs) {
        String lead = head;
        for (String paragraph : paragraphs.split("\n")) {
            line(lead + paragraph);
            lead = indent;
        }
        return this;
    }

    /** Sections with what stands under them. */
    Sheet sections(List<Section> sections, String indent, BiFunction<String, String, String> heading) {
        for (Section section : sections) {
            if (section.title() != null) {
                line(section.label() == null ? section.title() : heading.apply(section.label(), section.title()));
            }
            if (!section.text().isEmpty()) {
                paragraphs(indent, indent, section.text());
            }
            sections(section.sections(), indent, heading);
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

}
