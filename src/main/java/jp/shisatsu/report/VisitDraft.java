package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import jp.shisatsu.outline.Caption;
import jp.shisatsu.outline.Exchange;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/** What was read of one visit so far. */
final class VisitDraft {

    final List<SourceSpan> spans = new ArrayList<>();

    final List<WrittenDays> days = new ArrayList<>();

    /** What the sentences of the visit begin with. */
    private final List<WrittenDay> told = new ArrayList<>();

    final List<String> hosts = new ArrayList<>();

    final List<String> subjects = new ArrayList<>();

    final List<String> purposes = new ArrayList<>();

    final List<Section> sections = new ArrayList<>();

    final List<Exchange> exchanges = new ArrayList<>();

    final List<Caption> captions = new ArrayList<>();

    /** The day of the trip it stands under. */
    private DayOfTrip day = DayOfTrip.UNKNOWN;

    private SiteName site;

    private final SourceSpan head;

    VisitDraft(Place place) {
        this.site = place.site();
        this.head = place.head();
        spans.addAll(place.spans());
    }

    SourceSpan head() {
        return head;
    }

    /** Whether some words are but the name of the site. */
    boolean isNamed(Passage words) {
        return SiteName.of(words.text()).isOfficeOf(site);
    }

    /** 千葉県鋸南町 7月12日, below what was to be seen there. */
    boolean isNamedWithDay(Passage line) {
        SiteLine named = Place.named(line.text());
        return Place.saysDay(line) && named.subject().isEmpty() && named.site().isLike(site);
    }

    void standsUnder(DayOfTrip above) {
        day = above;
    }

    /** A sentence that begins with a day says when it was, where nothing else does. */
    void wasToldOf(Passage sentence) {
        Passage day = sentence.written().startsWith("翌") ? sentence.from(1) : sentence;
        WrittenDays.in(List.of(day)).days().stream().limit(1).forEach(told::add);
    }

    /** A venue that is no more than a municipality says where the site is. */
    void locateIn(Chapter venue) {
        List<Passage> lines = venue.lines();
        SiteName located = lines.size() == 1 ? site.locatedIn(lines.getFirst().text()) : site;
        if (!located.equals(site)) {
            site = located;
            spans.addAll(venue.spansOfLines());
        }
    }

    /** The visit; a subject or purpose of its own comes before what the front says. */
    Visit visit(@Nullable Announcement subject, @Nullable Announcement purpose, Calendar calendar, Doubts doubts) {
        if (site.name().isEmpty()) {
            doubts.add(Doubt.VISIT_WITHOUT_SITE, head);
        }
        if (subject != null && days.stream().allMatch(each -> each.days().isEmpty())) {
            days.add(subject.days());
        }
        if (days.stream().allMatch(each -> each.days().isEmpty())) {
            days.add(day.written());
        }
        if (days.stream().allMatch(each -> each.days().isEmpty()) && day.count() == 0) {
            days.add(new WrittenDays(List.of(), told.stream().filter(calendar::mayBeOfTrip).limit(1).toList()));
        }
        exchanges.sort(Comparator.comparingInt(VisitDraft::start));
        sections.sort(Comparator.comparingInt(VisitDraft::start));
        captions.sort(Comparator.comparingInt(caption -> caption.line().start()));
        return new Visit(site.name(), site.location(), dates(calendar, doubts), words(subjects, subject),
                words(purposes, purpose), hosts, sections, QuestionReader.read(exchanges, doubts),
                captions.stream().map(VisitDraft::photo).toList(),
                spans.stream().filter(Predicate.not(SourceSpan::isEmpty)).toList());
    }

    private @Nullable DateRange dates(Calendar calendar, Doubts doubts) {
        List<WrittenDay> written = days.stream().flatMap(each -> each.days().stream()).toList();
        DateRange dates = written.isEmpty() ? calendar.ofVisit(day.count()) : calendar.range(written);
        if (dates == null) {
            doubts.add(Doubt.VISIT_WITHOUT_DATE, head, site.name());
            return null;
        }
        if (!calendar.isInTrip(dates)) {
            doubts.add(Doubt.DATE_OUTSIDE_TRIP, written.getFirst().span(), site.name(), written.getFirst().written());
        }
        days.stream().flatMap(each -> each.spans(dates).stream()).filter(this::isNotTaken).forEach(spans::add);
        return dates;
    }

    /** A day may be read as part of the site's name, or of a line that says more. */
    private boolean isNotTaken(SourceSpan day) {
        return spans.stream().noneMatch(taken -> taken.start() < day.end() && day.start() < taken.end());
    }

    private @Nullable String words(List<String> own, @Nullable Announcement announcement) {
        String words = own.isEmpty() && announcement != null ? announcement.words()
                : String.join("\n", new LinkedHashSet<>(own));
        return words.isEmpty() ? null : words;
    }

    private static int start(Exchange exchange) {
        return (exchange.question().isEmpty() ? exchange.answer() : exchange.question()).getFirst().start();
    }

    /** Where the section begins, its own sections included. */
    private static int start(Section section) {
        int first = section.spans().stream().mapToInt(SourceSpan::start).min().orElse(Integer.MAX_VALUE);
        for (Section inner : section.sections()) {
            first = Math.min(first, start(inner));
        }
        return first;
    }

    private static Photo photo(Caption caption) {
        return new Photo(caption.text(), List.of(caption.line().span()));
    }

}
