package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.outline.Caption;
import jp.shisatsu.outline.Exchange;
import jp.shisatsu.outline.Paragraph;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Topic;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Reads the chapters of one visit. */
final class VisitReader {

    private final Place place;

    private final @Nullable Announcement announced;

    private final List<SourceSpan> spans = new ArrayList<>();

    private final List<WrittenDay> days = new ArrayList<>();

    private final List<String> hosts = new ArrayList<>();

    private final List<String> subjects = new ArrayList<>();

    private final List<String> purposes = new ArrayList<>();

    private final List<Section> sections = new ArrayList<>();

    private final List<Exchange> exchanges = new ArrayList<>();

    private final List<Caption> captions = new ArrayList<>();

    VisitReader(Place place, @Nullable Announcement announced) {
        this.place = place;
        this.announced = announced;
        spans.addAll(place.spans());
        subjects.addAll(texts(place.subject()));
    }

    void read(Chapter chapter) {
        exchanges.addAll(chapter.exchanges());
        if (chapter.isAbout(Topic.DATES)) {
            days.addAll(DayReader.read(chapter.lines()));
        }
        switch (chapter.topic().orElseThrow()) {
            case OVERVIEW, BODY -> body(chapter);
            case QUESTIONS -> dialogue(chapter);
            case HOSTS -> hosts(chapter);
            case DATES -> labelled(chapter);
            case SUBJECTS -> subjects.addAll(texts(labelled(chapter)));
            case PURPOSES -> purposes.addAll(texts(labelled(chapter)));
            case PLACES, MEMBERS, ESCORTS, OPINIONS, CONCLUSIONS -> captions.addAll(chapter.captions());
        }
    }

    private void body(Chapter chapter) {
        captions.addAll(chapter.captions());
        List<Passage> introduction = chapter.passages();
        int naming = new Subject(announced == null ? "" : announced.words()).linesIn(introduction);
        introduction.subList(0, naming).forEach(line -> spans.add(line.span()));
        subjects.addAll(texts(introduction.subList(0, naming)));
        spans.add(chapter.head());
        sections.addAll(new SectionReader(chapter).sections(introduction.subList(naming, introduction.size())));
    }

    /** What was talked about without questions is told as a section. */
    private void dialogue(Chapter chapter) {
        captions.addAll(chapter.captions());
        if (chapter.exchanges().isEmpty() && !chapter.lines().isEmpty()) {
            sections.add(new SectionReader(chapter).whole());
        }
        else {
            spans.add(chapter.head());
        }
    }

    private void hosts(Chapter chapter) {
        spans.add(chapter.head());
        chapter.linesAndBrackets().forEach(line -> spans.add(line.span()));
        hosts.addAll(HostReader.read(chapter.linesAndBrackets()));
    }

    private List<Passage> labelled(Chapter chapter) {
        captions.addAll(chapter.captions());
        spans.addAll(chapter.spansOfLines());
        return chapter.lines();
    }

    private static List<String> texts(List<Passage> lines) {
        return Paragraph.of(lines).stream().map(Paragraph::text).toList();
    }

    /** The visit; a subject or purpose of its own comes before what the front says. */
    Visit visit(@Nullable Announcement purpose, Calendar calendar, Doubts doubts) {
        if (place.site().name().isEmpty()) {
            doubts.add(Doubt.VISIT_WITHOUT_SITE, head());
        }
        exchanges.sort(Comparator.comparingInt(VisitReader::start));
        captions.sort(Comparator.comparingInt(caption -> caption.line().start()));
        return new Visit(place.site().name(), place.site().location(), dates(calendar, doubts),
                words(subjects, announced), words(purposes, purpose), hosts, sections,
                QuestionReader.read(exchanges, doubts), captions.stream().map(VisitReader::photo).toList(), spans);
    }

    private @Nullable DateRange dates(Calendar calendar, Doubts doubts) {
        DateRange dates = days.isEmpty() ? calendar.ofOnlyVisit() : calendar.range(days);
        if (dates == null) {
            doubts.add(Doubt.VISIT_WITHOUT_DATE, head(), place.site().name());
        }
        else if (!calendar.isInTrip(dates)) {
            doubts.add(Doubt.DATE_OUTSIDE_TRIP, days.getFirst().span(), place.site().name(), days.getFirst().written());
        }
        return dates;
    }

    private @Nullable String words(List<String> own, @Nullable Announcement announcement) {
        if (announcement != null) {
            spans.addAll(announcement.spans());
        }
        String words = own.isEmpty() && announcement != null ? announcement.words()
                : String.join("\n", new LinkedHashSet<>(own));
        return words.isEmpty() ? null : words;
    }

    private SourceSpan head() {
        return place.spans().getFirst();
    }

    private static int start(Exchange exchange) {
        return Stream.concat(exchange.question().stream(), exchange.answer().stream())
            .findFirst()
            .orElseThrow()
            .start();
    }

    private static Photo photo(Caption caption) {
        return new Photo(caption.text(), List.of(caption.line().span()));
    }

}
