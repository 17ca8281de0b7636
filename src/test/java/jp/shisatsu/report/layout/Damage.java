package jp.shisatsu.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** What extraction does to a text: it breaks lines and pages, and sets letters apart. */
final class Damage {

    private static final Pattern ACRONYM = Pattern.compile("(?<![A-Za-z])[A-Z]{2,}(?![A-Za-z])");

    /** A shorter piece, without a mark or a name before it, is no line that was cut. */
    private static final int SHORTEST_PIECE = 30;

    private final Dice dice;

    private final String title;

    private final List<String> lines = new ArrayList<>();

    private int page = 1;

    private Damage(Dice dice, String title) {
        this.dice = dice;
        this.title = title;
    }

    /** The same words, hurt in one way or several. */
    static String done(String text, String title, Random random) {
        Damage damage = new Damage(new Dice(random), title);
        boolean spaced = damage.dice.oneIn(2);
        int width = damage.dice.oneIn(2) ? damage.dice.between(34, 45) : Integer.MAX_VALUE;
        boolean cut = damage.dice.oneIn(2);
        boolean paged = damage.dice.oneIn(2);
        for (String line : text.split("\n", -1)) {
            String apart = spaced ? damage.setApart(line) : line;
            damage.addWrapped(apart, width, cut);
            if (paged && damage.dice.oneIn(30)) {
                damage.breakPage();
            }
        }
        return String.join("\n", damage.lines);
    }

    /** ESCAP becomes E S C A P. */
    private String setApart(String line) {
        return ACRONYM.matcher(line)
            .replaceAll(word -> dice.oneIn(2) ? word.group() : String.join(" ", word.group().split("(?!^)")));
    }

    private void addWrapped(String line, int width, boolean cut) {
        String rest = line;
        while (rest.endsWith("。") && rest.length() > width) {
            int end = mayBreak(rest, width);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        if (cut && rest.endsWith("。") && rest.length() > 2 * SHORTEST_PIECE && dice.oneIn(4)) {
            int end = mayBreak(rest, dice.between(SHORTEST_PIECE + 10, rest.length() - 1));
            lines.add(rest.substring(0, end));
            interrupt();
            rest = rest.substring(end);
        }
        lines.add(rest);
    }

    private void interrupt() {
        if (dice.oneIn(2)) {
            lines.add("");
        }
        else {
            breakPage();
        }
    }

    private void breakPage() {
        lines.add(dice.oneIn(2) ? "- " + page + " -" : page + " / 12");
        lines.add("\f" + (dice.oneIn(2) ? title : ""));
        page++;
    }

    /**
     * The last place before one where a line may break, its end if there is none: between
     * two letters of Japanese. Behind a full stop nobody could tell the break from the
     * end of a paragraph, and before a number or a Latin letter the next line might begin
     * with a marker.
     */
    private static int mayBreak(String line, int before) {
        int at = Math.min(before, line.length() - 1);
        while (at > SHORTEST_PIECE && !(isJapanese(line.charAt(at - 1)) && isJapanese(line.charAt(at)))) {
            at--;
        }
        boolean longEnough = line.substring(0, at).replace(" ", "").length() > SHORTEST_PIECE;
        return longEnough ? at : line.length();
    }

    private static boolean isJapanese(char letter) {
        return (Character.isIdeographic(letter) || Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.HIRAGANA
                || Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.KATAKANA) && letter != '・'
                && letter != 'ー';
    }

}
