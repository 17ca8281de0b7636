package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import jp.shisatsu.text.SourceSpan;

/**
 * Every stretch of the source that a part of a report accounts for. Each part holds only
 * its own, not those of the parts within, so no two overlap.
 */
final class ReportSpans {

    private final List<SourceSpan> spans = new ArrayList<>();

    private ReportSpans() {
    }

    static List<SourceSpan> of(InspectionReport report) {
        ReportSpans all = new ReportSpans();
        all.spans.addAll(report.spans());
        report.members().forEach(member -> all.spans.addAll(member.spans()));
        report.visits().forEach(all::add);
        report.observations().forEach(observation -> all.spans.addAll(observation.spans()));
        return all.spans;
    }

    private void add(Visit visit) {
        spans.addAll(visit.spans());
        visit.sections().forEach(this::add);
        visit.questions().forEach(question -> spans.addAll(question.spans()));
        visit.photos().forEach(photo -> spans.addAll(photo.spans()));
    }

    private void add(Section section) {
        spans.addAll(section.spans());
        section.sections().forEach(this::add);
    }

}
