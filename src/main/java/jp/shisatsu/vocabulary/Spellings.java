package jp.shisatsu.vocabulary;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shisatsu.archive.PassageFields;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * How a term of the index is written where it stands: there it is ESCAP and ハーバー, in the
 * index escap and ハーバ.
 */
final class Spellings {

    /** What folding or stemming may have changed. */
    private static final Pattern CHANGED = Pattern.compile("[a-z].*|[\\p{IsKatakana}ー]{2,}[^ー]");

    /** What of a passage the words were read from. */
    static final Set<String> SHOWN = Set.of(PassageFields.TITLE, PassageFields.BODY);

    private final IndexReader index;

    Spellings(IndexReader index) {
        this.index = index;
    }

    /** As the first passage that holds it writes it. */
    String of(String term) throws IOException {
        if (!CHANGED.matcher(term).matches()) {
            return term;
        }
        BytesRef bytes = new BytesRef(term);
        PostingsEnum places = MultiTerms.getTermPostingsEnum(index, PassageFields.WORDS, bytes, PostingsEnum.OFFSETS);
        return places == null || places.nextDoc() == DocIdSetIterator.NO_MORE_DOCS ? term : written(places, term);
    }

    private String written(PostingsEnum places, String term) throws IOException {
        places.nextPosition();
        String text = text(index.storedFields().document(places.docID(), SHOWN));
        return places.endOffset() > text.length() ? term
                : shown(text.substring(places.startOffset(), places.endOffset()), term);
    }

    /** As it was indexed: title and body together. */
    static String text(Document stored) {
        String title = stored.get(PassageFields.TITLE);
        String body = stored.get(PassageFields.BODY);
        return (title == null ? "" : title + PassageFields.BETWEEN) + (body == null ? "" : body);
    }

    /** Letters set apart are put together; a spelling of another word is not one. */
    private static String shown(String written, String term) {
        String shown = Folding.usual(written).replaceAll("\\s", "");
        return Folding.key(shown).startsWith(Folding.key(term)) ? shown : term;
    }

}
