package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the record of a visit by the sentence that turns to it, where the front
 * lists the sites and no heading names one: 初日は、長野県小布施町を訪れ、… and 二日目は、飯綱町を訪れ、… The
 * sentence stays what it is.
 */
final class SitesSaidInTurn {

    private static final Pattern TURN = Pattern.compile("(?:第?[1-4１-４一二三四]日目?|" + DayHeadings.SAID
            + "|まず|初めに|はじめに|始めに|最初に|次に|続いて|最後に|その後)(?:[(（][^（()）]{1,5}[)）])?(?:午[前後])?[はにの]?[、，]?\\h*"
            + "(?<name>[^、。「」\\h]{2,20}?)(?:を(?:訪|視察|見学|調査)|に(?:おいて|伺|赴|移動|到着|お邪魔)|では?[、，]).*");

    private static final Telltale BEFORE_TURN = new Telltale("初第翌まはじ始最次続そ0123456789０１２３４５６７８９一二三四五六七八九十");

    private static final Set<Topic> BEHIND_VISITS = EnumSet.of(Topic.OPINIONS, Topic.CONCLUSIONS);

    private static final int FEWEST = 2;

    private SitesSaidInTurn() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        int list = onlyList(tokens);
        if (list < 0) {
            return tokens;
        }
        Set<SiteWords> listed = new HashSet<>();
        int end = list + 1;
        if (tokens.get(list) instanceof LineToken.Known known && known.value() != null) {
            listed.addAll(AnnouncedSites.in(known.value()));
        }
        while (end < tokens.size() && !(tokens.get(end) instanceof LineToken.Known)) {
            listed.addAll(AnnouncedSites.in(words(tokens.get(end++))));
        }
        return withSites(tokens, end, listed);
    }

    private static Passage words(LineToken token) {
        return token instanceof LineToken.Listed item ? item.marked().words() : token.line();
    }

    /** The only 視察先, where nothing else names a site; -1 if there is none. */
    private static int onlyList(List<LineToken> tokens) {
        int list = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isAbout(Topic.SITE) || (tokens.get(i).isAbout(Topic.PLACES) && list >= 0)) {
                return -1;
            }
            list = tokens.get(i).isAbout(Topic.PLACES) ? i : list;
        }
        return list;
    }

    private static List<LineToken> withSites(List<LineToken> tokens, int from, Set<SiteWords> listed) {
        List<LineToken> read = new ArrayList<>(tokens.subList(0, from));
        Set<SiteWords> told = new HashSet<>();
        boolean opinions = false;
        for (LineToken token : tokens.subList(from, tokens.size())) {
            opinions |= token.isAboutOneOf(BEHIND_VISITS);
            Optional<Passage> name = opinions ? Optional.empty() : name(token);
            List<SiteWords> said = name.map(words -> next(words, listed, told)).orElse(List.of());
            told.addAll(said);
            name.filter(_ -> !said.isEmpty())
                .map(site -> new LineToken.Known(site, new Marked(Marker.OF_SITE, site), Set.of(Topic.SITE), null))
                .ifPresent(read::add);
            read.add(token);
        }
        return read.size() < tokens.size() + FEWEST ? tokens : read;
    }

    /** Those that are listed, and were not told of before. */
    private static List<SiteWords> next(Passage name, Set<SiteWords> listed, Set<SiteWords> told) {
        return SiteWords.of(name.written())
            .stream()
            .filter(site -> listed.contains(site) && !told.contains(site))
            .toList();
    }

    private static Optional<Passage> name(LineToken token) {
        String words = token.line().written();
        if (!(token instanceof LineToken.Prose) || !BEFORE_TURN.begins(token.line())) {
            return Optional.empty();
        }
        Matcher turn = TURN.matcher(words);
        return turn.matches() ? Optional.of(token.line().named(turn.start("name"), turn.end("name")))
                : Optional.empty();
    }

}
