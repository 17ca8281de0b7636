package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shisatsu.outline.OldForms;
import jp.shisatsu.text.SourceSpan;

/**
 * Finds old forms of kanji as character recognition leaves them (會議室) in a text that
 * writes the new ones otherwise; names of people, and names the text always writes so,
 * are none.
 */
final class OldKanji {

    /** Who has looked at this many knows that the text is bad. */
    private static final int MOST = 100;

    private final String text;

    private final SourceSpan span;

    private final PersonNames names;

    private final Map<OldWord, Boolean> doubted = new HashMap<>();

    OldKanji(String text, SourceSpan span, PersonNames names) {
        this.text = text;
        this.span = span;
        this.names = names;
    }

    void tell(Doubts doubts) {
        int end = 0;
        int told = 0;
        for (int at : inModernText()) {
            OldWord word = at < end ? null : OldWord.at(text, at);
            if (word != null && told < MOST && !names.standAt(at) && isDoubted(word)) {
                doubts.add(Doubt.OLD_KANJI, new SourceSpan(at, at + 1), word.kanji(), word.today());
                told++;
            }
            end = word == null ? end : at + word.kanji().length() - word.kanji().indexOf(text.charAt(at));
        }
    }

    /** Where old forms stand; nowhere if the text is written in them. */
    private List<Integer> inModernText() {
        List<Integer> found = new ArrayList<>();
        for (int at = span.start(); at < span.end(); at++) {
            if (OldForms.isOne(text.charAt(at))) {
                found.add(at);
            }
        }
        return isModern(found.size()) ? found : List.of();
    }

    /** Whether as many new forms stand in the text as old ones. */
    private boolean isModern(int oldForms) {
        int replacements = 0;
        for (int at = span.start(); at < span.end() && replacements < oldForms; at++) {
            replacements += OldForms.isReplacement(text.charAt(at)) ? 1 : 0;
        }
        return replacements == oldForms;
    }

    private boolean isDoubted(OldWord word) {
        return doubted.size() < MOST ? doubted.computeIfAbsent(word, this::seemsMisread)
                : doubted.getOrDefault(word, false);
    }

    private boolean seemsMisread(OldWord word) {
        if (word.isPartOf(names::hold) || word.namesSomebody() || OldForms.holdsKnownName(word.kanji())) {
            return false;
        }
        return !word.mayBeName() || word.isCommon() || text.contains(word.coreToday());
    }

}
