package jp.shisatsu.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a report say of where its sites are: 山口県宇部市, 福岡県の水道企業団. */
final class Gazetteer {

    private static final List<String> PREFECTURES = WrittenSite.places("BEGINNING")
        .stream()
        .filter(place -> place.matches(".*[都道府県]"))
        .toList();

    private static final Pattern PREFECTURE = Pattern
        .compile("((?:" + String.join("|", PREFECTURES) + ")(?:[^\\h、。の]{1,8}[市区町村](?=の))?)の?$");

    private static final int LONGEST_BEFORE = 16;

    /** Where a site is stands near the front, if anywhere. */
    private static final int LONGEST_READ = 20_000;

    private final String words;

    /** By the name of the site; two visits may go to one. */
    private final Map<String, Optional<String>> prefectures = new HashMap<>();

    Gazetteer(String text) {
        this.words = text.substring(0, Math.min(text.length(), LONGEST_READ));
    }

    /** The same site with its prefecture, if the words name only one. */
    SiteName located(SiteName site) {
        boolean open = site.location() == null || site.location().equals(site.name());
        boolean said = PREFECTURES.stream().anyMatch(site.name()::startsWith);
        return open && !said ? prefectures.computeIfAbsent(site.name(), this::prefectureOf)
            .map(prefecture -> new SiteName(site.name(),
                    site.location() == null ? prefecture : prefecture + site.name()))
            .orElse(site) : site;
    }

    private Optional<String> prefectureOf(String name) {
        Set<String> found = new TreeSet<>();
        for (int at = words.indexOf(name); !name.isEmpty() && at >= 0; at = words.indexOf(name, at + 1)) {
            Matcher before = PREFECTURE.matcher(words.substring(Math.max(0, at - LONGEST_BEFORE), at));
            if (before.find()) {
                found.add(before.group(1));
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

}
