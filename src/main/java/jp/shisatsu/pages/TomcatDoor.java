package jp.shisatsu.pages;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts our own page in the place of Tomcat's. */
@Component
class TomcatDoor implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            // Named as well, or the host would add a second one of Tomcat's own.
            host.setErrorReportValveClass(TomcatRefusal.class.getName());
            host.getPipeline().addValve(new TomcatRefusal());
        });
    }

}
