package jp.shisatsu.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes from numbers what Lucene's JapaneseNumberFilter leaves on them of the token
 * behind: 40 before a comma was itself taken for a comma, and left out.
 */
public final class PlainNumberFilterFactory extends TokenFilterFactory {

    /** Hibernate Search calls this. */
    public PlainNumberFilterFactory(Map<String, String> arguments) {
        super(arguments);
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new PlainNumberFilter(input);
    }

    private static final class PlainNumberFilter extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        private final PartOfSpeechAttribute speech = addAttribute(PartOfSpeechAttribute.class);

        private final BaseFormAttribute base = addAttribute(BaseFormAttribute.class);

        PlainNumberFilter(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            if (isNumber()) {
                speech.setToken(null);
                base.setToken(null);
            }
            return true;
        }

        private boolean isNumber() {
            return term.length() > 0 && term.chars().allMatch(letter -> letter == '.' || Character.isDigit(letter));
        }

    }

}
