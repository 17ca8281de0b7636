package jp.shisatsu.search;

import org.springframework.stereotype.Service;

/** The one query path behind every search box. */
@Service
public class ReportSearch {

    /** Hits for what was typed; any text is a valid query. */
    public SearchResult find(SearchQuery query) {
        throw new UnsupportedOperationException();
    }

}
