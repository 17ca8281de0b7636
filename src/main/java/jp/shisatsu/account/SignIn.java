package jp.shisatsu.account;

import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks name and password against the accounts, with a brake on guessing. */
@Component
class SignIn implements AuthenticationProvider {

    private final AccountRepository accounts;

    private final DaoAuthenticationProvider check = new DaoAuthenticationProvider(this::user);

    private final Brake brake = new Brake(InstantSource.system());

    SignIn(AccountRepository accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        check.setPasswordEncoder(passwords);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) throws AuthenticationException {
        var guesser = new Brake.Guesser(AccountName.of(attempt.getName()).value(), address(attempt));
        if (!brake.allows(guesser)) {
            throw new LockedException("held after repeated failures");
        }
        var who = check.authenticate(attempt);
        brake.release(guesser);
        return who;
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

    private UserDetails user(String typed) {
        var name = AccountName.of(typed);
        // PostgreSQL refuses a NUL in a text, so an unusable name is not even looked up
        return Optional.of(name)
            .filter(AccountName::usable)
            .flatMap(usable -> accounts.findByName(usable.value()))
            .map(AccountEntity::user)
            .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

}
