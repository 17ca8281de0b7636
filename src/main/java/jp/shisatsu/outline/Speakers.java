package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a discussion that names who speaks: （日置委員）反応は。 （竹下主幹）概ね良好である。 */
final class Speakers {

    private static final String NAME = "[^、。，：:（(）)【】〔〕]{1,12}";

    private static final Pattern SPEAKER = Pattern
        .compile("(?:[（(【〔［\\[](?<name>" + NAME + ")[）)】〕］\\]]|(?<named>" + NAME + ")[：:])\\h*(?=[^\\h])");

    private static final Pattern MEMBER = Pattern.compile(".+(?:委員|議員|委員長|議長|団長|団員)");

    private Speakers() {
    }

    /** The lines with the speakers taken off, where members and others speak by turns. */
    static Optional<List<LineToken>> read(List<LineToken> tokens) {
        List<Matcher> speakers = tokens.stream().map(Speakers::speaker).flatMap(Optional::stream).toList();
        boolean byTurns = speakers.size() > 1 && speakers.size() % 2 == 0 && isMember(speakers.getFirst())
                && tokens.getFirst().line().written().startsWith(speakers.getFirst().group());
        for (int i = 0; i < speakers.size() && byTurns; i++) {
            byTurns = i % 2 == 1 || isMember(speakers.get(i));
        }
        return byTurns ? Optional.of(taken(tokens)) : Optional.empty();
    }

    private static List<LineToken> taken(List<LineToken> tokens) {
        List<LineToken> read = new ArrayList<>();
        boolean asks = false;
        for (LineToken token : tokens) {
            Optional<Matcher> speaker = speaker(token);
            if (speaker.isEmpty()) {
                read.add(token);
                continue;
            }
            asks = !asks;
            Passage words = token.line().from(speaker.get().end());
            read.add(asks ? new LineToken.Asked(token.line(), words, false)
                    : new LineToken.Replied(token.line(), words, false));
        }
        return read;
    }

    private static Optional<Matcher> speaker(LineToken token) {
        return token instanceof LineToken.Prose
                ? Optional.of(SPEAKER.matcher(token.line().written())).filter(Matcher::lookingAt) : Optional.empty();
    }

    private static boolean isMember(Matcher speaker) {
        String name = speaker.group("name") == null ? speaker.group("named") : speaker.group("name");
        return MEMBER.matcher(name).matches();
    }

}
