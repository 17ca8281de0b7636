package jp.shisatsu.opendata;

import jp.shisatsu.search.ReportSearch;
import jp.shisatsu.search.upkeep.IndexStatus;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The search of the pages as JSON. */
@RestController
class SearchApi {

    private static final String SECONDS_TO_WAIT = "60";

    private final ReportSearch search;

    private final IndexStatus index;

    private final MessageSource messages;

    SearchApi(ReportSearch search, IndexStatus index, MessageSource messages) {
        this.search = search;
        this.index = index;
        this.messages = messages;
    }

    /**
     * What is asked for is as the page's address says it, size up to 100. While there is
     * no index to ask, 503.
     */
    @GetMapping("/api/search")
    ResponseEntity<?> search(Asked asked) {
        return index.making().isPresent()
                ? ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                    .body(new Refusal(messages.getMessage("api.making", null, LocaleContextHolder.getLocale())))
                : ResponseEntity.ok(Answer.of(search.find(asked.query())));
    }

    /** Why an address was not understood. */
    record Refusal(String error) {
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Refusal refuse(MethodArgumentNotValidException asked) {
        FieldError field = asked.getFieldError();
        String name = field == null ? "q" : field.getField().replaceFirst("\\[.*", "");
        return new Refusal(messages.getMessage("api.refused." + name, null, LocaleContextHolder.getLocale()));
    }

}
