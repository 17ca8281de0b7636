package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisatsu.text.SourceSpan;

/**
 * Reads the sheets on which each member tells what he or she made of sites the report has
 * told of before: 議員名 北島 由紀, 【視察先１】宇部市, （感想）. They are opinions, signed and by site, and
 * begin no visit.
 */
final class SheetsOfMembers {

    private static final Pattern NAME = Pattern.compile(
            "(?:(?:議員|委員|記入者|報告者|作成者)の?(?:名|氏名)|氏名|記入者|報告者|作成者)[\\h：:]+(?<name>[\\p{IsHan}ぁ-んァ-ヶー]{1,6}(?:\\h{1,2}[\\p{IsHan}ぁ-んァ-ヶー]{1,6})?)(?:議員|委員)?");

    private static final Telltale BEFORE_NAME = new Telltale("議委記報作氏");

    private static final Set<Topic> MADE_OF_IT = EnumSet.of(Topic.OPINIONS, Topic.CONCLUSIONS);

    /** A sheet that says these tells of a visit itself. */
    private static final Set<Topic> OF_VISIT = EnumSet.of(Topic.BODY, Topic.SUBJECTS, Topic.DATES, Topic.HOSTS,
            Topic.QUESTIONS, Topic.OVERVIEW);

    private static final int FEWEST = 2;

    private final List<LineToken> tokens;

    /** Where each sheet names its member. */
    private final List<Integer> names;

    private SheetsOfMembers(List<LineToken> tokens) {
        this.tokens = tokens;
        this.names = IntStream.range(0, tokens.size()).filter(i -> isName(tokens.get(i))).boxed().toList();
    }

    static List<LineToken> read(List<LineToken> tokens) {
        SheetsOfMembers sheets = new SheetsOfMembers(tokens);
        return sheets.areThere() ? sheets.read() : tokens;
    }

    private static boolean isName(LineToken token) {
        return token instanceof LineToken.Prose && BEFORE_NAME.begins(token.line())
                && NAME.matcher(token.line().written()).matches();
    }

    /** Sites are told of above, and on each sheet what was made of them. */
    private boolean areThere() {
        if (names.size() < FEWEST
                || tokens.subList(0, names.getFirst()).stream().noneMatch(token -> token.isAbout(Topic.PLACES))) {
            return false;
        }
        return IntStream.range(0, names.size())
            .allMatch(sheet -> tokens.subList(names.get(sheet), end(sheet))
                .stream()
                .anyMatch(token -> token.isAboutOneOf(MADE_OF_IT)))
                && tokens.subList(names.getFirst(), tokens.size())
                    .stream()
                    .noneMatch(token -> token.isAboutOneOf(OF_VISIT));
    }

    private int end(int sheet) {
        return sheet + 1 < names.size() ? names.get(sheet + 1) : tokens.size();
    }

    private List<LineToken> read() {
        int first = names.getFirst();
        String title = first == 0 ? "" : tokens.get(first - 1).line().written();
        boolean titled = names.stream().allMatch(name -> name > 0 && isTitle(name - 1, title));
        Passage head = titled ? tokens.get(first - 1).line() : tokens.get(first).line().named(0, 0);
        List<LineToken> read = new ArrayList<>(tokens.subList(0, titled ? first - 1 : first));
        read.add(new LineToken.Known(head, new Marked(Marker.NONE, head), Set.of(Topic.OPINIONS), null));
        boolean behindPlace = false;
        for (int i = first; i < tokens.size(); i++) {
            LineToken token = tokens.get(i);
            read.add(titled && isTitle(i, title) ? new LineToken.Furniture(token.line()) : told(token, behindPlace));
            behindPlace = token instanceof LineToken.Furniture ? behindPlace : token.isAbout(Topic.PLACES);
        }
        return read;
    }

    private boolean isTitle(int index, String title) {
        return tokens.get(index) instanceof LineToken.Prose prose && prose.line().written().equals(title);
    }

    private static LineToken told(LineToken token, boolean behindPlace) {
        if (isName(token)) {
            Matcher name = NAME.matcher(token.line().written());
            return name.matches() ? words(token.line(), name.start("name"), name.end()) : token;
        }
        if (token instanceof LineToken.Known place && place.isAbout(Topic.PLACES) && place.value() != null) {
            int value = place.value().start() - place.line().start();
            return words(place.line(), value, place.line().length());
        }
        if (token instanceof LineToken.Known opinion && opinion.isAboutOneOf(MADE_OF_IT) && opinion.value() == null) {
            Passage words = opinion.marked().words();
            return behindPlace ? new LineToken.Furniture(opinion.line())
                    : new LineToken.Prose(new Passage(words.written(), words.start(), opinion.line().span()));
        }
        return token;
    }

    /** Some words of a line, which account for all of it. */
    private static LineToken words(Passage line, int from, int to) {
        SourceSpan span = line.span();
        return new LineToken.Prose(new Passage(line.written().substring(from, to), line.start() + from, span));
    }

}
