package jp.shisatsu.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.shisatsu.search.upkeep.Done;
import jp.shisatsu.search.upkeep.IndexStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.CustomCollectionEditor;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What holds for every page: who is signed in, and what becomes of odd input. */
@ControllerAdvice
class EveryPage {

    private static final int LONGEST_ON_PAPER = 1000;

    private final IndexStatus index;

    EveryPage(IndexStatus index) {
        this.index = index;
    }

    @ModelAttribute("signedIn")
    @Nullable SignedIn signedIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getRemoteUser())
            .map(name -> new SignedIn(name, request.isUserInRole("ADMINISTRATOR")))
            .orElse(null);
    }

    @ModelAttribute("making")
    @Nullable Done making() {
        return index.making().orElse(null);
    }

    // An address that fills the paper helps nobody, and makes the page heavy.
    @ModelAttribute("address")
    String address() {
        var whole = ServletUriComponentsBuilder.fromCurrentRequest().build().toUriString();
        return whole.length() <= LONGEST_ON_PAPER ? whole
                : ServletUriComponentsBuilder.fromCurrentRequestUri().build().toUriString();
    }

    @InitBinder
    void clean(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new TypedText());
        // Each parameter is one value, though names may hold a comma.
        binder.registerCustomEditor(List.class, new CustomCollectionEditor(List.class, true));
    }

    @ExceptionHandler
    void superseded(Superseded part, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ErrorPage.CORRECTED_TRIP, part.tripId());
        response.sendError(HttpServletResponse.SC_GONE);
    }

    // An id, a page or a year that is no number is an address that never was.
    @ExceptionHandler({ MethodArgumentTypeMismatchException.class, MethodArgumentNotValidException.class })
    void neverWas(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler
    void unreadable(MultipartException broken, HttpServletResponse response) throws IOException {
        response.sendError(broken instanceof MaxUploadSizeExceededException
                ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_BAD_REQUEST);
    }

}
