package jp.shisatsu.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shisatsu.archive.RevisionState;
import jp.shisatsu.archive.RevisionView;

/** What lies on the desk: drafts that wait, and what became of the others. */
record DeskPage(List<RevisionView> drafts, List<RevisionView> others) {

    static DeskPage of(List<RevisionView> revisions) {
        Map<Boolean, List<RevisionView>> byDraft = revisions.stream()
            .collect(Collectors.partitioningBy(revision -> revision.state() == RevisionState.DRAFT));
        return new DeskPage(byDraft.getOrDefault(true, List.of()), byDraft.getOrDefault(false, List.of()));
    }

}
