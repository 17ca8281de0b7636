package jp.shisatsu.account;

/**
 * What an account may do: a clerk works at the desk, an administrator also keeps the
 * accounts.
 */
public enum Role {

    CLERK, ADMINISTRATOR

}
