package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.outline.Caption;
import jp.shisatsu.outline.Exchange;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/** What was read of one visit so far. */
final class VisitDraft {

    final List<SourceSpan> spans = new ArrayList<>();

    final List<WrittenDay> days = new ArrayList<>();

    final List<String> hosts = new ArrayList<>();

    final List<String> subjects = new ArrayList<>();

    final List<String> purposes = new ArrayList<>();

    final List<Section> sections = new ArrayList<>();

    final List<Exchange> exchanges = new ArrayList<>();

    final List<Caption> captions = new ArrayList<>();

    private final SiteName site;

    private final SourceSpan head;

    VisitDraft(SiteName site, SourceSpan head) {
        this.site = site;
        this.head = head;
    }

    /** The visit; a subject or purpose of its own comes before what the front says. */
    Visit visit(@Nullable Announcement subject, @Nullable Announcement purpose, Calendar calendar, Doubts doubts) {
        if (site.name().isEmpty()) {
            doubts.add(Doubt.VISIT_WITHOUT_SITE, head);
        }
        exchanges.sort(Comparator.comparingInt(VisitDraft::start));
        captions.sort(Comparator.comparingInt(caption -> caption.line().start()));
        return new Visit(site.name(), site.location(), dates(calendar, doubts), words(subjects, subject),
                words(purposes, purpose), hosts, sections, QuestionReader.read(exchanges, doubts),
                captions.stream().map(VisitDraft::photo).toList(), spans);
    }

    private @Nullable DateRange dates(Calendar calendar, Doubts doubts) {
        DateRange dates = days.isEmpty() ? calendar.ofOnlyVisit() : calendar.range(days);
        if (dates == null) {
            doubts.add(Doubt.VISIT_WITHOUT_DATE, head, site.name());
        }
        else if (!calendar.isInTrip(dates)) {
            doubts.add(Doubt.DATE_OUTSIDE_TRIP, days.getFirst().span(), site.name(), days.getFirst().written());
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
