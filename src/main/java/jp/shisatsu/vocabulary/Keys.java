package jp.shisatsu.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.util.IntroSorter;

/**
 * Texts in the order of what follows certain places in them, so that all places where a
 * prefix stands lie together. A sorted list of places, because a million of them take 8
 * MB so and are asked in well under a millisecond.
 */
final class Keys {

    private final List<String> texts;

    private final int[] owners;

    private final int[] text;

    private final int[] from;

    private Keys(Builder made) {
        this.texts = List.copyOf(made.texts);
        this.owners = made.owners.stream().mapToInt(Integer::intValue).toArray();
        this.text = made.text.stream().mapToInt(Integer::intValue).toArray();
        this.from = made.from.stream().mapToInt(Integer::intValue).toArray();
        new ByWhatFollows().sort(0, text.length);
    }

    /** Takes the texts, each with the number of who it belongs to. */
    static final class Builder {

        private final List<String> texts = new ArrayList<>();

        private final List<Integer> owners = new ArrayList<>();

        private final List<Integer> text = new ArrayList<>();

        private final List<Integer> from = new ArrayList<>();

        /** To be found by what follows its beginning, and these places. */
        void add(int owner, String added, List<Integer> inside) {
            texts.add(added);
            owners.add(owner);
            place(0);
            inside.forEach(this::place);
        }

        private void place(int at) {
            text.add(texts.size() - 1);
            from.add(at);
        }

        Keys build() {
            return new Keys(this);
        }

    }

    /** Told of a text that has a prefix, at its beginning or inside. */
    interface Visitor {

        void visit(int owner, boolean atBeginning);

    }

    /** The text that was added so many others after. */
    String text(int number) {
        return texts.get(number);
    }

    /**
     * Between two places; no text is looked at, of which a single letter begins
     * thousands.
     */
    void each(String prefix, Visitor visitor) {
        int end = first(prefix + Character.MAX_VALUE);
        for (int place = first(prefix); place < end; place++) {
            visitor.visit(owners[text[place]], from[place] == 0);
        }
    }

    /** Those whose whole text it is: they come first of all it begins. */
    void whole(String sought, IntConsumer owner) {
        for (int place = first(sought); place < text.length
                && compare(texts.get(text[place]), from[place], sought, 0) == 0; place++) {
            if (from[place] == 0) {
                owner.accept(owners[text[place]]);
            }
        }
    }

    private int first(String prefix) {
        int low = 0;
        int high = text.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(texts.get(text[middle]), from[middle], prefix, 0) < 0) {
                low = middle + 1;
            }
            else {
                high = middle;
            }
        }
        return low;
    }

    private static int compare(String one, int oneFrom, String other, int otherFrom) {
        int length = Math.min(one.length() - oneFrom, other.length() - otherFrom);
        for (int i = 0; i < length; i++) {
            int difference = one.charAt(oneFrom + i) - other.charAt(otherFrom + i);
            if (difference != 0) {
                return difference;
            }
        }
        return one.length() - oneFrom - (other.length() - otherFrom);
    }

    private final class ByWhatFollows extends IntroSorter {

        private String pivot = "";

        private int pivotFrom;

        @Override
        protected void setPivot(int place) {
            pivot = texts.get(text[place]);
            pivotFrom = from[place];
        }

        @Override
        protected int comparePivot(int place) {
            return Keys.compare(pivot, pivotFrom, texts.get(text[place]), from[place]);
        }

        @Override
        protected void swap(int one, int other) {
            swap(text, one, other);
            swap(from, one, other);
        }

        private static void swap(int[] values, int one, int other) {
            int kept = values[one];
            values[one] = values[other];
            values[other] = kept;
        }

    }

}
