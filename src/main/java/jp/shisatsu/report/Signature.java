package jp.shisatsu.report;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Telltale;

/**
 * Recognises who an observation is by: a heading or a line that is a name with a role.
 */
final class Signature {

    /** 委員長所感 is signed, 委員所感 is by everyone. */
    private static final Pattern HEADING = Pattern.compile("(.{0,10}(?:委員長|団長|議長))の?(?:(?:所感|所見)(?:概要)?|総括|総評|まとめ|感想)");

    private static final Pattern BRACKETS = Pattern.compile("[（(＜<〈《【\\[［](.{2,24})[）)＞>〉》】\\]］]");

    private static final Telltale OPENING = new Telltale("（(＜<〈《【[［");

    /** （Ｃ．Ａ） */
    private static final Pattern INITIALS = Pattern
        .compile("[（(＜<〈《【\\[［][A-PR-TV-ZＡ-ＰＲ-ＴＶ-Ｚ][.．・]\\h?[A-ZＡ-Ｚ][.．]?[)）＞>〉》】\\]］]");

    private static final Telltale SIGNS = new Telltale("―—–─━=＝~～◇◆○●□■◎☆★*＊");

    private static final int LONGEST_ADORNED = 40;

    /** 委員名 杉浦俊介 */
    private static final Pattern LABEL = Pattern.compile("(?:委員名|議員名|氏名|報告者名?|記入者名?)[\\h：:]+([^、。：:]{2,16})");

    private static final Telltale BEFORE_NAME = new Telltale("委議氏報記");

    /** ◇ 真鍋副議長 ◇, ――― 中島 重光 */
    private static final Pattern ADORNED = Pattern
        .compile("[―—–─━=＝~～◇◆○●□■◎☆★*＊]{1,10}\\h*+([^―—–─━=＝~～◇◆○●□■◎☆★*＊]{2,16}?)\\h*[―—–─━=＝~～◇◆○●□■◎☆★*＊]{0,10}"
                + "|([^―—–─━=＝~～◇◆○●□■◎☆★*＊]{2,16}?)\\h*[―—–─━=＝~～◇◆○●□■◎☆★*＊]{1,10}");

    /** 山田委員, 山田 太郎 委員長, 委員長 山田太郎; not その他の委員 or 視察した議員. */
    private static final Pattern AUTHOR = Pattern
        .compile("(?!欠席|.*(?:の|した|する)(?:委員|議員|団員))[^、。]{1,12}?(?:委員|委員長|議員|議長|団長|団員|班長|班員)(?:[（(][^（()）、。]{1,10}[)）])?"
                + "|(?:[^、。]{2,16}委員会)?(?:副?委員長|委員(?!会)|副?議長|議員|副?団長|団員|副?班長|班員|副?会長)[\\h：:]*[^、。]{2,12}"
                + "|[^、。\\h：:]{2,12}(?:常任|特別|運営)委員長\\h+(?!総括|挨拶|所感|所見|まとめ|感想|報告|意見|講評)[^、。\\h]{1,4}(?:\\h{1,2}[^、。\\h]{1,4})?");

    /** Every role has one of them. */
    private static final Telltale IN_AUTHOR = new Telltale("委議長団班");

    private static final Pattern PARTY = Pattern.compile("[^、。\\h：:]{2,12}(?:党|クラブ|会派|議員団)|[^、。\\h：:]{0,10}無所属の会");

    private static final Pattern COMMITTEE = Pattern.compile("[^、。\\h：:]{2,16}(?:常任|特別)委員会|議会運営委員会");

    private static final Telltale ENDING_COMMITTEE = new Telltale("会");

    private static final Telltale ENDING_PARTY = new Telltale("会党ブ派団");

    private static final int LONGEST_LEAD = 20;

    private static final Pattern LEADING_ON = Pattern.compile("(?:以下|次|下記)の(?:とおり|通り)(?:である|です|であった)?。?$");

    private Signature() {
    }

    static Optional<String> inHeading(String heading) {
        Matcher signed = HEADING.matcher(heading);
        return signed.matches() ? Optional.of(signed.group(1)) : Optional.empty();
    }

    /** The author as written, without brackets, where a line is a signature. */
    static Optional<String> on(String line) {
        return Optional.of(unadorned(line))
            .filter(words -> isAuthor(words) || (OPENING.begins(line) && INITIALS.matcher(line).matches()));
    }

    /**
     * What stands in the brackets that hold all of a line, or between signs; else the
     * line.
     */
    static String unadorned(String line) {
        if (BEFORE_NAME.begins(line)) {
            Matcher label = LABEL.matcher(line);
            if (label.matches()) {
                return label.group(1).strip();
            }
        }
        if (OPENING.begins(line)) {
            Matcher brackets = BRACKETS.matcher(line);
            if (brackets.matches()) {
                return brackets.group(1).strip();
            }
        }
        boolean mayBeAdorned = line.length() <= LONGEST_ADORNED && (SIGNS.begins(line) || SIGNS.ends(line));
        if (!mayBeAdorned) {
            return line;
        }
        Matcher adorned = ADORNED.matcher(line);
        return !adorned.matches() ? line
                : Stream.of(adorned.group(1), adorned.group(2)).filter(Objects::nonNull).findFirst().orElse(line);
    }

    /** 《市民クラブ》: members of one party may speak together; 自治会 and 展示会 are none. */
    static boolean isParty(String words) {
        return ENDING_PARTY.ends(words) && PARTY.matcher(words).matches();
    }

    /** 総務文教常任委員会: two may have travelled together. */
    static boolean isCommittee(String words) {
        return ENDING_COMMITTEE.ends(words) && COMMITTEE.matcher(words).matches();
    }

    static boolean isAuthor(String words) {
        return IN_AUTHOR.isIn(words) && AUTHOR.matcher(words).matches();
    }

    /** How many characters before a colon are a signature: 木村委員長：; 0 if none. */
    static int lengthBefore(String line) {
        int colon = Math.max(line.indexOf('：'), line.indexOf(':'));
        boolean signed = colon > 0 && colon + 1 < line.length() && on(line.substring(0, colon)).isPresent();
        return signed ? colon : 0;
    }

    static boolean onlyLeadsOn(String words) {
        return LEADING_ON.matcher(words).region(Math.max(0, words.length() - LONGEST_LEAD), words.length()).find();
    }

}
