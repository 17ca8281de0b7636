package jp.shisatsu.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;

@Entity
@Table(name = "account")
class AccountEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;

    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean enabled = true;

    AccountEntity(String name, String passwordHash, Role role) {
        this.name = name;
        this.passwordHash = passwordHash;
        this.role = role;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected AccountEntity() {
    }

    void enable() {
        enabled = true;
    }

    void disable() {
        enabled = false;
    }

    void usePassword(String hash) {
        passwordHash = hash;
    }

    boolean isWorkingAdministrator() {
        return enabled && role == Role.ADMINISTRATOR;
    }

    String name() {
        return name;
    }

    UserDetails user() {
        return User.withUsername(name).password(passwordHash).roles(role.name()).disabled(!enabled).build();
    }

    AccountView view() {
        return new AccountView(id, name, role, enabled);
    }

}
