package jp.shisatsu.outline;

import java.util.Optional;

/** How a marker may be written, told by its first character alone. */
enum Notation {

    /** (1), （ア）, ＜１＞ */
    FRAMED,

    /** 1, １．, 1-1, 第１, ア, 一, a., 講義① */
    COUNTED,

    /** ①, ⑴, Ⅰ */
    SINGLE,

    /** ・, ○, ■ */
    SIGN,

    /** The list dash of an extraction. */
    DASH,

    /** ##, as Markdown marks its headings. */
    HASH,

    NONE;

    private static final String SIGNS = "・･‧·•●○〇◎◯□■◇◆▼▽★☆※❑❖➢➤▶►✓✔☑▪‣";

    /** What words before a number begin with. */
    private static final String WORDS = "第講演視訪調研";

    private static final String FRAMES = "(（＜<〈《【[［〔";

    private static final String DASHES = "-－–—*>";

    /** Emoji mark headings as ■ does: 💡はじめたきっかけ. */
    static Notation begunBy(Passage words) {
        char first = words.first();
        return Character.isHighSurrogate(first)
                && Character.getType(words.written().codePointAt(0)) == Character.OTHER_SYMBOL ? SIGN : begunBy(first);
    }

    static Notation begunBy(char first) {
        if (FRAMES.indexOf(first) >= 0) {
            return FRAMED;
        }
        if (WORDS.indexOf(first) >= 0) {
            return COUNTED;
        }
        Optional<Series> series = Series.of(first);
        if (series.isPresent()) {
            return series.get().needsMore() ? COUNTED : SINGLE;
        }
        if (first == '#') {
            return HASH;
        }
        if (SIGNS.indexOf(first) >= 0) {
            return SIGN;
        }
        return DASHES.indexOf(first) >= 0 ? DASH : NONE;
    }

}
