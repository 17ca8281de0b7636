package jp.shisatsu.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Passage;

/** Reads who travelled alone, as the one who hands the report over: 議員氏名 砧 鉄平 ㊞. */
final class SoleTraveller {

    private static final int LINES_READ = 12;

    private static final int LONGEST = 60;

    private static final String NAME = "(?<name>[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々]{1,6}(?:\\h+[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々]{1,6}){0,3}?)";

    private static final Pattern LABELLED = Pattern
        .compile("(?:議\\h*員\\h*氏?\\h*名|氏\\h*名|報告者|報告議員|視察者|提出者|報告者氏名|復命者)[\\h：:]+(?:(?<office>議員)\\h+)?" + NAME
                + "(?:\\h*議員)?\\h*(?:㊞|印|\\(印\\)|（印）)?");

    private static final Pattern OF_COUNCIL = Pattern
        .compile(".{0,12}(?:[都道府県市区町村]議会|市会)(?:\\h+.{1,12}(?:会|党|クラブ|派))?\\h+" + NAME + "\\h*(?<role>議員)\\h*(?:㊞|印)?");

    /** 議 員 片岡 直人 ㊞ */
    private static final Pattern SEALED = Pattern.compile("(?<office>議\\h*員)\\h+" + NAME + "\\h*(?:㊞|印|\\(印\\)|（印）)");

    /** 鹿沢村議会議員 横尾 千里 */
    private static final Pattern MEMBER_OF_COUNCIL = Pattern
        .compile("(?!.*[様殿氏]$).{1,10}[都道府県市区町村]議会(?<office>議員)\\h+" + NAME + "\\h*(?:㊞|印|\\(印\\)|（印）)?");

    private static final Pattern NAMES_MEMBER = Pattern.compile("議\\h*員\\h*氏?\\h*名");

    /** 議 員 is letter-spaced. */
    private static final Pattern SPACE = Pattern.compile("\\h");

    private SoleTraveller() {
    }

    static List<Member> in(Branch root) {
        return root.items()
            .stream()
            .limit(LINES_READ)
            .filter(Passage.class::isInstance)
            .map(Passage.class::cast)
            .filter(line -> line.length() <= LONGEST)
            .flatMap(line -> on(line).stream())
            .limit(1)
            .toList();
    }

    private static Optional<Member> on(Passage line) {
        return Stream.of(LABELLED, OF_COUNCIL, SEALED, MEMBER_OF_COUNCIL)
            .map(pattern -> pattern.matcher(line.written()))
            .filter(Matcher::matches)
            .findFirst()
            .flatMap(found -> member(found, line));
    }

    /** The label, and 議員 behind the name, are said with it. */
    private static Optional<Member> member(Matcher found, Passage line) {
        Passage name = new Passage(found.group("name"), line.start() + found.start("name"), line.span());
        return MemberReader.read(List.of(name), null).stream().findFirst().map(read -> member(read, found, line));
    }

    private static Member member(Member read, Matcher found, Passage line) {
        boolean labelled = !found.namedGroups().containsKey("role");
        int from = labelled ? 0 : found.start("name");
        String role = found.group(labelled ? "office" : "role");
        if (role == null && NAMES_MEMBER.matcher(line.written()).lookingAt()) {
            role = "議員";
        }
        return new Member(role == null ? null : SPACE.matcher(role).replaceAll(""), read.name(),
                List.of(line.part(from, labelled ? found.end("name") : found.end("role"))));
    }

}
