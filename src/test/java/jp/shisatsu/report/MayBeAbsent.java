package jp.shisatsu.report;

import java.util.Collection;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisatsu.outline.Numeral;
import jp.shisatsu.outline.Topic;
import jp.shisatsu.outline.Wordings;

/** The whole list of what a line may hold and no string of its report. */
final class MayBeAbsent {

    /** Page numbers and rules: the line is nothing else. */
    private static final Pattern FURNITURE = Pattern
        .compile("[-=ー－–—―─\\h|Pp.]*(?:[0-9０-９]{1,4}\\h?(?:[/／]\\h?[0-9０-９]{1,4})?)?[-=ー－–—―─\\h|]*");

    private static final String NUMBER = "(?:その|第)?(?:[0-9０-９]{1,2}[-－.．]){0,3}(?:[0-9０-９]{1,2}+|[一二三四五六七八九十]{1,3}+|[ァ-ヺ](?!ー)|[a-zａ-ｚ]|[①-⑳⑴-⒛Ⅰ-Ⅻ])";

    /** 1, (ア), ・, - ①, Ｑ１, 【答】 */
    private static final Pattern MARKER = Pattern.compile("[-－–—*\\h]*(?:[・•●○〇◎◯□■◇◆▼▽★☆※]\\h*)?(?:[(（]?" + NUMBER
            + "(?![年月日／/])[)）]?[.．、:：\\h]*)?(?:[(（【\\[［〔]?(?:[QＱAＡ]|再?問|再?質問|再?質疑|答|再?回答|再?答弁|応答)[0-9０-９]{0,3}(?:[-－][0-9０-９]{1,3})?(?![\\p{L}\\p{N}・])[)）】\\]］〕]?[.．:：、\\h]*)?(?:(?:委員|議員|当局)(?=\\h))?");

    private static final Pattern HEADING = Pattern.compile(
            "[\\h(（【《〈＜<［\\[〔『│┃║]*(?:主な|おもな)?(?:" + headings() + ")(?:\\h*(?:及び|および|並びに|と|・|、|／|/|(?<=\\t))\\h*(?:"
                    + headings() + "))*(?:\\h*[(（]?(?:その)?(?:[0-9０-９]{1,2}|[一二三四五六七八九十①-⑳])[)）]?$)?");

    /** 委員会名：総務委員会, 議員氏名 砧 鉄平, 写真１ 中央監視室, 参加者（議席順） */
    private static final Pattern LABEL = Pattern
        .compile("[(（](?:議席順|敬称略|順不同)[)）]\\h*$|委員会名?(?=\\h*[:：])|^\\h*議員氏名|^[\\h(（【]*写真[0-9０-９]?(?=[：:\\h】])|の各(?=委員)");

    /** The head of a table of members. */
    private static final Pattern TABLE_HEAD = Pattern.compile("(?:\\h|[|｜]|役職名?|職名?|氏名|会派名?|備考|番号)+");

    /** The role above again: the report repeats the role itself. */
    private static final Pattern SAME_ROLE = Pattern.compile("(?<![\\p{L}\\p{N}])[同〃々](?![\\p{L}\\p{N}])|同月");

    /** 次頁以降のとおり */
    private static final Pattern POINTER = Pattern.compile("(?:次|以下|下記|別紙)[^。]{0,8}(?:とおり|通り)");

    private static final String DIGITS = "[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}";

    /** A day that is among the report's dates, with its weekday. */
    private static final Pattern DAY = Pattern
        .compile("(?:(?:令和|平成|昭和|大正|明治|[RHSTMＲＨＳＴＭ㋿㍻㍼㍽㍾])?\\h*(?:[0-9０-９]{1,4}|元|[〇一二三四五六七八九十]{1,4})\\h*[年./／．-]\\h*)?"
                + "(?:(?<month>" + DIGITS + ")\\h*[月./／．]\\h*)?(?<day>" + DIGITS
                + ")(?:\\h*日)?(?:\\h*[(（]\\h?[月火水木金土日][^)）]{0,8}[)）])?");

    /** Behind such a day: から…まで says that it is a range, 3日間 and 1泊2日 how long. */
    private static final Pattern RANGE = Pattern
        .compile("から|まで|[(（]?\\h*(?:[0-9０-９]泊\\h*)?[0-9０-９]{1,2}\\h*日間?\\h*[)）]?");

    private static final String HOUR = "(?:正午|(?:午前|午後)?\\h?(?:" + DIGITS + ")(?:\\h?時(?:\\h?(?:" + DIGITS
            + ")分|半)?|[:：][0-9０-９]{2}))";

    /** Behind such a day, at the end of a line: at which hours it was. */
    private static final Pattern HOURS = Pattern
        .compile("[\\h、(（]*" + HOUR + "\\h?(?:(?:[～〜~－―–ー-]|から|より)\\h?(?:" + HOUR + "\\h?)?(?:まで)?)?[)）\\h]*$");

    private MayBeAbsent() {
    }

    static String removedFrom(String line, SaidWords said) {
        if (FURNITURE.matcher(line).matches() || said.areTitled(line) || TABLE_HEAD.matcher(line).matches()) {
            return "";
        }
        String words = withoutHead(MARKER, line);
        words = withoutHead(HEADING, words);
        words = POINTER.matcher(LABEL.matcher(words).replaceAll(" ")).replaceAll(" ");
        Matcher hours = HOURS.matcher(words);
        boolean ofDay = hours.find() && DAY.matcher(words.substring(0, hours.start())).find();
        String hourless = ofDay ? words.substring(0, hours.start()) : words;
        String undated = DAY.matcher(SAME_ROLE.matcher(hourless).replaceAll(" "))
            .replaceAll(day -> isSaid(day, said) ? " " : Matcher.quoteReplacement(day.group()));
        return undated.equals(hourless) ? words : RANGE.matcher(undated).replaceAll(" ");
    }

    private static String withoutHead(Pattern head, String line) {
        Matcher found = head.matcher(line);
        return found.lookingAt() ? " " + line.substring(found.end()) : line;
    }

    private static boolean isSaid(MatchResult day, SaidWords said) {
        String month = day.group("month");
        return said.include(month == null ? null : Numeral.of(month), Numeral.of(day.group("day")));
    }

    private static String headings() {
        return Wordings.of(Topic.class, "headings.txt")
            .values()
            .stream()
            .flatMap(Collection::stream)
            .sorted((one, other) -> other.length() - one.length())
            .map(heading -> Stream.of(heading.split("(?!^)")).collect(Collectors.joining("\\h{0,4}")))
            .collect(Collectors.joining("|"));
    }

}
