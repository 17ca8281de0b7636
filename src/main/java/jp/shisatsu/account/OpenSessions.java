package jp.shisatsu.account;

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
        registry.getAllPrincipals()
            .stream()
            .filter(who -> who instanceof UserDetails user && user.getUsername().equals(name))
            .flatMap(who -> registry.getAllSessions(who, false).stream())
            .forEach(SessionInformation::expireNow);
    }

}
