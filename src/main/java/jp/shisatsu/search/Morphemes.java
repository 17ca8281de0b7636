package jp.shisatsu.search;

import static jp.shisatsu.search.JapaneseAnalysis.MORPHEMES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a text written without spaces apart, by the index's own analysis. */
@Component
class Morphemes {

    private final Analyzer morphemes;

    Morphemes(Analyzers analyzers) {
        this.morphemes = analyzers.analyzer(MORPHEMES);
    }

    /** All of it, in its order. */
    List<Morpheme> of(String text) {
        List<Morpheme> found = new ArrayList<>();
        try (TokenStream tokens = morphemes.tokenStream("text", text)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
            PartOfSpeechAttribute speech = tokens.getAttribute(PartOfSpeechAttribute.class);
            BaseFormAttribute base = tokens.getAttribute(BaseFormAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                found.add(new Morpheme(text.substring(offset.startOffset(), offset.endOffset()),
                        baseForm(base.getBaseForm(), term), speech.getPartOfSpeech()));
            }
            tokens.end();
        }
        catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found;
    }

    private static String baseForm(@Nullable String base, CharTermAttribute term) {
        return base == null ? term.toString() : base;
    }

}
