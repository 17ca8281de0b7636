package jp.shisatsu.account;

/** What came of a wish to change accounts: done, or the reason why not. */
public enum AccountChange {

    DONE, NAME_UNUSABLE, NAME_TAKEN, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_WRONG, LAST_ADMINISTRATOR, MISSING

}
