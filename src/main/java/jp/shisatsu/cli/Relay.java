package jp.shisatsu.cli;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Marks requests that a proxy has passed on, before what it says about their origin is
 * believed and taken out of their headers.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Relay extends ValveBase implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String RELAYED = Relay.class.getName();

    Relay() {
        super(true);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(this);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (Stream.of("Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP")
            .anyMatch(header -> request.getHeader(header) != null)) {
            request.setAttribute(RELAYED, true);
        }
        getNext().invoke(request, response);
    }

    static boolean carried(HttpServletRequest request) {
        return request.getAttribute(RELAYED) != null;
    }

}
