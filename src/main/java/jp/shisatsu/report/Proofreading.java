package jp.shisatsu.report;

import jp.shisatsu.outline.Branch;
import jp.shisatsu.text.SourceSpan;
import jp.shisatsu.text.SourceText;

/** Doubts the words themselves, whichever part of a report they stand in. */
final class Proofreading {

    private Proofreading() {
    }

    static void of(SourceText text, InspectionReport report, Branch root, Doubts doubts) {
        PersonNames names = new PersonNames(report);
        SourceSpan span = text.span();
        new OldKanji(text.characters(), span, names).tell(doubts);
        new NearWords(text.characters(), span).tell(doubts);
        new Abbreviations(text.characters(), span).tell(doubts);
        new Numbering(text.characters(), names, doubts).tell(root);
    }

}
