package jp.shisatsu.pages;

import jp.shisatsu.archive.ReadingRoom;
import jp.shisatsu.search.ReportSearch;
import jp.shisatsu.search.VainSearches;
import org.springframework.stereotype.Component;

/**
 * The way from what a reader typed to what the page shows, whichever box it was typed
 * into.
 */
@Component
class Inquiry {

    private final ReportSearch search;

    private final VainSearches vainSearches;

    private final ReadingRoom readingRoom;

    Inquiry(ReportSearch search, VainSearches vainSearches, ReadingRoom readingRoom) {
        this.search = search;
        this.vainSearches = vainSearches;
        this.readingRoom = readingRoom;
    }

    SearchPage answer(SearchForm form, Link list, PageNumber page) {
        var result = search.find(form.query(page));
        boolean nothingKept = result.total() == 0 && readingRoom.counts().trips() == 0;
        var shown = SearchPage.of(form, result, nothingKept, list, page);
        if (shown.isInVain() && page.value() == 1) {
            vainSearches.count(form.text().value());
        }
        return shown;
    }

}
