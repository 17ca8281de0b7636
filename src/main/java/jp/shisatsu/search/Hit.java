package jp.shisatsu.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One find. For a question, title is the whole question and body its answer (null where
 * unanswered); otherwise title names the thing (empty where nothing does) and body is an
 * excerpt of it. The id is that of the question, section, observation, trip or site;
 * visitNumber is null where the hit belongs to no visit.
 */
public record Hit(Kind kind, long id, Excerpt title, @Nullable Excerpt body, @Nullable Long tripId,
        @Nullable String tripTitle, @Nullable Integer visitNumber, @Nullable Long siteId, @Nullable String site,
        @Nullable String committee, @Nullable LocalDate date) {

    /** The address of its place on the pages. */
    public String address() {
        return switch (kind) {
            case QUESTION -> "/questions/" + id;
            case SECTION -> place() + "#s" + id;
            case OBSERVATION -> place() + "#o" + id;
            case TRIP -> "/trips/" + id;
            case SITE -> "/sites/" + id;
        };
    }

    private String place() {
        return "/trips/" + tripId + (visitNumber == null ? "" : "/visits/" + visitNumber);
    }

}
