package jp.shisatsu.search;

import static jp.shisatsu.archive.PassageFields.PAIRS;
import static jp.shisatsu.archive.PassageFields.PAIRS_SOUGHT;
import static jp.shisatsu.archive.PassageFields.WORDS;

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

    static final String VARIANTS = "dictionaries/kanji-variants.txt";

    /** The parts of speech Lucene's own Japanese analyzer leaves out. */
    private static final String STOPPED = "org/apache/lucene/analysis/ja/stoptags.txt";

    /** Half-width brackets and dashes, which Kuromoji takes for nouns. */
    private static final String MEANINGLESS = "^[^\\p{L}\\p{M}\\p{N}\\p{So}]+$";

    /**
     * A Latin word, a number, or any one other character but space and middle dot. A run
     * of letters without end is cut in pieces: Lucene takes no term of over 32,766 bytes.
     */
    private static final String CHARACTER = "[\\p{IsLatin}\\p{M}]{1,255}|\\p{Nd}{1,255}|[^\\s\\p{Z}\\p{Cc}・]";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        words(context.analyzer(WORDS));
        pairs(context.analyzer(PAIRS), true);
        pairs(context.analyzer(PAIRS_SOUGHT), false);
    }

    /**
     * Numbers are put together from surfaces while their punctuation is still there
     * (1,200), so before the rest; the katakana stem looks at the form that is kept.
     */
    private static void words(LuceneAnalyzerTypeStep analyzer) {
        folded(analyzer.custom()
            .tokenizer("japanese")
            .param("mode", "search")
            .param("discardCompoundToken", "true")
            .param("discardPunctuation", "false")).tokenFilter("japaneseNumber")
            .tokenFilter("japaneseBaseForm")
            .tokenFilter("japanesePartOfSpeechStop")
            .param("tags", STOPPED)
            .tokenFilter("japaneseKatakanaStem")
            .tokenFilter("patternReplace")
            .param("pattern", MEANINGLESS)
            .param("replacement", "")
            .tokenFilter("length")
            .param("min", "1")
            .param("max", "255");
    }

    /**
     * A text has both; what is sought is pairs, or one character where there is only one.
     */
    private static void pairs(LuceneAnalyzerTypeStep analyzer, boolean single) {
        folded(analyzer.custom().tokenizer("pattern").param("pattern", CHARACTER).param("group", "0"))
            .tokenFilter("shingle")
            .param("minShingleSize", "2")
            .param("maxShingleSize", "2")
            .param("outputUnigrams", String.valueOf(single))
            .param("outputUnigramsIfNoShingles", "true");
    }

    /**
     * Width and case, before Kuromoji, whose dictionary takes full-width Latin for
     * symbols; the gaps between what are plain letters now; old and variant kanji.
     */
    private static LuceneAnalysisOptionalComponentsStep folded(LuceneAnalysisOptionalComponentsStep analyzer) {
        return analyzer.charFilter("icuNormalizer2")
            .param("name", "nfkc_cf")
            .param("mode", "compose")
            .charFilter("patternReplace")
            .param("pattern", LetterSpacing.GAP)
            .param("replacement", "")
            .charFilter("mapping")
            .param("mapping", VARIANTS);
    }

}
