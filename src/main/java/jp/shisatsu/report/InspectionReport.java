package jp.shisatsu.report;

import java.util.List;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * One report of a committee's trip. Every string is the text a reader should see; spans
 * point back to the extracted text. What the report does not state is null or empty.
 */
public record InspectionReport(String title, @Nullable String council, @Nullable String committee,
        @Nullable String kind, @Nullable DateRange dates, @Nullable String purpose, List<Member> members,
        List<Visit> visits, List<Observation> observations, List<UnclassifiedLine> unclassified,
        List<SourceSpan> spans) {
    public InspectionReport {
        members = List.copyOf(members);
        visits = List.copyOf(visits);
        observations = List.copyOf(observations);
        unclassified = List.copyOf(unclassified);
        spans = List.copyOf(spans);
    }

    /** The same report, with the lines no part of it accounts for. */
    InspectionReport withLeftovers(List<UnclassifiedLine> lines) {
        return new InspectionReport(title, council, committee, kind, dates, purpose, members, visits, observations,
                lines, spans);
    }

}
