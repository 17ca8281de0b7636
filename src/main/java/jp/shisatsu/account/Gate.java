package jp.shisatsu.account;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/**
 * Who may go where: reading is open to all, the desk to clerks, the accounts to
 * administrators.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Gate {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; object-src 'none'; base-uri 'self'; "
            + "form-action 'self'; frame-ancestors 'none'";

    // Matches whatever no other chain has claimed, so it comes last.
    @Bean
    SecurityFilterChain doors(HttpSecurity http, SessionRegistry sessions) {
        return http.authorizeHttpRequests(Gate::open)
            .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/desk").failureHandler(sayWhy()))
            .logout(signOut -> signOut.logoutSuccessUrl("/login?out"))
            .sessionManagement(management -> management.sessionConcurrency(
                    any -> any.maximumSessions(-1).sessionRegistry(sessions).expiredUrl("/login?ended")))
            .headers(Gate::harden)
            .addFilterBefore(new ReadableForm(), CsrfFilter.class)
            .build();
    }

    // Tells the session registry when a session ends by itself.
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
            .permitAll()
            .requestMatchers("/desk/accounts/**", "/desk/index/rebuild")
            .hasRole(Role.ADMINISTRATOR.name())
            .requestMatchers("/desk/**")
            .hasAnyRole(Role.CLERK.name(), Role.ADMINISTRATOR.name())
            .requestMatchers(HttpMethod.GET)
            .permitAll()
            .requestMatchers(HttpMethod.HEAD)
            .permitAll()
            .anyRequest()
            .authenticated();
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
            .addHeaderWriter(Gate::limitKeeping)
            .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    // The desk is not kept at all; other pages are asked for anew, but may be gone back
    // to.
    private static void limitKeeping(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            boolean desk = request.getServletPath().startsWith("/desk");
            response.setHeader(HttpHeaders.CACHE_CONTROL, desk ? "no-store" : "private, no-cache");
        }
    }

    private static AuthenticationFailureHandler sayWhy() {
        return (request, response, failure) -> response.sendRedirect(
                request.getContextPath() + (failure instanceof LockedException ? "/login?wait" : "/login?wrong"));
    }

}
