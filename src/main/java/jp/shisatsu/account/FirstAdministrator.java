package jp.shisatsu.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;

/**
 * Sees to it that somebody can sign in: the administrator named by the operator, else one
 * with a random password.
 */
@Component
@ConditionalOnWebApplication
@EnableConfigurationProperties(FirstAdministrator.Wanted.class)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private static final int RANDOM_BYTES = 15;

    private final AccountRepository repository;

    private final Accounts accounts;

    private final Wanted wanted;

    FirstAdministrator(AccountRepository repository, Accounts accounts, Wanted wanted) {
        this.repository = repository;
        this.accounts = accounts;
        this.wanted = wanted;
    }

    /** What the operator asked for, by ARCHIVE_ADMIN_NAME and ARCHIVE_ADMIN_PASSWORD. */
    @ConfigurationProperties("archive.admin")
    record Wanted(@DefaultValue("admin") String name, @Nullable String password) {
    }

    @Override
    public void run(ApplicationArguments arguments) {
        // A name the operator gives later is made too: the way back in when every
        // password is lost.
        if (wanted.password() != null) {
            make(wanted.name(), wanted.password());
        }
        else if (repository.count() == 0) {
            makeUp(wanted.name());
        }
    }

    private void make(String name, String password) {
        switch (accounts.add(name, password, Role.ADMINISTRATOR)) {
            case DONE -> log.info("管理者「{}」を作りました。", name);
            case NAME_TAKEN -> log.debug("administrator {} is there already", name);
            case NAME_UNUSABLE, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_WRONG, LAST_ADMINISTRATOR, MISSING ->
                throw unusable();
        }
    }

    private void makeUp(String name) {
        var bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().encodeToString(bytes);
        if (accounts.add(name, password, Role.ADMINISTRATOR) != AccountChange.DONE) {
            throw unusable();
        }
        log.warn("最初の管理者を作りました。名前「{}」、パスワード「{}」。この行のほかには残りません。サインインして変えてください。", name, password);
    }

    private static InvalidConfigurationPropertyValueException unusable() {
        return new InvalidConfigurationPropertyValueException("archive.admin", null,
                "最初の管理者を作れません。ARCHIVE_ADMIN_NAME は 50 文字以内、ARCHIVE_ADMIN_PASSWORD は 12 文字以上 72 バイト以内にしてください。");
    }

}
