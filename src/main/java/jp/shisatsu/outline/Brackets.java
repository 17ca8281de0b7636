package jp.shisatsu.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading in brackets at the head of a line (【視察先】, ＜質疑応答＞), and what stands behind it.
 */
record Brackets(Marker marker, Passage inside, @Nullable Passage behind) {

    private static final Pattern BRACKETS = Pattern.compile(
            "([【《〈＜<［\\[〔『(（])(?:(?<=[<＜])[<＜])?((?:[(（][^(（)）]{1,30}[)）]|[^】》〉＞>］\\]〕』)）]){1,40})[】》〉＞>］\\]〕』)）](?:(?<=[>＞])[>＞])?\\h*+");

    private static final Telltale OPENING = new Telltale("【《〈＜<［[〔『(（");

    static Optional<Brackets> at(Passage line) {
        if (!OPENING.begins(line)) {
            return Optional.empty();
        }
        Matcher brackets = BRACKETS.matcher(line.written());
        if (!brackets.lookingAt()) {
            return Optional.empty();
        }
        boolean alone = brackets.end() == line.length();
        int next = alone ? line.span().end() : line.start() + brackets.end();
        Passage inside = line.headUpTo(brackets.end(2), next).from(brackets.start(2));
        return Optional.of(new Brackets(new Marker("", brackets.group(1), 0), inside,
                alone ? null : line.valueFrom(brackets.end())));
    }

    Marked marked() {
        return new Marked(marker, inside);
    }

    /** Whether they make a heading of words nobody knows: 【浜松市】 does, (浜松市) does not. */
    boolean emphatic() {
        return behind == null && "【《〈＜<［[〔『".contains(marker.style());
    }

}
