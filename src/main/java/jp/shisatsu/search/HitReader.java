package jp.shisatsu.search;

import static jp.shisatsu.archive.PassageFields.BETWEEN;
import static jp.shisatsu.archive.PassageFields.BODY;
import static jp.shisatsu.archive.PassageFields.COMMITTEE;
import static jp.shisatsu.archive.PassageFields.DATE;
import static jp.shisatsu.archive.PassageFields.ID;
import static jp.shisatsu.archive.PassageFields.KIND;
import static jp.shisatsu.archive.PassageFields.SITE;
import static jp.shisatsu.archive.PassageFields.SITE_ID;
import static jp.shisatsu.archive.PassageFields.TITLE;
import static jp.shisatsu.archive.PassageFields.TRIP_ID;
import static jp.shisatsu.archive.PassageFields.TRIP_TITLE;
import static jp.shisatsu.archive.PassageFields.VISIT_NUMBER;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.shisatsu.archive.PassageKind;
import jp.shisatsu.search.Marked.Stretch;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;

/** Reads a hit from what the index stores of a passage. No entity is loaded. */
record HitReader(Document stored, List<Stretch> found) {

    /** A hit with what was found marked. */
    static Hit read(Document stored, List<Stretch> found) throws IOException {
        return new HitReader(stored, found).hit();
    }

    private Hit hit() {
        Kind kind = Kind.of(PassageKind.of(number(KIND).intValue()));
        String title = stored.get(TITLE);
        String body = stored.get(BODY);
        return new Hit(kind, number(ID).longValue(),
                title == null ? untitled(kind) : Marked.part(title, 0, found).whole(),
                body == null ? null : shown(kind, Marked.part(body, before(title), found)), id(TRIP_ID),
                stored.get(TRIP_TITLE), visitNumber(), id(SITE_ID), stored.get(SITE), stored.get(COMMITTEE), date());
    }

    /** How much of the whole text stands before the body. */
    private static int before(@Nullable String title) {
        return title == null ? 0 : title.length() + BETWEEN.length();
    }

    /** Question and answer are shown whole; what else is found may be long. */
    private static Excerpt shown(Kind kind, Marked body) {
        return kind == Kind.QUESTION ? body.whole() : Snippet.of(body);
    }

    /** A section without a title is one about the site. */
    private Excerpt untitled(Kind kind) {
        String site = stored.get(SITE);
        return kind == Kind.OBSERVATION || site == null ? Excerpt.NOTHING : Excerpt.plain(site);
    }

    private Number number(String field) {
        return Objects.requireNonNull(numberOrNull(field), field);
    }

    private @Nullable Number numberOrNull(String field) {
        IndexableField value = stored.getField(field);
        return value == null ? null : value.numericValue();
    }

    private @Nullable Long id(String field) {
        Number id = numberOrNull(field);
        return id == null ? null : id.longValue();
    }

    private @Nullable Integer visitNumber() {
        Number number = numberOrNull(VISIT_NUMBER);
        return number == null ? null : number.intValue();
    }

    private @Nullable LocalDate date() {
        String day = stored.get(DATE);
        return day == null ? null : LocalDate.parse(day);
    }

}
