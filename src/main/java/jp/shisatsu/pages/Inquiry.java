package jp.shisatsu.pages;

import jp.shisatsu.archive.ReadingRoom;
import jp.shisatsu.search.ReportSearch;
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

    SearchPage answer(SearchForm form, Link list, PageNumber page) {
        var result = search.find(form.query(page));
        boolean nothingKept = result.total() == 0 && readingRoom.counts().trips() == 0;
        return SearchPage.of(form, result, nothingKept, list, page);
    }

}
