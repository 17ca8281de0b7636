package jp.shisatsu.pages;

import java.util.List;
import jp.shisatsu.archive.RevisionView;

/** Where a clerk goes on from revisions: one has its page, several are at the desk. */
final class Onward {

    private Onward() {
    }

    static String from(List<RevisionView> revisions) {
        if (revisions.size() > 1) {
            return "redirect:/desk";
        }
        var only = revisions.getFirst();
        return only.tripId() == null ? "redirect:/desk/drafts/" + only.id() : "redirect:/trips/" + only.tripId();
    }

}
