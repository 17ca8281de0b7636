package jp.shisatsu.report;

import jp.shisatsu.outline.Branch;

/** Doubts the words themselves, whichever part of a report they stand in. */
final class Proofreading {

    private Proofreading() {
    }

    static void of(String text, InspectionReport report, Branch root, Doubts doubts) {
        PersonNames names = new PersonNames(report);
        new OldKanji(text, names).tell(doubts);
        new NearWords(text).tell(doubts);
        new Abbreviations(text).tell(doubts);
        new Numbering(text, names, doubts).tell(root);
    }

}
