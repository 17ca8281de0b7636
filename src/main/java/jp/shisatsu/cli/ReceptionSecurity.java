package jp.shisatsu.cli;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import jp.shisatsu.server.CommandKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Lets in commands of this machine that know the key, and nobody else. */
@Configuration(proxyBeanMethods = false)
class ReceptionSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain receptionFilterChain(HttpSecurity http, CommandKey key) {
        return http.securityMatcher("/cli/**")
            .authorizeHttpRequests(requests -> requests.anyRequest()
                .access((_, context) -> new AuthorizationDecision(admits(context.getRequest(), key))))
            // No cookie and no session carries the key, so no other site can use it.
            .csrf(AbstractHttpConfigurer::disable)
            .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .requestCache(AbstractHttpConfigurer::disable)
            .build();
    }

    private static boolean admits(HttpServletRequest request, CommandKey key) {
        // A request from this machine carries one address at both ends, but so may one
        // that a proxy passed on.
        return !Relay.carried(request) && request.getRemoteAddr().equals(request.getLocalAddr())
                && Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                    .filter(header -> header.startsWith("Bearer "))
                    .map(header -> header.substring("Bearer ".length()))
                    .filter(key::fits)
                    .isPresent();
    }

}
