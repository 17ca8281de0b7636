package jp.shisatsu.account;

import java.util.stream.Stream;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/** Who is signed in at the moment. */
@Component
class OpenSessions {

    private final SessionRegistry registry;

    OpenSessions(SessionRegistry registry) {
        this.registry = registry;
    }

    void end(String name) {
        of(name).forEach(SessionInformation::expireNow);
    }

    void endOthers(String name, String session) {
        of(name).filter(open -> !open.getSessionId().equals(session)).forEach(SessionInformation::expireNow);
    }

    private Stream<SessionInformation> of(String name) {
        return registry.getAllPrincipals()
            .stream()
            .filter(who -> who instanceof UserDetails user && user.getUsername().equals(name))
            .flatMap(who -> registry.getAllSessions(who, false).stream());
    }

}
