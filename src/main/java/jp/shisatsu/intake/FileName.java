package jp.shisatsu.intake;

import java.util.regex.Pattern;

/** The name a file was sent under, which may be anything. */
final class FileName {

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{C}");

    private static final String NAMELESS = "report.txt";

    private static final int LONGEST = 200;

    private FileName() {
    }

    /**
     * The name without folders and unprintable characters, its end if it is very long.
     */
    static String plain(String sent) {
        String name = UNPRINTABLE.matcher(FOLDERS.matcher(sent).replaceFirst("")).replaceAll("").strip();
        int cut = Math.max(0, name.codePointCount(0, name.length()) - LONGEST);
        return name.isEmpty() ? NAMELESS : name.substring(name.offsetByCodePoints(0, cut));
    }

}
