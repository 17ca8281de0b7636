package jp.shisatsu.search;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.vocabulary.Lexicon;
import org.springframework.stereotype.Component;

/** Finds for what is nowhere found a word of the archive that is spelt nearly so. */
@Component
class Respelling {

    private static final int MOST_WORDS = 5;

    /** What may be misspelt within a word: ゴールデンハーバー構想. */
    private static final Pattern PART = Pattern.compile("[\\p{IsKatakana}ーｰ]{5,}|\\p{IsHan}{3,}");

    private final Lexicon lexicon;

    private final HitCount hits;

    Respelling(Lexicon lexicon, HitCount hits) {
        this.lexicon = lexicon;
        this.hits = hits;
    }

    /** The whole query, if that finds something once it is respelt. */
    Optional<WayOut.Spelling> of(SearchQuery query, Wanted wanted) {
        String respelt = words(wanted).limit(MOST_WORDS)
            .filter(this::isNowhere)
            .flatMap(word -> PART.matcher(word).results().map(MatchResult::group))
            .limit(MOST_WORDS)
            .filter(this::isNowhere)
            .reduce(query.text(), (text, part) -> lexicon.near(part).map(near -> text.replace(part, near)).orElse(text),
                    (text, _) -> text);
        long count = respelt.equals(query.text()) ? 0 : hits.of(respelt, query.selection());
        return count == 0 ? Optional.empty() : Optional.of(new WayOut.Spelling(respelt, count));
    }

    private boolean isNowhere(String word) {
        return !hits.isAny(word);
    }

    private static Stream<String> words(Wanted wanted) {
        return wanted.marked()
            .stream()
            .flatMap(term -> term instanceof Term.Word word ? Stream.of(word.text()) : Stream.empty());
    }

}
