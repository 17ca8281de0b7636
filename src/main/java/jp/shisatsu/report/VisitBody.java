package jp.shisatsu.report;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Topic;

/** Reads what is told below the name of a site, or below 視察内容. */
final class VisitBody {

    private static final Pattern DAY_BEHIND = Pattern.compile("\\h*[（(][^（()）]*日[^（()）]*(?:[（(].[)）][^（()）]*)?[)）]$");

    /** １１月１２日午後１時３０分から、社長より説明を受けた。 */
    private static final Pattern SAYS_WHEN = Pattern
        .compile("(?:(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})月|翌)(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})日");

    private final VisitDraft draft;

    /** What the front says was to be seen; empty where it says nothing. */
    private final String announced;

    VisitBody(VisitDraft draft, String announced) {
        this.draft = draft;
        this.announced = announced;
    }

    void read(Chapter chapter) {
        draft.captions.addAll(chapter.captions());
        head(chapter);
        boolean firstLineIsRead = chapter.isOf(Topic.SITE) && readFirstLine(chapter);
        List<Passage> introduction = chapter.passages().stream().skip(firstLineIsRead ? 1 : 0).toList();
        int naming = Math.max(firstLineIsRead ? 0 : chapter.valueBehindBrackets().size(),
                new Subject(announced).linesIn(introduction));
        subjects(introduction.subList(0, naming));
        introduction.stream()
            .limit(1)
            .filter(line -> SAYS_WHEN.matcher(line.written()).lookingAt())
            .forEach(line -> told(line, SaidOfVisit.in(introduction)));
        boolean mayCountTopics = introduction.isEmpty() && chapter.isOf(Topic.SITE) && draft.subjects.isEmpty()
                && announced.isEmpty();
        List<Branch> topics = mayCountTopics ? TopicsBelowSite.of(chapter) : List.of();
        if (topics.isEmpty()) {
            sections(chapter, introduction.subList(naming, introduction.size()));
        }
        else {
            topics(topics);
        }
    }

    private void head(Chapter chapter) {
        if (!chapter.isOf(Topic.SITE)) {
            draft.spans.add(chapter.head());
        }
        else if (!chapter.head().equals(draft.head())) {
            municipality(Place.of(chapter));
        }
    }

    /**
     * Whether it is the site, below a day, or the day of the site, also behind its name.
     */
    private boolean readFirstLine(Chapter site) {
        if (firstLine(site).anyMatch(draft::isNamedWithDay)) {
            firstLine(site).map(Passage::span).forEach(draft.spans::add);
            return true;
        }
        return Place.saysNothingButDay(site) || firstLine(site).anyMatch(Place::isDayAlone);
    }

    private void subjects(List<Passage> lines) {
        lines.forEach(line -> draft.spans.add(line.span()));
        VisitReader.texts(lines)
            .stream()
            .map(subject -> DAY_BEHIND.matcher(SiteLine.unquoted(subject)).replaceFirst(""))
            .filter(Predicate.not(String::isEmpty))
            .forEach(draft.subjects::add);
    }

    private void topics(List<Branch> topics) {
        topics.forEach(topic -> {
            draft.spans.add(topic.line().span());
            draft.subjects.add(topic.title().text());
        });
        Chapter told = new Chapter(topics.getLast(), true);
        draft.sections.addAll(new SectionReader(told).sections(told.passages()));
    }

    private void sections(Chapter chapter, List<Passage> introduction) {
        SectionReader sections = new SectionReader(chapter);
        boolean headed = chapter.isOf(Topic.SITE) && WrittenSite.isAboutIt(chapter.branch().title().text());
        draft.sections.addAll(headed ? sections.headed(introduction) : sections.sections(introduction));
    }

    private void told(Passage line, SaidOfVisit said) {
        draft.wasToldOf(line);
        if (draft.subjects.isEmpty() && announced.isEmpty()) {
            said.subject().ifPresent(draft.subjects::add);
        }
        if (draft.hosts.isEmpty()) {
            draft.hosts.addAll(said.hosts());
        }
    }

    /** Above the sites of one municipality, its first visit accounts for its line. */
    private void municipality(Place place) {
        draft.spans.addAll(place.spans());
        if (!place.subject().isEmpty()) {
            draft.subjects.add(place.subject());
        }
    }

    static Stream<Passage> firstLine(Chapter chapter) {
        return chapter.passages().stream().limit(1);
    }

}
