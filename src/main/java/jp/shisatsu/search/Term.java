package jp.shisatsu.search;

import java.util.List;
import java.util.stream.Stream;

/** One thing looked for. */
sealed interface Term {

    /** The term in pieces, each as it is typed to be looked for alone. */
    Stream<String> apart();

    /**
     * A word as typed, to be found in any of its forms, or said in another way, or as
     * what it is the reading of.
     */
    record Word(String text, List<String> otherwise, List<String> written) implements Term {

        public Word {
            otherwise = List.copyOf(otherwise);
            written = List.copyOf(written);
        }

        Word(String text, List<String> otherwise) {
            this(text, otherwise, List.of());
        }

        Word(String text) {
            this(text, List.of());
        }

        /** The same as a reading of these. */
        Word orWritten(List<String> words) {
            return new Word(text, otherwise, words);
        }

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

    /** Part of the name of what the passage belongs to. */
    record Named(NameField name, String text) implements Term {

        @Override
        public Stream<String> apart() {
            return Stream.of(name.typed() + ":" + text);
        }

    }

    /** A fiscal year that the passage belongs to, and how it was typed. */
    record InYear(int year, String text) implements Term {

        @Override
        public Stream<String> apart() {
            return Stream.of("年度:" + text);
        }

    }

    /** A sentence, or as good as one: the words in it that carry its meaning. */
    record Sentence(String text, List<Word> words) implements Term {

        public Sentence {
            words = List.copyOf(words);
        }

        @Override
        public Stream<String> apart() {
            return words.stream().flatMap(Term::apart);
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
