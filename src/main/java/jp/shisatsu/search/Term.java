package jp.shisatsu.search;

import java.util.List;
import java.util.stream.Stream;

/** One thing looked for. */
sealed interface Term {

    /** The term in pieces, each as it is typed to be looked for alone. */
    Stream<String> apart();

    /** A word as typed, to be found in any of its forms. */
    record Word(String text) implements Term {

        @Override
        public Stream<String> apart() {
            return Stream.of(text);
        }
    }

    /** Characters to be found just as they stand. */
    record Phrase(String text) implements Term {

        @Override
        public Stream<String> apart() {
            return Stream.of('"' + text + '"');
        }
    }

    /** Any of several. */
    record Either(List<Term> terms) implements Term {
        public Either {
            terms = List.copyOf(terms);
        }

        @Override
        public Stream<String> apart() {
            return terms.stream().flatMap(Term::apart);
        }
    }

}
