package jp.shisatsu.measure;

/** Something a reader types or chooses, as one part of what is asked. */
sealed interface Piece {

    /** As it stands in the search box; empty for what is not typed. */
    String typed();

    /** A word. */
    record Word(String text) implements Piece {

        @Override
        public String typed() {
            return text;
        }

    }

    /** Characters as they stand. */
    record Phrase(String text) implements Piece {

        @Override
        public String typed() {
            return '"' + text + '"';
        }

    }

    /** A question as people ask it. */
    record Sentence(String text) implements Piece {

        @Override
        public String typed() {
            return text;
        }

    }

    /** Part of a name, by what is typed before it and by the field it is found in. */
    record Named(String prefix, String field, String text) implements Piece {

        @Override
        public String typed() {
            return prefix + ":" + text;
        }

    }

    /** A committee chosen beside the hits, by id. */
    record Chosen(long committee) implements Piece {

        @Override
        public String typed() {
            return "";
        }

    }

}
