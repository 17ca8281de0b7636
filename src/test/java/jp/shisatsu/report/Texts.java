package jp.shisatsu.report;

import jp.shisatsu.text.SourceText;

/** Texts as tests write them. */
final class Texts {

    private Texts() {
    }

    static SourceText of(String characters) {
        return new SourceText(characters, "UTF-8");
    }

}
