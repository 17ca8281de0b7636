package jp.shisatsu.account;

import java.text.Normalizer;

/** A name as typed, made the same whether its letters are full-width or not. */
record AccountName(String value) {

    private static final int LONGEST = 50;

    static AccountName of(String typed) {
        return new AccountName(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
    }

    boolean usable() {
        return !value.isEmpty() && value.length() <= LONGEST && value.chars().noneMatch(Character::isISOControl);
    }

}
