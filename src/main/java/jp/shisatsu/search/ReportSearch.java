package jp.shisatsu.search;

import java.util.List;
import org.springframework.stereotype.Service;

/** The one query path behind every search box. */
@Service
public class ReportSearch {

    /** Hits for what was typed; any text is a valid query. */
    public SearchResult find(SearchQuery query) {
        throw new UnsupportedOperationException();
    }

    /**
     * Q&amp;A that resemble a question, best first, those of other trips before its own.
     */
    public List<Hit> related(long questionId, int size) {
        throw new UnsupportedOperationException();
    }

}
