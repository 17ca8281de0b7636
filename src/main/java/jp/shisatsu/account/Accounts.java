package jp.shisatsu.account;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who may work at the desk, and the ways to change that. */
@Service
public class Accounts {

    private final AccountRepository accounts;

    private final PasswordEncoder passwords;

    private final OpenSessions sessions;

    Accounts(AccountRepository accounts, PasswordEncoder passwords, OpenSessions sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** Every account, by name. */
    @Transactional(readOnly = true)
    public List<AccountView> all() {
        return accounts.findAllByOrderByName().stream().map(AccountEntity::view).toList();
    }

    /** A new account. */
    @Transactional
    public AccountChange add(String typedName, String password, Role role) {
        var name = AccountName.of(typedName);
        if (!name.usable()) {
            return AccountChange.NAME_UNUSABLE;
        }
        accounts.letNobodyElseAdd();
        if (accounts.existsByName(name.value())) {
            return AccountChange.NAME_TAKEN;
        }
        return withPassword(password, hash -> accounts.save(new AccountEntity(name.value(), hash, role)));
    }

    /** Lets an account sign in again. */
    @Transactional
    public AccountChange enable(long id) {
        return accounts.findById(id).map(account -> {
            account.enable();
            return AccountChange.DONE;
        }).orElse(AccountChange.MISSING);
    }

    /** Shuts an account out at once; the last working administrator stays. */
    @Transactional
    public AccountChange disable(long id) {
        return accounts.findById(id).map(this::shutOut).orElse(AccountChange.MISSING);
    }

    /** Gives an account a new password and ends what it has open. */
    @Transactional
    public AccountChange resetPassword(long id, String password) {
        return accounts.findById(id).map(account -> withPassword(password, hash -> {
            account.usePassword(hash);
            sessions.end(account.name());
        })).orElse(AccountChange.MISSING);
    }

    /**
     * Changes one's own password, knowing the present one, and ends whatever else is open
     * under the name.
     */
    @Transactional
    public AccountChange changePassword(String name, String present, String wanted, String ownSession) {
        return accounts.findByName(name).map(account -> {
            if (!passwords.matches(present, account.user().getPassword())) {
                return AccountChange.PASSWORD_WRONG;
            }
            return withPassword(wanted, hash -> {
                account.usePassword(hash);
                sessions.endOthers(name, ownSession);
            });
        }).orElse(AccountChange.MISSING);
    }

    private AccountChange shutOut(AccountEntity account) {
        if (account.isWorkingAdministrator() && accounts.findByRoleAndEnabledTrue(Role.ADMINISTRATOR).size() == 1) {
            return AccountChange.LAST_ADMINISTRATOR;
        }
        account.disable();
        sessions.end(account.name());
        return AccountChange.DONE;
    }

    private AccountChange withPassword(String password, Consumer<String> use) {
        var verdict = PasswordRule.judge(password);
        if (verdict == AccountChange.DONE) {
            use.accept(passwords.encode(password));
        }
        return verdict;
    }

}
