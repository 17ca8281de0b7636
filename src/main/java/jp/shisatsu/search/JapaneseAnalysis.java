package jp.shisatsu.search;

import static jp.shisatsu.archive.PassageFields.BY_CHARACTER;
import static jp.shisatsu.archive.PassageFields.BY_CHARACTER_SOUGHT;
import static jp.shisatsu.archive.PassageFields.BY_WORD;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisOptionalComponentsStep;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalyzerTypeStep;
import org.springframework.stereotype.Component;

/**
 * How a text becomes what can be looked for: its words, and its characters singly and in
 * pairs. A change here is noticed at the next start and rebuilds the index.
 */
@Component
class JapaneseAnalysis implements LuceneAnalysisConfigurer {

    /** The analyzer of sentences that are looked for by word. */
    static final String BY_WORD_SOUGHT = "byWordSought";

    /** The analyzer of sentences that are looked for by character. */
    static final String CHARACTERS_SOUGHT = "charactersSought";

    /** The analyzer that leaves all morphemes as they stand. */
    static final String MORPHEMES = "morphemes";

    static final String KANJI = "dictionaries/kanji-variants.txt";

    static final String KATAKANA = "dictionaries/katakana-variants.txt";

    static final String MONTHS = "dictionaries/month-variants.txt";

    /** The parts of speech Lucene's own Japanese analyzer leaves out. */
    private static final String STOPPED = "org/apache/lucene/analysis/ja/stoptags.txt";

    /** The parts of speech that ask rather than say what about: 何, どの, こと. */
    private static final String ASKING = "dictionaries/asking.txt";

    /** Half-width brackets and dashes, which Kuromoji takes for nouns. */
    private static final String MEANINGLESS = "^[^\\p{L}\\p{M}\\p{N}\\p{So}]+$";

    /**
     * A Latin word, a number, or any one other character but space and middle dot. A run
     * of letters without end is cut in pieces: Lucene takes no term of over 32,766 bytes.
     * Kana and kanji come first, so that hardly any character is asked what script it is
     * of.
     */
    private static final String CHARACTER = "[\\u3041-\\u3096\\u30A1-\\u30FA\\u4E00-\\u9FFF]|"
            + "[\\p{IsLatin}\\p{M}]{1,255}|\\p{Nd}{1,255}|[^\\s\\p{Z}\\p{Cc}・]";

    /** A single kana or sign says nothing of what a passage is about. */
    private static final String EMPTY = "^(?:\\p{IsHiragana}|[^\\p{L}\\p{M}\\p{N}\\p{So}]+)$";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.similarity(similarity());
        words(context.analyzer(BY_WORD));
        words(context.analyzer(BY_WORD_SOUGHT)).tokenFilter("japanesePartOfSpeechStop").param("tags", ASKING);
        pairs(context.analyzer(BY_CHARACTER), true);
        pairs(context.analyzer(BY_CHARACTER_SOUGHT), false);
        withoutEmpty(pairs(context.analyzer(CHARACTERS_SOUGHT), true), EMPTY);
        morphemes(context.analyzer(MORPHEMES));
    }

    /**
     * A word that is said often soon says no more (k1, measured with questions), and a
     * long answer is no worse than a short one for that.
     */
    static BM25Similarity similarity() {
        return new BM25Similarity(0.9f, 0.75f);
    }

    /**
     * Numbers are put together from surfaces while their punctuation is still there
     * (1,200), so before the rest; the katakana stem looks at the form that is kept.
     */
    private static LuceneAnalysisOptionalComponentsStep words(LuceneAnalyzerTypeStep analyzer) {
        return withoutEmpty(morphemes(analyzer).tokenFilter("japaneseNumber")
            .tokenFilter(PlainNumberFilterFactory.class)
            .tokenFilter("japaneseBaseForm")
            .tokenFilter("japanesePartOfSpeechStop")
            .param("tags", STOPPED)
            .tokenFilter("japaneseKatakanaStem"), MEANINGLESS);
    }

    private static LuceneAnalysisOptionalComponentsStep morphemes(LuceneAnalyzerTypeStep analyzer) {
        return folded(analyzer.custom()
            .tokenizer("japanese")
            .param("mode", "search")
            .param("discardCompoundToken", "true")
            .param("discardPunctuation", "false"));
    }

    private static LuceneAnalysisOptionalComponentsStep withoutEmpty(LuceneAnalysisOptionalComponentsStep tokens,
            String empty) {
        return tokens.tokenFilter("patternReplace")
            .param("pattern", empty)
            .param("replacement", "")
            .tokenFilter("length")
            .param("min", "1")
            .param("max", "255");
    }

    /**
     * A text has both; what is sought is pairs, or one character where there is only one.
     */
    private static LuceneAnalysisOptionalComponentsStep pairs(LuceneAnalyzerTypeStep analyzer, boolean single) {
        return folded(analyzer.custom().tokenizer("pattern").param("pattern", CHARACTER).param("group", "0"))
            .tokenFilter("shingle")
            .param("minShingleSize", "2")
            .param("maxShingleSize", "2")
            .param("outputUnigrams", String.valueOf(single))
            .param("outputUnigramsIfNoShingles", "true");
    }

    /**
     * Width and case, before Kuromoji, whose dictionary takes full-width Latin for
     * symbols; the gaps between what are plain letters now; old and variant kanji,
     * months, and ways to write a foreign sound.
     */
    private static LuceneAnalysisOptionalComponentsStep folded(LuceneAnalysisOptionalComponentsStep analyzer) {
        return analyzer.charFilter("icuNormalizer2")
            .param("name", "nfkc_cf")
            .param("mode", "compose")
            .charFilter("patternReplace")
            .param("pattern", LetterSpacing.GAP)
            .param("replacement", "")
            .charFilter("mapping")
            .param("mapping", String.join(",", KANJI, KATAKANA, MONTHS));
    }

}
