package jp.shisatsu.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The words of a passage's title. They are noted when the whole text, which begins with
 * it, is taken apart: to read words takes most of the time that indexing does.
 */
final class PassageTitle {

    private final int length;

    private final List<Word> words = new ArrayList<>();

    /** Its length in UTF-16 characters. */
    PassageTitle(int length) {
        this.length = length;
    }

    private record Word(String term, int increment) {
    }

    /** The words of the whole text; those of the title are noted as they go by. */
    TokenStream noting(TokenStream whole) {
        return new Noting(whole);
    }

    /** The words noted, once the whole text was read. */
    TokenStream words() {
        return new Noted();
    }

    private final class Noting extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

        Noting(TokenStream whole) {
            super(whole);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            if (offset.startOffset() < length) {
                words.add(new Word(term.toString(), increment.getPositionIncrement()));
            }
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            words.clear();
        }

    }

    private final class Noted extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

        private Iterator<Word> left = List.<Word>of().iterator();

        @Override
        public void reset() {
            left = words.iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!left.hasNext()) {
                return false;
            }
            clearAttributes();
            Word word = left.next();
            term.append(word.term());
            increment.setPositionIncrement(word.increment());
            return true;
        }

    }

}
