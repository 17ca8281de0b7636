package jp.shisatsu.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.shisatsu.outline.Exchange;
import jp.shisatsu.outline.Paragraph;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Topic;
import org.jspecify.annotations.Nullable;

/** Reads the chapters of one visit. */
final class VisitReader {

    private static final Set<Topic> TOLD_IN_ANNEXES = EnumSet.of(Topic.QUESTIONS, Topic.BODY, Topic.OVERVIEW);

    private final VisitDraft draft;

    private final VisitBody body;

    VisitReader(Place place, @Nullable Announcement announced) {
        this.draft = new VisitDraft(place);
        this.body = new VisitBody(draft, announced == null ? "" : announced.words());
        if (!place.subject().isEmpty()) {
            draft.subjects.add(place.subject());
        }
        draft.subjects.addAll(texts(place.subjectBelow()));
    }

    VisitDraft draft() {
        return draft;
    }

    void read(List<Chapter> chapters) {
        for (int i = 0; i < chapters.size(); i++) {
            Chapter next = i + 1 < chapters.size() ? chapters.get(i + 1) : chapters.get(i);
            List<Exchange> paired = AnswerList.paired(chapters.get(i), next);
            if (paired.isEmpty()) {
                read(chapters.get(i));
            }
            else {
                draft.exchanges.addAll(paired);
                draft.spans.addAll(List.of(chapters.get(i).head(), next.head()));
                i++;
            }
        }
    }

    private void read(Chapter chapter) {
        if (chapter.topic().filter(TOLD_IN_ANNEXES::contains).isPresent() && Pointer.is(chapter)) {
            draft.spans.addAll(chapter.spansOfLines());
            return;
        }
        draft.exchanges.addAll(chapter.exchanges());
        if (chapter.isAbout(Topic.DATES)) {
            draft.days.add(chapter.isOf(Topic.DATES) ? VisitDays.of(chapter)
                    : WrittenDays.in(chapter.lines()).saidElsewhere());
        }
        if (chapter.isOf(Topic.PLACES)) {
            draft.days.add(Place.dayIn(chapter));
            draft.days
                .add(WrittenDays.in(chapter.passages().stream().skip(1).limit(1).filter(Place::isDayAlone).toList()));
        }
        if (chapter.isOf(Topic.SITE)) {
            draft.days.add(VisitDays.ofSite(chapter));
            draft.days.add(WrittenDays.in(VisitBody.firstLine(chapter).filter(draft::isNamedWithDay).toList()));
        }
        if (chapter.topic().isEmpty() || chapter.isOf(Topic.ASIDE)) {
            draft.captions.addAll(chapter.captions());
            if (draft.isNamed(chapter.branch().title()) && !chapter.exchanges().isEmpty()
                    && chapter.lines().isEmpty()) {
                draft.spans.add(chapter.head());
                return;
            }
            draft.sections.add(new SectionReader(chapter).whole());
            return;
        }
        switch (chapter.topic().get()) {
            case OVERVIEW -> overview(chapter);
            case SITE, BODY -> body.read(chapter);
            case DAY -> draft.sections.addAll(new SectionReader(chapter).sections(behindDay(chapter)));
            case QUESTIONS, ANSWERS -> dialogue(chapter);
            case HOSTS -> hosts(chapter);
            case DATES -> days(chapter);
            case SUBJECTS -> subjects(chapter);
            case PURPOSES -> purpose(texts(labelled(chapter)));
            case PLACES -> place(chapter);
            case VENUES -> draft.locateIn(chapter);
            case OPINIONS, CONCLUSIONS -> draft.captions.addAll(chapter.captions());
            case MEMBERS, ESCORTS, ASIDE -> {
                // Dealt to the trip, or to nothing.
            }
        }
        if (chapter.isLabel() && !isSubjectInSentences(chapter) && LabelledLines.told(chapter).isEmpty()) {
            draft.sections.addAll(new SectionReader(chapter).sections(List.of()));
        }
    }

    /** 【視察先１】 above a 視察先 that names it; another is read with the name. */
    private void place(Chapter chapter) {
        draft.captions.addAll(chapter.photos());
        if (chapter.namesNothing() && !chapter.head().equals(draft.head())) {
            draft.spans.add(chapter.head());
        }
    }

    /** 視察先の概要 人口15万人: the heading of one line says what it tells of. */
    private void overview(Chapter chapter) {
        if (saysTopic(chapter)) {
            draft.spans.add(chapter.branch().line().span());
            draft.subjects.add(chapter.branch().title().text());
        }
        else if (chapter.value().isPresent() && chapter.branches().isEmpty()) {
            draft.captions.addAll(chapter.captions());
            draft.sections.add(new SectionReader(chapter).labelled());
        }
        else {
            body.read(chapter);
        }
    }

    /** 第１節 路面電車を軸とした都市交通について is all value. */
    private static boolean saysTopic(Chapter overview) {
        int title = overview.branch().title().start();
        return overview.value().filter(value -> value.start() == title).isPresent();
    }

    /** 研修内容 may head a subject as well as a body: a subject is no sentence. */
    private void subjects(Chapter chapter) {
        if (isSubjectInSentences(chapter)) {
            body.read(chapter);
        }
        else {
            texts(labelled(chapter)).forEach(subject -> draft.subjects.add(SiteLine.unquoted(subject)));
        }
    }

    /** What two chapters say is said once; the paragraphs of one may well be the same. */
    private void purpose(List<String> paragraphs) {
        if (!paragraphs.isEmpty()) {
            draft.purposes.add(String.join("\n", paragraphs));
        }
    }

    private static boolean isSubjectInSentences(Chapter chapter) {
        return chapter.isOf(Topic.SUBJECTS) && LabelledLines.named(chapter, chapter.lines())
            .stream()
            .anyMatch(line -> line.written().endsWith("。"));
    }

    /** The day itself is read as one of the trip. */
    private static List<Passage> behindDay(Chapter day) {
        Passage written = day.value().orElse(null);
        return day.passages().stream().filter(line -> !line.equals(written)).toList();
    }

    /** What was talked about without questions is told as a section. */
    private void dialogue(Chapter chapter) {
        draft.captions.addAll(chapter.captions());
        List<Exchange> unanswered = AnswerList.unanswered(chapter);
        draft.exchanges.addAll(unanswered);
        if (unanswered.isEmpty() && chapter.exchanges().isEmpty() && !chapter.lines().isEmpty()) {
            draft.sections.add(new SectionReader(chapter).whole());
        }
        else {
            draft.spans.add(chapter.head());
        }
    }

    void hosts(Chapter chapter) {
        draft.captions.addAll(chapter.photos());
        draft.spans.add(chapter.head());
        List<Passage> named = LabelledLines.named(chapter, chapter.linesAndBrackets());
        named.forEach(line -> draft.spans.add(line.span()));
        draft.hosts
            .addAll(HostReader.read(named.stream().filter(line -> !MemberTable.isHead(line.written())).toList()));
        told(chapter);
    }

    /** Sentences behind a label and its value tell of the visit. */
    private void told(Chapter chapter) {
        List<Passage> told = LabelledLines.told(chapter);
        if (!told.isEmpty()) {
            draft.sections.addAll(new SectionReader(chapter).sections(told));
        }
    }

    /** What is said there beside the days is no part of the visit. */
    private void days(Chapter chapter) {
        draft.captions.addAll(chapter.captions());
        draft.spans.add(chapter.head());
        told(chapter);
    }

    private List<Passage> labelled(Chapter chapter) {
        draft.captions.addAll(chapter.captions());
        List<Passage> named = LabelledLines.named(chapter, chapter.lines());
        draft.spans.add(chapter.head());
        named.forEach(line -> draft.spans.add(line.span()));
        told(chapter);
        return named;
    }

    static List<String> texts(List<Passage> lines) {
        return Paragraph.of(lines).stream().map(Paragraph::text).toList();
    }

}
