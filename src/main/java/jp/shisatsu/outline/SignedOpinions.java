package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides what 委員名 means: below 委員所見 it signs what follows it. */
final class SignedOpinions {

    private static final Pattern LABEL = Pattern.compile("(?:委員|議員|氏)\\h*名|(?:報告|記入)\\h*者");

    private static final int LONGEST_NAME = 16;

    private static final Set<Topic> TOLD_BY_MEMBERS = Set.of(Topic.OPINIONS, Topic.CONCLUSIONS);

    private SignedOpinions() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        List<LineToken> read = new ArrayList<>(tokens.size());
        boolean below = false;
        for (LineToken token : tokens) {
            boolean signs = below && isSignature(token);
            below = signs || (token instanceof LineToken.Known ? token.isAboutOneOf(TOLD_BY_MEMBERS) : below);
            read.add(signs ? new LineToken.Prose(token.line()) : token);
        }
        return read;
    }

    private static boolean isSignature(LineToken token) {
        return token instanceof LineToken.Known name && name.topics().equals(Set.of(Topic.MEMBERS))
                && name.marked().marker().equals(Marker.NONE) && name.value() != null
                && LABEL.matcher(name.marked().words().written()).lookingAt() && name.value().length() <= LONGEST_NAME
                && name.value().written().indexOf('、') < 0;
    }

}
