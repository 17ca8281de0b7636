package jp.shisatsu.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the 視察先 whose sites are told of under headings of their own: the only one of a
 * report, or one of several that lists more than one.
 */
final class AnnouncedSites {

    private static final Pattern BETWEEN = Pattern
        .compile("[、，]|及び|(?<=[市区町村])・|\\h*(?=[①-⑳⑴-⒇㈪-㈰])" + "|\\h+(?=[(（][ア-ンｱ-ﾝ0-9０-９a-z][)）])");

    private AnnouncedSites() {
    }

    /** The names a line lists. */
    static List<SiteWords> in(Passage words) {
        return BETWEEN.splitAsStream(words.text()).flatMap(name -> SiteWords.of(name).stream()).toList();
    }

    /** How many names a line lists. */
    static int count(Passage words) {
        return (int) BETWEEN.splitAsStream(words.text()).filter(name -> !name.isBlank()).count();
    }

    static Set<Passage> headings(List<LineToken> tokens) {
        List<Integer> places = IntStream.range(0, tokens.size())
            .filter(i -> tokens.get(i).isAbout(Topic.PLACES))
            .boxed()
            .toList();
        Set<Passage> found = new HashSet<>();
        for (int i = 0; i < places.size(); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1) : tokens.size();
            List<LineToken> part = tokens.subList(places.get(i), end);
            if (places.size() == 1 || headSeveral(part)) {
                found.add(part.getFirst().line());
            }
        }
        return found;
    }

    /** ５ 調査先 島根県議会、松江市役所, and ＜島根県議会＞ and ＜松江市役所＞ below. */
    private static boolean headSeveral(List<LineToken> part) {
        List<LineToken.Listed> headings = part.stream().mapMulti(AnnouncedSites::unnumbered).toList();
        if (headings.size() < 2) {
            return false;
        }
        Set<SiteWords> listed = new HashSet<>();
        if (part.getFirst() instanceof LineToken.Known known && known.value() != null) {
            listed.addAll(in(known.value()));
        }
        part.stream()
            .skip(1)
            .takeWhile(LineToken.Prose.class::isInstance)
            .forEach(token -> listed.addAll(in(token.line())));
        return !listed.isEmpty() && headings.stream()
            .filter(heading -> SiteWords.nameOneOf(listed, heading.marked().words().text()))
            .limit(2)
            .count() > 1;
    }

    private static void unnumbered(LineToken token, Consumer<LineToken.Listed> found) {
        if (token instanceof LineToken.Listed item && !item.marked().marker().numbered()) {
            found.accept(item);
        }
    }

}
