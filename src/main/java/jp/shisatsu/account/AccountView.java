package jp.shisatsu.account;

/** An account as the administrator's page lists it. */
public record AccountView(long id, String name, Role role, boolean enabled) {
}
