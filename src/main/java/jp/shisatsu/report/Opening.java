package jp.shisatsu.report;

import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.outline.Outline;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * What a report says before its first visit: what it is called, who travelled and when.
 * Of a volume, only this is read to tell where each report begins.
 */
final class Opening {

    private static final String NAMELESS = "（題名なし）";

    private final SourceText text;

    private final Outline outline;

    private final TitlePage page;

    private final Itinerary itinerary;

    private final Front front;

    private final List<Passage> sentences;

    private final List<Member> members;

    private final List<WrittenDay> days;

    private final @Nullable FiscalYear year;

    private final @Nullable DateRange stated;

    Opening(SourceText text, Doubts doubts) {
        this.text = text;
        this.outline = Outline.of(text);
        this.page = new TitlePage(outline.root(), text);
        this.itinerary = new Itinerary(Chapters.of(outline.root()));
        this.front = new Front(itinerary.front());
        Preface preface = new Preface(outline.root());
        this.sentences = preface.sentences();
        this.members = members(preface);
        this.days = front.days().days().isEmpty() ? preface.days() : front.days().days();
        this.year = page.year().orElse(null);
        this.stated = new Calendar(null, year, 0, doubts).range(days);
    }

    private List<Member> members(Preface preface) {
        if (front.namesOnlyCompanions()) {
            List<Member> signed = preface.members();
            Stream<Member> companions = front.members()
                .stream()
                .filter(member -> signed.stream().noneMatch(signer -> signer.name().equals(member.name())));
            return Stream.concat(signed.stream(), companions).toList();
        }
        return front.members().isEmpty() ? preface.members() : front.members();
    }

    Outline outline() {
        return outline;
    }

    TitlePage page() {
        return page;
    }

    Title said() {
        return page.said().or(front.errand());
    }

    Itinerary itinerary() {
        return itinerary;
    }

    Front front() {
        return front;
    }

    /** What the preface says in sentences. */
    List<Passage> sentences() {
        return sentences;
    }

    List<Member> members() {
        return members;
    }

    /** The fiscal year the title page speaks of. */
    @Nullable FiscalYear year() {
        return year;
    }

    /** When the trip was, as far as days with a year say so. */
    @Nullable DateRange stated() {
        return stated;
    }

    /** Whether it says when, so that the visits need not. */
    boolean saysWhen() {
        return stated != null || days.stream().anyMatch(day -> day.year() != null);
    }

    /** A report is never without one: readers find it by its title. */
    String title(@Nullable DateRange dates) {
        return Stream.of(page.title(), page.said().inOtherWords(dates), firstLine())
            .filter(title -> !title.isEmpty())
            .findFirst()
            .orElse(NAMELESS);
    }

    private String firstLine() {
        return text.lines()
            .filter(line -> !line.isBlank())
            .findFirst()
            .map(line -> TitlePage.shortened(line.text().strip()))
            .orElse("");
    }

}
