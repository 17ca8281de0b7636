package jp.shisatsu.opendata;

import jp.shisatsu.search.ReportSearch;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The search of the pages as JSON. */
@RestController
class SearchApi {

    private final ReportSearch search;

    private final MessageSource messages;

    SearchApi(ReportSearch search, MessageSource messages) {
        this.search = search;
        this.messages = messages;
    }

    /** What is asked for is as the page's address says it, size up to 100. */
    @GetMapping("/api/search")
    Answer search(Asked asked) {
        return Answer.of(search.find(asked.query()));
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
