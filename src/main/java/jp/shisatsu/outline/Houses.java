package jp.shisatsu.outline;

import java.util.regex.Pattern;

/** Tells the name of a house or of who keeps it from a subject: 金沢海みらい図書館. */
public final class Houses {

    private static final Pattern NAME = Pattern
        .compile("[^\\h]*(?:庁舎?|役所|役場|センター|サテライト|館|施設|公園|学校|院|会社|議会|大学|工場|ホテル|駅|港|局|所|場|園|社|室|公社|機構|協会|団)(?:[（(].*)?");

    private Houses() {
    }

    /** Whether some words without a gap end as the names of houses do. */
    public static boolean isNamed(String words) {
        return NAME.matcher(words).matches();
    }

}
