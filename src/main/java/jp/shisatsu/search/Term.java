package jp.shisatsu.search;

import java.util.List;

/** One thing looked for. */
sealed interface Term {

    /** A word as typed, to be found in any of its forms. */
    record Word(String text) implements Term {
    }

    /** Characters to be found just as they stand. */
    record Phrase(String text) implements Term {
    }

    /** Any of several. */
    record Either(List<Term> terms) implements Term {
        public Either {
            terms = List.copyOf(terms);
        }
    }

}
