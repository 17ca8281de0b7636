package jp.shisatsu.text;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the head of a table that has a column for each site: 項目 | 長野県飯田市 | 岐阜県可児市. */
public final class ComparedSites {

    private static final int FEWEST_COLUMNS = 3;

    /** What the first column is called. */
    private static final int LONGEST_LABEL = 8;

    private static final Pattern COUNTED = Pattern.compile("(?:視察|調査|研修|訪問)(?:先|地)?[0-9０-９①-⑨一二三四]");

    private static final Pattern MUNICIPALITY = Pattern
        .compile("(?:[^\\h、。]{2,3}[都道府県])?[^\\h、。]{1,8}[市区町村](?:議会|役所|役場)?");

    private ComparedSites() {
    }

    /** Whether the cells of a row are such a head. */
    public static boolean head(List<String> cells) {
        if (cells.size() < FEWEST_COLUMNS || cells.getFirst().length() > LONGEST_LABEL || names(cells.getFirst())) {
            return false;
        }
        List<String> sites = cells.subList(1, cells.size());
        return sites.stream().allMatch(ComparedSites::names) && new HashSet<>(sites).size() == sites.size();
    }

    /** Whether a column is called by the number of its site: 調査先１. */
    public static boolean isCounted(String site) {
        return COUNTED.matcher(site).matches();
    }

    private static boolean names(String cell) {
        return isCounted(cell) || MUNICIPALITY.matcher(cell).matches();
    }

}
