package jp.shisatsu.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what cannot be read as parameters, before anybody asks for one of them: that
 * may be the check of a token, or a template half-way down a page.
 */
final class ReadableForm extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        int refusal = refusal(request);
        if (refusal == HttpServletResponse.SC_OK) {
            next.doFilter(request, response);
        }
        else {
            response.sendError(refusal);
        }
    }

    private static int refusal(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return HttpServletResponse.SC_OK;
        }
        catch (InvalidParameterException broken) {
            return broken.getErrorCode();
        }
        catch (IllegalStateException _) {
            // Tomcat has no better name for a field of a form that is too long.
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
    }

}
