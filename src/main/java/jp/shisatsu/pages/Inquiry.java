package jp.shisatsu.pages;

import jp.shisatsu.archive.ReadingRoom;
import jp.shisatsu.search.ReportSearch;
import jp.shisatsu.search.VainSearches;
import jp.shisatsu.search.upkeep.IndexStatus;
import org.springframework.stereotype.Component;

/**
 * The way from what a reader typed to what the page shows, whichever box it was typed
 * into.
 */
@Component
class Inquiry {

    private final ReportSearch search;

    private final VainSearches vainSearches;

    private final IndexStatus index;

    private final ReadingRoom readingRoom;

    Inquiry(ReportSearch search, VainSearches vainSearches, IndexStatus index, ReadingRoom readingRoom) {
        this.search = search;
        this.vainSearches = vainSearches;
        this.index = index;
        this.readingRoom = readingRoom;
    }

    SearchPage answer(SearchForm form, Link list, PageNumber page) {
        var result = search.find(form.query(page));
        boolean nothingKept = result.total() == 0 && readingRoom.isEmpty();
        var shown = SearchPage.of(form, result, nothingKept, list, page);
        if (shown.isInVain() && isFirstTry(form, page) && index.making().isEmpty()) {
            vainSearches.count(form.text().value());
        }
        return shown;
    }

    /** Whoever turns pages or puts hits in order has searched before. */
    private static boolean isFirstTry(SearchForm form, PageNumber page) {
        return page.value() == 1 && form.sort() == null;
    }

}
