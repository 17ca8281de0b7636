package jp.shisatsu.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line under 質疑応答 begins with that may mark a question or an answer: a marker of a
 * list, an arrow, a sign or two (――); and the words behind it.
 */
record Lead(String style, Passage words) {

    private static final Pattern SIGNS = Pattern.compile("([^\\p{L}\\p{N}\\s\\p{Ps}\\p{Pi}、。])\\1?\\h*+(?=.)");

    private static final Pattern SPEAKER = Pattern.compile("(?:委員|議員|当局|市側|町側|執行部|理事者|説明者|先方)(?:[：:]\\h*|\\h+)(?=.)");

    private static final String ARROWS = "→⇒➡⇨";

    static Optional<Lead> of(Passage line) {
        return Markers.at(line)
            .map(marked -> new Lead(marked.marker().style(), marked.words()))
            .or(() -> sign(line))
            .map(lead -> new Lead(lead.style(), spoken(lead.words())));
    }

    /** ○委員 費用は。 */
    private static Passage spoken(Passage words) {
        Matcher speaker = SPEAKER.matcher(words.written());
        return speaker.lookingAt() ? words.from(speaker.end()) : words;
    }

    private static Optional<Lead> sign(Passage line) {
        Matcher signs = SIGNS.matcher(line.written());
        return signs.lookingAt() ? Optional.of(new Lead(signs.group(1), line.from(signs.end()))) : Optional.empty();
    }

    /** Whether it points at what an answer says. */
    boolean isArrow() {
        return ARROWS.contains(style);
    }

}
