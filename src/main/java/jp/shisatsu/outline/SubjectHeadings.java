package jp.shisatsu.outline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Recognises the record of a visit by a heading that names but its subject, where the
 * front listed the sites: each subject again as it stood there, else as many as the sites
 * below 調査結果, each with its day. Only where no heading names a site.
 */
final class SubjectHeadings {

    private static final int LONGEST = 80;

    /** スマート農業の実証について（２３日） */
    private static final Pattern DAY_BEHIND = Pattern.compile("[(（][^（()）]{0,12}日[^（()）]{0,6}[)）]$");

    /** タオル産業の振興について（愛媛県今治市）, told under タオル産業の振興について */
    private static final Pattern PLACE_BEHIND = Pattern
        .compile("(?<=について|こと|調査|取組|対策|推進)\\h*[(（][^（()）]{1,20}[都道府県市区町村][^（()）]{0,12}[)）]$");

    private static final Pattern NOT_SPOKEN = Pattern.compile("[\\s\\p{Punct}「」『』、。・]+");

    private static final Set<Topic> TELLING = Set.of(Topic.OVERVIEW, Topic.BODY);

    private final List<LineToken> tokens;

    /** Where the list of sites begins, and what follows it. */
    private final int places;

    private final int behind;

    private SubjectHeadings(List<LineToken> tokens, int places) {
        this.tokens = tokens;
        this.places = places;
        this.behind = nextKnown(places + 1);
    }

    static List<LineToken> read(List<LineToken> tokens) {
        List<Integer> places = IntStream.range(0, tokens.size())
            .filter(i -> tokens.get(i).isAbout(Topic.PLACES))
            .boxed()
            .toList();
        if (places.size() != 1 || tokens.stream().anyMatch(token -> token.isAbout(Topic.SITE))) {
            return tokens;
        }
        Set<Integer> heads = new HashSet<>(new SubjectHeadings(tokens, places.getFirst()).heads());
        return Rereading.each(tokens, i -> heads.contains(i) ? tokens.get(i).asSite() : tokens.get(i));
    }

    private List<Integer> heads() {
        int sites = Math.max(listFrom(places + 1, behind).size(), namesOnLine());
        List<Integer> again = announcedAgain();
        return sites < 2 ? List.of() : again.size() == sites ? again : asManyAs(sites);
    }

    private int nextKnown(int from) {
        return IntStream.range(from, tokens.size())
            .filter(i -> tokens.get(i) instanceof LineToken.Known)
            .findFirst()
            .orElse(tokens.size());
    }

    /** Those that stood on a line of the front. */
    private List<Integer> announcedAgain() {
        int subjects = behind < tokens.size() && tokens.get(behind).isAbout(Topic.SUBJECTS) ? nextKnown(behind + 1)
                : behind;
        Set<String> announced = new HashSet<>();
        tokens.subList(places, subjects).forEach(token -> {
            String words = PLACE_BEHIND.matcher(words(token)).replaceFirst("");
            if (maySayMatter(words)) {
                announced.add(key(words));
            }
        });
        return IntStream.range(subjects, tokens.size())
            .filter(i -> isHeading(tokens.get(i)) && announced.remove(key(words(tokens.get(i)))))
            .boxed()
            .toList();
    }

    private int namesOnLine() {
        Passage value = tokens.get(places) instanceof LineToken.Known heading ? heading.value() : null;
        return value == null ? 0 : AnnouncedSites.count(value);
    }

    /** The first list below 調査結果, where each of its items says its day, too. */
    private List<Integer> asManyAs(int sites) {
        int telling = IntStream.range(behind, tokens.size())
            .filter(i -> tokens.get(i).isAboutOneOf(TELLING))
            .findFirst()
            .orElse(tokens.size());
        int end = IntStream.range(telling + 1, tokens.size())
            .filter(i -> tokens.get(i).isAbout(Topic.OPINIONS) || tokens.get(i).isAbout(Topic.CONCLUSIONS))
            .findFirst()
            .orElse(tokens.size());
        List<Integer> list = listFrom(telling + 1, end);
        return list.size() == sites && list.stream().map(tokens::get).allMatch(SubjectHeadings::isMatterOfDay) ? list
                : List.of();
    }

    /** The items of the first style there is, counted from one. */
    private List<Integer> listFrom(int from, int to) {
        List<Integer> list = new ArrayList<>();
        Marker last = Marker.NONE;
        for (int i = from; i < to; i++) {
            if (tokens.get(i) instanceof LineToken.Listed item && item.marked().marker().numbered() && (list.isEmpty()
                    ? item.marked().marker().ordinal() == 1 : item.marked().marker().follows(last))) {
                last = item.marked().marker();
                list.add(i);
            }
        }
        return list;
    }

    private static boolean isHeading(LineToken token) {
        return token instanceof LineToken.Listed item
                && (item.marked().marker().numbered() || item.marked().marker().isOfHeadings());
    }

    private static String words(LineToken token) {
        String words = switch (token) {
            case LineToken.Listed item -> item.marked().words().text();
            case LineToken.Prose prose -> prose.line().text();
            case LineToken.Known heading when heading.value() != null -> heading.value().text();
            case LineToken.Known _, LineToken.Furniture _, LineToken.Apart _, LineToken.Captioned _, LineToken.Asked _,
                    LineToken.Replied _ ->
                "";
        };
        return DAY_BEHIND.matcher(words).replaceFirst("");
    }

    private static boolean isMatterOfDay(LineToken token) {
        return maySayMatter(words(token)) && DAY_BEHIND.matcher(token.line().text()).find();
    }

    private static boolean maySayMatter(String words) {
        return !words.isEmpty() && words.length() <= LONGEST && !words.endsWith("。") && SiteWords.isNoName(words);
    }

    private static String key(String words) {
        return NOT_SPOKEN.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).replaceAll("");
    }

}
