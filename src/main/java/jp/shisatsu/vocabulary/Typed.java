package jp.shisatsu.vocabulary;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a search box: the word at its end, what stands before that and stays,
 * what closes it, and which kinds of words it may be.
 */
record Typed(String before, String word, String behind, Set<EntryKind> kinds) {

    private static final Pattern LAST = Pattern.compile(
            "(?<before>(?:.*[\\s\\p{Z}|｜])?[-－−]?)(?:(?<name>委員会|視察先|委員)[:：])?(?<quote>[\"＂“”])?(?<word>[^\\s\\p{Z}\"＂“”|｜]+)",
            Pattern.DOTALL);

    private static final Map<String, Set<EntryKind>> NAMED = Map.of("委員会",
            EnumSet.of(EntryKind.COMMITTEE, EntryKind.COUNCIL), "視察先", EnumSet.of(EntryKind.SITE, EntryKind.PLACE),
            "委員", EnumSet.of(EntryKind.MEMBER));

    /** Nothing is completed behind a space, or of a sign alone. */
    static Typed of(String box) {
        Matcher last = LAST.matcher(box);
        if (!last.matches()) {
            return new Typed(box, "", "", Set.of());
        }
        String name = last.group("name");
        boolean quoted = last.group("quote") != null;
        return new Typed(last.group("before") + (name == null ? "" : name + ":") + (quoted ? "\"" : ""),
                last.group("word"), quoted ? "\"" : "",
                name == null ? EnumSet.allOf(EntryKind.class) : NAMED.getOrDefault(name, Set.of()));
    }

    /** The box with another word at its end; a name of several words is quoted. */
    String with(String other) {
        boolean named = before.endsWith(":") && other.matches(".*[\\s\\p{Z}].*");
        return named ? before + '"' + other + '"' : before + other + behind;
    }

}
