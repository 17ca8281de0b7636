package jp.shisatsu.account;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A name as typed, made the same whether its letters are full-width or not. */
record AccountName(String value) {

    private static final int LONGEST = 50;

    /**
     * Control characters, and what has neither shape nor width: two names must not look
     * the same for it.
     */
    private static final Pattern UNSEEN = Pattern.compile("\\p{C}");

    static AccountName of(String typed) {
        return new AccountName(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
    }

    boolean usable() {
        return !value.isEmpty() && value.codePointCount(0, value.length()) <= LONGEST && !UNSEEN.matcher(value).find();
    }

}
