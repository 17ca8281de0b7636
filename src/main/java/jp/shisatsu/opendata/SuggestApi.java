package jp.shisatsu.opendata;

import java.time.Duration;
import java.util.List;
import jp.shisatsu.vocabulary.Suggestion;
import jp.shisatsu.vocabulary.Suggestions;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What may be meant by what stands in a search box, as JSON. */
@RestController
class SuggestApi {

    /** Whoever takes a letter back sees at once what was there before. */
    private static final CacheControl SHORTLY = CacheControl.maxAge(Duration.ofMinutes(1)).cachePrivate();

    private final Suggestions suggestions;

    private final MessageSource messages;

    SuggestApi(Suggestions suggestions, MessageSource messages) {
        this.suggestions = suggestions;
        this.messages = messages;
    }

    /** At most ten, best first. */
    @GetMapping("/api/suggest")
    ResponseEntity<List<Proposal>> suggest(@RequestParam(defaultValue = "") String q) {
        return ResponseEntity.ok().cacheControl(SHORTLY).body(suggestions.of(q).stream().map(this::proposal).toList());
    }

    /**
     * The whole text for the box, the word that is new in it, what that is, also in
     * Japanese, and how many passages hold it or belong to it.
     */
    record Proposal(String text, String word, String kind, String label, long count) {
    }

    private Proposal proposal(Suggestion suggestion) {
        String label = messages.getMessage("suggest.kind." + suggestion.kind().name(), null,
                LocaleContextHolder.getLocale());
        return new Proposal(suggestion.text(), suggestion.word(), suggestion.kind().value(), label, suggestion.count());
    }

}
