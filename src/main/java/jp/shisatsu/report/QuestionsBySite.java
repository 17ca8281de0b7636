package jp.shisatsu.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Topic;

/**
 * Deals out the questions a report gathers behind its visits: below 事前質問に対する回答, 【綾瀬谷市議会】
 * heads those asked there.
 */
final class QuestionsBySite {

    /** No trip goes to more; comparing each with each has an end. */
    private static final int MOST_SITES = 50;

    /** 質疑応答（飯田市） */
    private static final Pattern ASKED_WHERE = Pattern.compile("[(（](?<site>[^（()）]{1,12})[)）]$");

    private QuestionsBySite() {
    }

    /** Whether each branch names the site of a visit, which then has its questions. */
    static boolean deal(Chapter questions, List<List<Chapter>> visits) {
        Matcher where = ASKED_WHERE.matcher(questions.branch().heading());
        if (visits.size() > 1 && visits.size() <= MOST_SITES && where.find()) {
            OptionalInt site = namedBy(where.group("site"), visits.stream().map(QuestionsBySite::site).toList());
            site.ifPresent(visit -> visits.get(visit).add(questions));
            return site.isPresent();
        }
        List<Branch> branches = questions.branches();
        if (visits.size() < 2 || visits.size() > MOST_SITES || branches.isEmpty()
                || !questions.exchangesOnHeading().isEmpty()) {
            return false;
        }
        List<SiteName> sites = visits.stream().map(QuestionsBySite::site).toList();
        List<OptionalInt> named = branches.stream().map(branch -> namedBy(branch, sites)).toList();
        if (named.stream().anyMatch(OptionalInt::isEmpty)) {
            return false;
        }
        for (int i = 0; i < branches.size(); i++) {
            visits.get(named.get(i).getAsInt()).add(new Chapter(branches.get(i), true));
        }
        return true;
    }

    /**
     * １ 石川県立図書館 in an annex, and nothing but questions below: they are of the visit told
     * above.
     */
    static boolean dealAnnex(Chapter site, List<List<Chapter>> visits) {
        if (visits.isEmpty() || visits.size() > MOST_SITES || site.exchanges().isEmpty() || !site.lines().isEmpty()) {
            return false;
        }
        OptionalInt named = namedBy(site.branch(), visits.stream().map(QuestionsBySite::site).toList());
        named.ifPresent(visit -> visits.get(visit).add(site));
        return named.isPresent();
    }

    private static SiteName site(List<Chapter> visit) {
        Optional<Chapter> heading = visit.stream()
            .filter(chapter -> chapter.isOf(Topic.SITE))
            .reduce((_, inner) -> inner)
            .or(() -> visit.stream().filter(chapter -> chapter.isOf(Topic.PLACES)).findFirst());
        return heading.map(chapter -> Place.of(chapter).site()).orElse(new SiteName("", null));
    }

    private static OptionalInt namedBy(Branch branch, List<SiteName> sites) {
        return namedBy(branch.title().text(), sites);
    }

    private static OptionalInt namedBy(String words, List<SiteName> sites) {
        SiteName name = SiteName.of(words);
        int[] named = IntStream.range(0, sites.size()).filter(i -> sites.get(i).isOfficeOf(name)).toArray();
        return named.length == 1 ? OptionalInt.of(named[0]) : OptionalInt.empty();
    }

}
