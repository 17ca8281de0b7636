package jp.shisatsu.report;

import java.util.List;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/** One place visited: when, why, who received, what was seen, asked and answered. */
public record Visit(String site, @Nullable String location, @Nullable DateRange dates, @Nullable String subject,
        @Nullable String purpose, List<String> hosts, List<Section> sections, List<Question> questions,
        List<Photo> photos, List<SourceSpan> spans) {
    public Visit {
        hosts = List.copyOf(hosts);
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
        photos = List.copyOf(photos);
        spans = List.copyOf(spans);
    }

    Visit withSubject(String common) {
        return new Visit(site, location, dates, common, purpose, hosts, sections, questions, photos, spans);
    }

    Visit withoutPurpose() {
        return new Visit(site, location, dates, subject, null, hosts, sections, questions, photos, spans);
    }

    Visit withPhotos(List<Photo> others) {
        return new Visit(site, location, dates, subject, purpose, hosts, sections, questions, others, spans);
    }
}
