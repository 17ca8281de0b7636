package jp.shisatsu.pages;

import java.util.regex.Pattern;
import jp.shisatsu.search.ReportSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the search by which a reader came to a page. */
@Component
class Trails {

    private static final Pattern RANK = Pattern.compile("[1-9]\\d{0,8}");

    private final ReportSearch search;

    Trails(ReportSearch search) {
        this.search = search;
    }

    /**
     * Null where the address tells of no search: it names none, or one that cannot be
     * read, or no rank from 1 of a hit. What became of it on its way is no reason to
     * refuse a page.
     */
    @Nullable Trail of(@Nullable SearchForm form, String rank, String path) {
        return form == null || !RANK.matcher(rank).matches() || form.isEmpty() ? null
                : Trail.of(form, search.around(form.query(new PageNumber(1)), Integer.parseInt(rank)), path);
    }

}
