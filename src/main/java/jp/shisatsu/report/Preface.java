package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Caption;
import jp.shisatsu.outline.Exchange;
import jp.shisatsu.outline.Item;
import jp.shisatsu.outline.Passage;

/**
 * What the sentences before the first heading say of the trip where no heading says it:
 * when it was, who travelled.
 */
final class Preface {

    private static final int LINES_READ = 30;

    private static final int LONGEST = 1000;

    private static final int SHORTEST_WRAP = 20;

    private static final Pattern OF_TRIP = Pattern.compile("視察|調査|研修|訪問|訪れ|日程");

    private static final Pattern YEAR = Pattern.compile("年\\h{0,6}.{0,3}月\\h{0,6}.{0,3}日");

    /** 令和６年１０月, and ８日 on the next line */
    private static final Pattern CUT = Pattern.compile("[0-9０-９元一二三四五六七八九十年月和成]$");

    private static final Pattern GOES_ON = Pattern.compile("[0-9０-９元一二三四五六七八九十]*[年月日]");

    /** 県内調査 令和7年8月26日（火曜日）～27日（水曜日） */
    private static final Pattern DATED = Pattern.compile(
            "[^。、]{0,16}[\\h：:][^。、\\h]{0,6}[0-9０-９元一二三四五六七八九十]{1,4}年\\h?[^。]{1,40}日(?:[(（][^（()）]{1,5}[)）])?(?:まで)?");

    private static final Pattern LEADER = Pattern
        .compile("(?:委\\h?員\\h?長|団\\h?長|班\\h?長|会\\h?長|議\\h?長)[\\h：:]+[^\\h：:。]");

    private static final Pattern ROW = Pattern.compile(
            "(?:副?委\\h?員\\h?長|委\\h{0,3}員|副?団長|団\\h{0,3}員|副?班長|班\\h{0,3}員|副?会長|会\\h{0,3}員|副?議長|議\\h{0,3}員|随\\h{0,3}行|同\\h{0,3}行|〃|同)[\\h：:]+[^\\h：:。]");

    private static final String ROLE = "(?<role>副?委員長|委員|副?議長|議員|副?団長|団員)";

    private static final Pattern MEMBER = Pattern
        .compile("(?<=^|[、，はが（(：:\\h])(?<name>(?![各全本同当])[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々]{1,8}?)" + ROLE
                + "(?=[、，の及並と）)\\h。]|$)");

    private static final Pattern HEAD = Pattern.compile("(?:参加|出席|視察|調査|派遣)(?:者|委員|議員)(?:は|が)、?$");

    private static final Pattern TAIL = Pattern
        .compile("^の?[0-9０-９一二三四五六七八九十]{1,3}[名人](?:でございます|でありま(?:す|した)|でした|です|である|であった)。$");

    private final Branch root;

    private final List<Passage> lines;

    private final List<Passage> sentences;

    Preface(Branch root) {
        this.root = root;
        this.lines = BeforeHeadings.of(root)
            .stream()
            .flatMap(Preface::lines)
            .limit(LINES_READ)
            .filter(line -> line.length() <= LONGEST)
            .toList();
        this.sentences = wholeSentences().stream().map(Preface::withoutLinesAbove).map(Passage::onOneLine).toList();
    }

    /** The list of a page's links may stand above what it says. */
    private static Stream<Passage> lines(Item item) {
        return switch (item) {
            case Passage line -> Stream.of(line);
            case Branch branch -> branch.passages().stream();
            case Caption _, Exchange _ -> Stream.empty();
        };
    }

    /** The sentences, each as if on one line. */
    List<Passage> sentences() {
        return sentences;
    }

    /**
     * The days in the first sentence that says when the trip was, or in a line that says
     * but that.
     */
    List<WrittenDay> days() {
        Stream<List<Passage>> dated = lines.stream()
            .filter(line -> DATED.matcher(line.written()).matches())
            .map(List::of);
        return Stream
            .concat(wholeSentences().stream().map(Preface::withoutLinesAbove).map(Preface::withWholeDay), dated)
            .filter(lines -> said(lines, OF_TRIP) && said(lines, YEAR))
            .findFirst()
            .map(DayReader::read)
            .orElse(List.of());
    }

    /** The day of a post, a writer's name: no wrapped line is so short. */
    private static List<Passage> withoutLinesAbove(List<Passage> sentence) {
        int first = sentence.size() - 1;
        while (first > 0 && goesOn(sentence.get(first - 1).written())) {
            first--;
        }
        return sentence.subList(first, sentence.size());
    }

    /** A line may end within a day: 令和６年１０月, and below it ８日（火）・９日（水）. */
    private static List<Passage> withWholeDay(List<Passage> sentence) {
        boolean cut = IntStream.range(1, sentence.size())
            .anyMatch(line -> CUT.matcher(sentence.get(line - 1).written()).find()
                    && GOES_ON.matcher(sentence.get(line).written()).lookingAt());
        return cut ? List.of(Passage.onOneLine(sentence)) : sentence;
    }

    /** In a narrow column only a comma shows it. */
    private static boolean goesOn(String line) {
        return line.length() >= SHORTEST_WRAP || line.indexOf('、') > 0;
    }

    private static boolean said(List<Passage> sentence, Pattern words) {
        return sentence.stream().anyMatch(line -> words.matcher(line.written()).find());
    }

    /** The lines up to each that ends a sentence: it may be wrapped. */
    private List<List<Passage>> wholeSentences() {
        List<List<Passage>> whole = new ArrayList<>();
        List<Passage> sentence = new ArrayList<>();
        for (Passage line : lines) {
            sentence.add(line);
            if (line.written().endsWith("。")) {
                whole.add(List.copyOf(sentence));
                sentence.clear();
            }
        }
        return whole;
    }

    /** Those a sentence lists one after the other, each with the role; or who reports. */
    List<Member> members() {
        return said()
            .or(() -> sentences.stream().map(Preface::members).filter(members -> members.size() > 1).findFirst())
            .or(this::listed)
            .orElseGet(() -> SoleTraveller.in(root));
    }

    private Optional<List<Member>> said() {
        return wholeSentences().stream()
            .flatMap(sentence -> Stream.of(MembersSaid.in(sentence), MembersInBrackets.in(sentence)))
            .filter(told -> !told.isEmpty())
            .findFirst();
    }

    /** 委員長：真庭章平、副委員長：小比類巻恵, line by line without a heading. */
    private Optional<List<Member>> listed() {
        List<Passage> list = lines.stream()
            .dropWhile(line -> !LEADER.matcher(line.written()).lookingAt())
            .takeWhile(line -> ROW.matcher(line.written()).lookingAt() && !line.written().endsWith("。"))
            .toList();
        return Optional.of(MemberReader.read(list, null)).filter(members -> members.size() > 1);
    }

    private static List<Member> members(Passage line) {
        List<Member> members = new ArrayList<>();
        Matcher member = MEMBER.matcher(line.written());
        int end = 0;
        while (member.find()) {
            int start = members.isEmpty() ? head(line.written(), member.start()) : member.start();
            end = tail(line.written(), member.end());
            members.add(new Member(member.group("role"), member.group("name"), List.of(line.part(start, end))));
        }
        return members;
    }

    /** Where 参加者は begins before the first name. */
    private static int head(String line, int name) {
        Matcher head = HEAD.matcher(line.substring(0, name));
        return head.find() ? head.start() : name;
    }

    /** Where の6名です ends behind the last. */
    private static int tail(String line, int end) {
        return TAIL.matcher(line.substring(end)).matches() ? line.length() : end;
    }

}
