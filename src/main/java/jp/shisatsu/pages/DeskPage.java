package jp.shisatsu.pages;

import java.util.List;
import jp.shisatsu.archive.RevisionView;
import org.springframework.data.domain.Page;

/**
 * What lies on the desk: drafts that wait, and page by page what became of the others.
 */
record DeskPage(List<RevisionView> drafts, List<RevisionView> others, Pager pager) {

    static DeskPage of(List<RevisionView> drafts, Page<RevisionView> others, PageNumber page) {
        return new DeskPage(drafts, others.getContent(), Pager.of(Link.to("/desk"), page, others.getTotalElements()));
    }

}
