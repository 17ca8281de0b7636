package jp.shisatsu.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Says in Japanese what went wrong and what to do; reads neither parameters nor the
 * database, which may be what failed.
 */
@Controller
class ErrorPage implements ErrorController {

    /**
     * The request's attribute for the trip whose correction dropped what was asked for.
     */
    static final String CORRECTED_TRIP = "correctedTrip";

    private static final Set<Integer> DESCRIBED = Set.of(400, 403, 404, 405, 410, 413, 500);

    @RequestMapping("/error")
    String explain(
            @RequestAttribute(name = RequestDispatcher.ERROR_STATUS_CODE, required = false) @Nullable Integer status,
            @RequestAttribute(name = CORRECTED_TRIP, required = false) @Nullable Long trip,
            HttpServletResponse response, Model model) {
        // Asked for by its own address, this page is one that never was.
        int actual = status == null ? HttpServletResponse.SC_NOT_FOUND : status;
        response.setStatus(actual);
        model.addAttribute("status", described(actual));
        model.addAttribute("reason", trip == null ? described(actual) : "corrected");
        model.addAttribute("trip", trip);
        return "error";
    }

    private static int described(int status) {
        return DESCRIBED.contains(status) ? status : status < 500 ? 400 : 500;
    }

}
