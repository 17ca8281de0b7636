package jp.shisatsu.pages;

import java.util.List;
import jp.shisatsu.archive.PhotoView;
import jp.shisatsu.archive.VisitView;

/** A visit with its Q&amp;A as cards, and where its photos are. */
record VisitPage(VisitView record, List<QuestionCard> questions, String photos) {

    static VisitPage of(VisitView visit) {
        return under("/trips/" + visit.trip().id(), visit);
    }

    /** The same under another address: a draft has no page of its own for each visit. */
    static VisitPage under(String address, VisitView visit) {
        return new VisitPage(visit, visit.questions().stream().map(QuestionCard::of).toList(),
                address + "/visits/" + visit.visit().number() + "/photos/");
    }

    /** Whether any picture is here, not its caption alone. */
    public boolean pictured() {
        return record.photos().stream().anyMatch(PhotoView::pictured);
    }

}
