package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recognises the houses seen in one municipality, each a visit of its own: below 【金沢市】
 * (ア)海みらい図書館 and (イ)未来のまち創造館, where both have hosts, subjects or hours.
 */
final class Facilities {

    private static final Set<Topic> OF_VISIT = EnumSet.of(Topic.DATES, Topic.HOSTS, Topic.SUBJECTS, Topic.VENUES);

    /** Labels stand right below the name, or below a line about it. */
    private static final int LINES_BELOW = 2;

    private final List<LineToken> tokens;

    private Facilities(List<LineToken> tokens) {
        this.tokens = tokens;
    }

    static List<LineToken> read(List<LineToken> tokens) {
        Facilities facilities = new Facilities(tokens);
        List<LineToken> read = new ArrayList<>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof LineToken.Known site && site.isAbout(Topic.SITE)
                    && SiteWords.nameMunicipality(site.marked().words().text())) {
                facilities.below(i).forEach(house -> read.set(house, tokens.get(house).asSite()));
            }
        }
        return read;
    }

    /** The lists of two or more, up to the next site. */
    private List<Integer> below(int site) {
        Map<String, List<Integer>> lists = new HashMap<>();
        for (int i = site + 1; i < tokens.size() && !tokens.get(i).isAbout(Topic.SITE); i++) {
            if (tokens.get(i) instanceof LineToken.Listed item && isVisited(item.marked(), i)) {
                lists.computeIfAbsent(item.marked().marker().style(), _ -> new ArrayList<>()).add(i);
            }
        }
        return lists.values()
            .stream()
            .filter(list -> list.size() > 1 && list.stream().anyMatch(this::isHouse))
            .flatMap(List::stream)
            .toList();
    }

    private boolean isHouse(int index) {
        return tokens.get(index) instanceof LineToken.Listed item && Houses.isNamed(item.marked().words().text());
    }

    private boolean isVisited(Marked item, int index) {
        return !item.words().text().isEmpty() && !SiteWords.isNoName(item.words().text())
                && tokens.subList(index + 1, Math.min(tokens.size(), index + 1 + LINES_BELOW))
                    .stream()
                    .anyMatch(token -> token.isAboutOneOf(OF_VISIT));
    }

}
