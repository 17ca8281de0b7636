package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisatsu.text.SourceSpan;

/**
 * Recognises the record of a visit that a sentence begins, where no heading names a site:
 * 長崎県松浦市の松浦魚市場を調査しました。 Several do so, or one says where a report of one trip went. The
 * name becomes the heading, and the sentence stays what it is.
 */
final class SitesInSentences {

    private static final Telltale END = new Telltale("。");

    private static final Saying WHOLE = new Saying(END::ends,
            Pattern.compile("(?:(?:まず|初めに|始めに|次に|続いて|最後に|翌日は?)[、，]?\\h*)?(?:" + Addresses.MUNICIPALITY
                    + "の(?<site>[^、。]{2,30})|(?<place>" + Addresses.MUNICIPALITY
                    + "(?:議会|役所|役場)?))(?:を|に)(?:調査|視察|訪問|見学|訪ね|訪れ)(?:いた)?(?:しま)?し?た。"));

    private static final Telltale BEFORE_SPOKEN = new Telltale("ま初始最次続");

    /** 初めに、大木町についてであります。, and on the same line what is told of it. */
    private static final Saying SPOKEN = new Saying(BEFORE_SPOKEN::begins,
            Pattern
                .compile("(?:まず|まず初めに|初めに|始めに|最初に|次に|次いで|続いて|続きまして|最後に)[、，]\\h*(?<place>(?![本当同])[^\\h、。の]{1,10}[市区町村])"
                        + "について(?:であります|です|でございます)。.*"));

    /** (1) １１月１３日は、静岡県袋井市において、「命山の整備について」説明を受けました */
    private static final Saying DATED = new Saying(new Telltale("初翌第0123456789０１２３４５６７８９一二三四五六七八九十")::begins,
            Pattern.compile(
                    "(?:第?[1-4１-４一二三四]日目|" + DayHeadings.SAID + ")(?:[(（][^（()）]{1,5}[)）])?(?:午[前後])?[はにの]?[、，]?\\h*(?:"
                            + Addresses.MUNICIPALITY + "の(?<site>[^、。「]{2,30}?)|(?<place>" + Addresses.MUNICIPALITY
                            + "(?:議会|役所|役場)?))(?:において|を(?:訪問|視察|調査)|に(?:伺|赴|お伺))[^0-9０-９].*"));

    /** 県北の長崎県松浦市を訪れ、…, somewhere in a line */
    private static final Saying ONCE = new Saying(line -> true,
            Pattern.compile(".*?(?<place>" + Addresses.MUNICIPALITY + "(?:議会)?)(?:を|に)(?:訪れ|訪問し|訪ね|視察し).*"));

    private static final Telltale IN_TRIP = new Telltale("視研");

    private static final Pattern TRIP = Pattern.compile("視察|研修");

    private static final int FEWEST = 2;

    private static final int LINES_OF_HEAD = 12;

    private SitesInSentences() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        boolean headed = tokens.stream().anyMatch(token -> token.isAbout(Topic.SITE) || token.isAbout(Topic.PLACES));
        if (headed) {
            return tokens;
        }
        List<LineToken> read = new ArrayList<>();
        int sites = 0;
        for (LineToken token : tokens) {
            Optional<LineToken> site = site(token, WHOLE).or(() -> site(token, SPOKEN)).or(() -> site(token, DATED));
            List<LineToken> told = site.isPresent() ? List.of(site.get(), token) : dated(token);
            sites += told.size() > 1 ? 1 : 0;
            read.addAll(told);
        }
        return sites >= FEWEST ? read : onlySite(tokens);
    }

    /** Of a report of a few lines, told without any heading. */
    private static List<LineToken> onlySite(List<LineToken> tokens) {
        List<LineToken> head = tokens.subList(0, Math.min(LINES_OF_HEAD, tokens.size()));
        boolean ofTrip = head.stream()
            .map(token -> token.line().written())
            .anyMatch(words -> IN_TRIP.isIn(words) && TRIP.matcher(words).find());
        for (int i = 0; ofTrip && i < head.size(); i++) {
            Optional<LineToken> site = site(head.get(i), ONCE);
            if (site.isPresent()) {
                List<LineToken> read = new ArrayList<>(tokens);
                read.add(isInside(tokens, i) ? endOfSentence(tokens, i) : i, site.get());
                return read;
            }
        }
        return tokens;
    }

    /**
     * Whether a sentence that began above goes on in a line: it says more than where one
     * went.
     */
    private static boolean isInside(List<LineToken> tokens, int index) {
        return index > 0 && tokens.get(index - 1) instanceof LineToken.Prose above
                && Sentence.goesOn(above.line().written(), tokens.get(index).line().written());
    }

    private static int endOfSentence(List<LineToken> tokens, int index) {
        int end = index;
        while (end + 1 < tokens.size() && tokens.get(end + 1) instanceof LineToken.Prose
                && !END.ends(tokens.get(end).line())) {
            end++;
        }
        return end + 1;
    }

    /** A heading that takes nothing from the line that says it. */
    private static Optional<LineToken> site(LineToken token, Saying sentence) {
        return token instanceof LineToken.Prose
                ? sentence.in(token.line().written()).map(said -> heading(token.line(), said)) : Optional.empty();
    }

    /** The same of an item: its number counts the sites, and goes with the heading. */
    private static List<LineToken> dated(LineToken token) {
        if (!(token instanceof LineToken.Listed item) || !item.marked().marker().numbered()) {
            return List.of(token);
        }
        Passage words = item.marked().words();
        return DATED.in(words.written()).map(said -> {
            Passage name = name(words, said);
            Passage counted = new Passage(name.written(), name.start(),
                    new SourceSpan(item.line().span().start(), words.start()));
            return List.<LineToken>of(
                    new LineToken.Known(counted, new Marked(Marker.OF_SITE, counted), Set.of(Topic.SITE), null),
                    new LineToken.Prose(words.unmarked()));
        }).orElseGet(() -> List.of(token));
    }

    private static LineToken heading(Passage line, Matcher said) {
        Passage name = name(line, said);
        return new LineToken.Known(name, new Marked(Marker.OF_SITE, name), Set.of(Topic.SITE), null);
    }

    private static Passage name(Passage line, Matcher said) {
        boolean house = said.namedGroups().containsKey("site") && said.group("site") != null;
        String group = house ? "site" : "place";
        return line.named(said.start(group), said.end(group));
    }

    /** A way to say where one went, and what lines it may be looked for in. */
    private record Saying(Predicate<String> mayHold, Pattern pattern) {

        Optional<Matcher> in(String line) {
            Matcher said = pattern.matcher(line);
            return mayHold.test(line) && said.matches() ? Optional.of(said) : Optional.empty();
        }

    }

}
