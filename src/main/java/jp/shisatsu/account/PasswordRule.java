package jp.shisatsu.account;

import java.nio.charset.StandardCharsets;

/** How long a password must and may be; what it is made of is free. */
final class PasswordRule {

    private static final int SHORTEST = 12;

    // bcrypt reads no further
    private static final int MOST_BYTES = 72;

    private PasswordRule() {
    }

    static AccountChange judge(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return AccountChange.PASSWORD_TOO_SHORT;
        }
        boolean tooLong = password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
        return tooLong ? AccountChange.PASSWORD_TOO_LONG : AccountChange.DONE;
    }

}
