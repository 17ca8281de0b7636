package jp.shisatsu.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jp.shisatsu.ServedArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.transaction.annotation.Transactional;

@ServedArchive
@Transactional
class AccountsTest {

    private static final String PASSWORD = "a long enough one";

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountRepository repository;

    @Autowired
    private SignIn signIn;

    @Autowired
    private SessionRegistry sessions;

    @Test
    void theFirstAdministratorIsTheOneTheOperatorNamed() {
        assertThat(accounts.all()).extracting(AccountView::name, AccountView::role)
            .contains(tuple(ServedArchive.ADMINISTRATOR, Role.ADMINISTRATOR));
    }

    @Test
    void onlyAHashOfAPasswordIsKept() {
        accounts.add("山田", PASSWORD, Role.CLERK);
        var kept = repository.findByName("山田").orElseThrow().user().getPassword();
        assertThat(kept).startsWith("{bcrypt}").doesNotContain(PASSWORD);
    }

    @Test
    void fullWidthLettersNameTheSameAccount() {
        accounts.add("ｃｌｅｒｋ　", PASSWORD, Role.CLERK);
        assertThat(accounts.add("clerk", PASSWORD, Role.CLERK)).isEqualTo(AccountChange.NAME_TAKEN);
        assertThat(signIn("ｃｌｅｒｋ", PASSWORD)).isEqualTo("clerk");
    }

    @ParameterizedTest
    @CsvSource({ "'', NAME_UNUSABLE", "'　', NAME_UNUSABLE", "'a\u0000b', NAME_UNUSABLE", "'\u200B', NAME_UNUSABLE",
            "'clerk\u202E', NAME_UNUSABLE", "'\uD800', NAME_UNUSABLE", ServedArchive.ADMINISTRATOR + ", NAME_TAKEN" })
    void someNamesCannotBeGiven(String name, AccountChange reason) {
        assertThat(accounts.add(name, PASSWORD, Role.CLERK)).isEqualTo(reason);
    }

    @Test
    void aNameHasFiftyCharactersAtMostWhateverTheyAre() {
        assertThat(accounts.add("\uD842\uDFB7".repeat(50), PASSWORD, Role.CLERK)).isEqualTo(AccountChange.DONE);
        assertThat(accounts.add("\uD842\uDFB7".repeat(51), PASSWORD, Role.CLERK))
            .isEqualTo(AccountChange.NAME_UNUSABLE);
    }

    @Test
    void aPasswordHasAtLeastTwelveCharactersAndNoMoreThanBcryptReads() {
        assertThat(accounts.add("a", "x".repeat(11), Role.CLERK)).isEqualTo(AccountChange.PASSWORD_TOO_SHORT);
        assertThat(accounts.add("b", "x".repeat(73), Role.CLERK)).isEqualTo(AccountChange.PASSWORD_TOO_LONG);
        assertThat(accounts.add("c", "港".repeat(24), Role.CLERK)).isEqualTo(AccountChange.DONE);
    }

    @Test
    void aDisabledAccountCannotSignInUntilItIsEnabled() {
        accounts.add("clerk", PASSWORD, Role.CLERK);
        accounts.disable(id("clerk"));
        assertThatThrownBy(() -> signIn("clerk", PASSWORD)).isInstanceOf(DisabledException.class);
        accounts.enable(id("clerk"));
        assertThat(signIn("clerk", PASSWORD)).isEqualTo("clerk");
    }

    @Test
    void theLastAdministratorStays() {
        long only = id(ServedArchive.ADMINISTRATOR);
        assertThat(accounts.disable(only)).isEqualTo(AccountChange.LAST_ADMINISTRATOR);
        accounts.add("second", PASSWORD, Role.ADMINISTRATOR);
        assertThat(accounts.disable(only)).isEqualTo(AccountChange.DONE);
    }

    @Test
    void onesOwnPasswordChangesOnlyForWhoKnowsThePresentOne() {
        accounts.add("clerk", PASSWORD, Role.CLERK);
        assertThat(accounts.changePassword("clerk", "not the password", "another long one", ""))
            .isEqualTo(AccountChange.PASSWORD_WRONG);
        assertThat(accounts.changePassword("clerk", PASSWORD, "another long one", "")).isEqualTo(AccountChange.DONE);
        assertThat(signIn("clerk", "another long one")).isEqualTo("clerk");
    }

    @Test
    void aNewPasswordEndsWhatIsOpenElsewhere() {
        accounts.add("clerk", PASSWORD, Role.CLERK);
        UserDetails clerk = repository.findByName("clerk").orElseThrow().user();
        sessions.registerNewSession("here", clerk);
        sessions.registerNewSession("elsewhere", clerk);
        accounts.changePassword("clerk", PASSWORD, "another long one", "here");
        assertThat(sessions.getSessionInformation("here").isExpired()).isFalse();
        assertThat(sessions.getSessionInformation("elsewhere").isExpired()).isTrue();
    }

    @Test
    void whoGuessesIsHeldEvenWithTheRightPassword() {
        accounts.add("guessed", PASSWORD, Role.CLERK);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signIn("guessed", "wrong")).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> signIn("guessed", PASSWORD)).isInstanceOf(LockedException.class);
    }

    @Test
    void aNameThatNeverWasIsHeldLikeAnyOther() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signIn("nobody\0", "wrong")).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> signIn("nobody\0", "wrong")).isInstanceOf(LockedException.class);
    }

    @Test
    void whatIsNotThereCannotBeChanged() {
        assertThat(accounts.enable(0)).isEqualTo(AccountChange.MISSING);
        assertThat(accounts.disable(0)).isEqualTo(AccountChange.MISSING);
        assertThat(accounts.resetPassword(0, PASSWORD)).isEqualTo(AccountChange.MISSING);
    }

    private String signIn(String name, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password)).getName();
    }

    private long id(String name) {
        return repository.findByName(name).orElseThrow().view().id();
    }

}
