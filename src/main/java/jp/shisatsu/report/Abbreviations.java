package jp.shisatsu.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Finds abbreviations of which a report says two things that cannot both be: 1947年に設立 and
 * 1974年に設立, or two long names.
 */
final class Abbreviations {

    private final String text;

    private final SourceSpan span;

    private final Map<String, Said> years = new HashMap<>();

    private final Map<String, Said> names = new HashMap<>();

    private final Set<String> told = new HashSet<>();

    Abbreviations(String text, SourceSpan span) {
        this.text = text;
        this.span = span;
    }

    void tell(Doubts doubts) {
        AbbreviatedSentences.in(text, span, sentence -> {
            AbbreviationYears.in(sentence, said -> compare(said, doubts));
            AbbreviationNames.in(sentence, said -> compareNames(said, doubts));
        });
    }

    private void compare(Said year, Doubts doubts) {
        Said earlier = years.putIfAbsent(year.abbreviation() + year.event(), year);
        if (earlier != null && !earlier.words().equals(year.words()) && earlier.mayBeSameEdition(year)) {
            doubt(year, doubts, Doubt.ABBREVIATION_YEARS, year.abbreviation(), year.event(), earlier.words(),
                    year.words());
        }
    }

    private void compareNames(Said name, Doubts doubts) {
        Said earlier = names.putIfAbsent(name.abbreviation(), name);
        if (earlier != null && AbbreviationNames.contradict(earlier.words(), name.words())) {
            doubt(name, doubts, Doubt.ABBREVIATION_NAMES, name.abbreviation(), earlier.words(), name.words());
        }
    }

    /** Once for each: the clerk will look for the others. */
    private void doubt(Said said, Doubts doubts, Doubt doubt, String... details) {
        if (told.add(doubt + said.abbreviation() + said.event())) {
            doubts.add(doubt, new SourceSpan(said.at(), said.at() + 1), details);
        }
    }

    /** What is said of an abbreviation: the year of an event, or its long name. */
    record Said(String abbreviation, @Nullable String edition, String event, String words, int at) {

        /** APUF-8 and APUF-9 have each a year of its own. */
        boolean mayBeSameEdition(Said other) {
            return edition == null || other.edition == null || edition.equals(other.edition);
        }

    }

}
