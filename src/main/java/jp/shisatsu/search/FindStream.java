package jp.shisatsu.search;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import jp.shisatsu.search.SoughtTerms.Find;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** What was found of a text, as if the text were nothing else. */
final class FindStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

    private final Iterator<Find> left;

    private int position = -1;

    FindStream(List<Find> finds) {
        this.left = finds.stream().sorted(Comparator.comparingInt(Find::position)).iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!left.hasNext()) {
            return false;
        }
        clearAttributes();
        Find find = left.next();
        term.append(find.term());
        increment.setPositionIncrement(find.position() - position);
        offset.setOffset(find.start(), find.end());
        position = find.position();
        return true;
    }

}
