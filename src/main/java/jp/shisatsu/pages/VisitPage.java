package jp.shisatsu.pages;

import java.util.List;
import jp.shisatsu.archive.VisitView;

/** A visit with its Q&amp;A as cards. */
record VisitPage(VisitView record, List<QuestionCard> questions) {

    static VisitPage of(VisitView visit) {
        return new VisitPage(visit, visit.questions().stream().map(QuestionCard::of).toList());
    }

}
