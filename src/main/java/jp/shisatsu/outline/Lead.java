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

    /** 委 員 費用は。 and 説明者 無料である。 */
    private static final Pattern ROLE = Pattern.compile(
            "(?<role>委\\h{0,2}員|議\\h{0,2}員|当\\h{0,2}局|執\\h?行\\h?部|理\\h?事\\h?者|説\\h?明\\h?[者員]|担\\h?当\\h?者|先\\h{0,2}方|市\\h{0,2}側|町\\h{0,2}側|村\\h{0,2}側|県\\h{0,2}側|法\\h{0,2}人|組\\h{0,2}合|公\\h{0,2}社|団\\h{0,2}体|事\\h?業\\h?者)"
                    + "(?:[(（]再(?:質問|質疑|答弁|回答)[)）])?(?:\\u3000+|\\h{2,}|\\h?[：:]\\h*)(?=.{6,})");

    private static final Telltale BEFORE_ROLE = new Telltale("委議当執理説担先市町村県法組公団事");

    private static final String MEMBERS = "委員議員";

    private static final String HOSTS = "当局";

    private static final Pattern SPACE = Pattern.compile("\\h+");

    private static final String ARROWS = "→⇒➡⇨";

    static Optional<Lead> of(Passage line) {
        return Markers.at(line)
            .map(marked -> new Lead(marked.marker().style(), marked.words()))
            .or(() -> role(line))
            .or(() -> sign(line))
            .map(lead -> new Lead(lead.style(), spoken(lead.words())));
    }

    /** ○委員 費用は。 */
    private static Passage spoken(Passage words) {
        Matcher speaker = SPEAKER.matcher(words.written());
        return speaker.lookingAt() ? words.from(speaker.end()) : words;
    }

    /** Who speaks, where but a gap parts it from the words. */
    static Optional<Lead> role(Passage line) {
        if (!BEFORE_ROLE.begins(line)) {
            return Optional.empty();
        }
        Matcher role = ROLE.matcher(line.written());
        return role.lookingAt() ? Optional.of(new Lead(style(role.group("role")), line.from(role.end())))
                : Optional.empty();
    }

    /** Those who received may reply in turn: 当局, and 法人. */
    private static String style(String role) {
        String spoken = SPACE.matcher(role).replaceAll("");
        return MEMBERS.contains(spoken) ? spoken : HOSTS;
    }

    /** Whether it is one of those who travelled. */
    boolean isOfMember() {
        return MEMBERS.contains(style);
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
