package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisatsu.text.SourceSpan;

/**
 * Reads a report that is spoken, without headings: 初めに、宇部市におけるまちづくりについて申し上げます begins a
 * visit, 以上が調査の概要でありますが what was made of them.
 */
final class Narration {

    private static final int FEWEST_SITES = 2;

    /** No trip goes to more. */
    private static final int MOST_SITES = 50;

    /** Within so many characters the sites are named that the report turns to. */
    private static final int HEAD = 8000;

    private static final Pattern SITE = Pattern.compile("(?<turn>(?:初めに|始めに|はじめに|最初に|まず|まずは|まず初めに|次に|次いで|続いて|続きまして"
            + "|最後に|[１-９1-9一二三四五六七八九]{1,2}(?:点目|か所目|ヵ所目|ヶ所目|日目)は?)[、，]?\\h*)"
            + "(?<words>[^。]{4,120}?)(?:につきまして|について|に関して|に関しまして)(?<close>[」』])?(?:御|ご)?"
            + "(?:報告|説明|申し上げ|申しあげ|申し述べ|述べ|触れ)[^。]{0,16}。?");

    /** １０月２３日に訪問いたしました静岡県磐田市の */
    private static final Pattern VISITED = Pattern.compile("(?:[^、。\\h]{2,7}年)?(?:[^、。\\h]{1,3}月)?[0-9０-９一二三十]{1,3}日に"
            + "(?:訪問|視察|調査|見学)(?:いた)?しました(?:(?<place>[^、。「『]+)の(?=[「『])|(?<municipality>" + Addresses.MUNICIPALITY
            + "(?:議会)?)の)");

    private static final Telltale BEFORE_TURN = new Telltale("初始は最ま次続１２３４５６７８９123456789一二三四五六七八九");

    private static final String QUOTED = "「『";

    private static final Pattern IN = Pattern.compile("(?:における|において実施された|において行われている|での|の)");

    private static final Pattern END = Pattern
        .compile("(?:以上が|以上、|終わりに|おわりに|結びに|今回の(?:視察|調査|研修)(?:を通|で|を終)|(?:視察|調査|研修)を(?:終えて|通じて|通して)).*。");

    private static final Pattern FAREWELL = Pattern.compile(".*(?:報告|所感)と(?:いたします|させていただきます|します|する)。|.*報告を終わります。");

    private final List<LineToken> tokens;

    /** All lines, and where each begins in them. */
    private final String said;

    private final int[] starts;

    private Narration(List<LineToken> tokens) {
        this.tokens = tokens;
        this.starts = new int[tokens.size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            starts[i] = all.length();
            all.append(tokens.get(i).line().written()).append('\n');
        }
        this.said = all.toString();
    }

    static List<LineToken> read(List<LineToken> tokens) {
        boolean headed = tokens.stream().anyMatch(Narration::headsVisits);
        if (headed) {
            return tokens;
        }
        Narration narration = new Narration(unwrapped(tokens));
        List<Integer> sites = narration.sites();
        return sites.size() < FEWEST_SITES || sites.size() > MOST_SITES ? tokens : narration.with(sites);
    }

    /** 初めに、…について申し | 上げます。 as one line: what turns to a site may not fit on one. */
    private static List<LineToken> unwrapped(List<LineToken> tokens) {
        List<LineToken> whole = new ArrayList<>();
        for (LineToken token : tokens) {
            LineToken above = whole.isEmpty() ? token : whole.getLast();
            if (above instanceof LineToken.Prose begun && token instanceof LineToken.Prose rest
                    && isBegun(begun.line().written(), rest.line().written())) {
                whole.removeLast();
                whole.add(new LineToken.Prose(new Passage(begun.line().written() + rest.line().written(),
                        begun.line().start(), new SourceSpan(begun.line().span().start(), rest.line().span().end()))));
            }
            else {
                whole.add(token);
            }
        }
        return whole;
    }

    private static boolean isBegun(String line, String next) {
        return BEFORE_TURN.begins(line) && line.indexOf('。') < 0 && next.indexOf('。') == next.length() - 1
                && SITE.matcher(line + next).matches();
    }

    private static boolean headsVisits(LineToken token) {
        return token.isAbout(Topic.PLACES) || token.isAbout(Topic.SITE);
    }

    private List<Integer> sites() {
        return IntStream.range(0, tokens.size())
            .filter(i -> site(i).isPresent())
            .boxed()
            .limit(MOST_SITES + 1L)
            .toList();
    }

    private List<LineToken> with(List<Integer> sites) {
        int end = IntStream.range(sites.getLast(), tokens.size())
            .filter(i -> isProse(i) && END.matcher(tokens.get(i).line().written()).matches())
            .findFirst()
            .orElse(tokens.size());
        BitSet farewell = farewell();
        return Rereading.each(tokens, i -> read(i, sites, end, farewell));
    }

    private LineToken read(int index, List<Integer> sites, int end, BitSet farewell) {
        Passage line = tokens.get(index).line();
        if (sites.contains(index)) {
            return site(index).orElseThrow();
        }
        if ((index > sites.getLast() && farewell.get(index))
                || (index < sites.getFirst() && Minutes.speaks(tokens.get(index)))) {
            return new LineToken.Apart(line);
        }
        return index == end
                ? new LineToken.Known(line, new Marked(Marker.NONE, line.upTo(0)), Set.of(Topic.CONCLUSIONS), line)
                : tokens.get(index);
    }

    /**
     * Which lines a farewell stands on: where it is all of the last, it may begin above.
     */
    private BitSet farewell() {
        BitSet farewell = new BitSet();
        boolean goesOn = false;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            String words = tokens.get(i).line().written();
            int stop = words.indexOf('。');
            boolean last = FAREWELL.matcher(words).matches();
            farewell.set(i, isProse(i) && (last || (goesOn && stop < 0)));
            goesOn = farewell.get(i) && (stop < 0 || stop == words.length() - 1);
        }
        return farewell;
    }

    private boolean isProse(int index) {
        return tokens.get(index) instanceof LineToken.Prose;
    }

    private Optional<LineToken> site(int index) {
        Passage line = tokens.get(index).line();
        Matcher said = SITE.matcher(line.written());
        if (!isProse(index) || !said.matches()) {
            return Optional.empty();
        }
        return nameEnd(said, index).map(end -> {
            Matcher in = IN.matcher(line.written()).region(end, line.length());
            int begun = in.lookingAt() ? in.end() : end;
            boolean quoted = said.group("close") != null && QUOTED.indexOf(line.written().charAt(begun)) >= 0;
            int subject = quoted ? begun + 1 : begun;
            int behind = said.end("words") + "について".length();
            Passage value = line.valueFrom(subject).upTo(Math.min(behind, line.length()) - subject);
            Passage name = line.from(said.end("turn")).headUpTo(end - said.end("turn"), value.start());
            return new LineToken.Known(line, new Marked(Marker.OF_SITE, name), Set.of(Topic.SITE), value);
        });
    }

    private boolean isSaidAbove(String words, int index) {
        return said.indexOf(words, 0, Math.min(starts[index], HEAD)) >= 0;
    }

    /**
     * Where the name ends: before における, or before a の if the words above know the name.
     */
    private Optional<Integer> nameEnd(Matcher said, int index) {
        String words = said.group("words");
        Matcher visited = VISITED.matcher(words);
        if (visited.lookingAt()) {
            String group = visited.group("place") == null ? "municipality" : "place";
            return Optional.of(said.start("words") + visited.end(group));
        }
        Matcher in = IN.matcher(words);
        while (in.find()) {
            boolean sure = in.group().length() > 1 && !in.group().equals("での");
            if (in.start() > 1 && (sure || isSaidAbove(words.substring(0, in.start()), index))) {
                return Optional.of(said.start("words") + in.start());
            }
        }
        return Optional.empty();
    }

}
