package jp.shisatsu.pages;

import jp.shisatsu.archive.ReadingRoom;
import jp.shisatsu.search.Kind;
import jp.shisatsu.search.ReportSearch;
import jp.shisatsu.search.SearchQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The way from what a reader typed to what the page shows, whichever box it was typed
 * into.
 */
@Component
class Inquiry {

    private final ReportSearch search;

    private final ReadingRoom readingRoom;

    Inquiry(ReportSearch search, ReadingRoom readingRoom) {
        this.search = search;
        this.readingRoom = readingRoom;
    }

    SearchPage answer(QueryText query, @Nullable Kind kind, Link list, PageNumber page) {
        var result = search.find(new SearchQuery(query.value(), kind, page.value(), PageNumber.SIZE));
        boolean nothingKept = result.total() == 0 && readingRoom.counts().trips() == 0;
        return SearchPage.of(query, result, nothingKept, list, page);
    }

}
