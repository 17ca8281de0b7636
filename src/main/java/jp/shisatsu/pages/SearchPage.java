package jp.shisatsu.pages;

import java.util.List;
import java.util.stream.IntStream;
import jp.shisatsu.search.FacetField;
import jp.shisatsu.search.Kind;
import jp.shisatsu.search.SearchResult;

/**
 * What a search page shows: the hits, where they stand among all, and the ways to narrow
 * or widen; nothingKept where the archive holds nothing to be found.
 */
record SearchPage(QueryText query, SearchResult result, boolean nothingKept, List<Find> finds, List<KindTab> tabs,
        List<FacetGroup> groups, List<OrderChoice> orders, Pager pager, Link list) {

    private static final int MOST_WORDS = 5;

    static SearchPage of(SearchForm form, SearchResult result, boolean nothingKept, Link list, PageNumber page) {
        return new SearchPage(form.text(), result, nothingKept, finds(result), KindTab.of(result, list),
                FacetGroup.of(result, list), OrderChoice.of(form, list),
                Pager.of(list, page, result.total(), result.reachable()), list);
    }

    /** Whether some hits hold only some of the words. */
    public boolean isRelaxed() {
        return result.exact() < result.total();
    }

    public long partial() {
        return result.total() - result.exact();
    }

    /** Whether other kinds hold what this kind does not. */
    public boolean isFoundElsewhere() {
        return result.total() == 0 && tabs.getFirst().count() > 0;
    }

    /** Names the one kind that is looked for in the messages, or all. */
    public String kindName() {
        var kinds = result.query().selection().of(FacetField.KINDS);
        return kinds.size() == 1 ? Kind.named(kinds.getFirst()).map(Kind::name).orElse("ALL") : "ALL";
    }

    /** Whether anything but kinds is chosen. */
    public boolean isNarrowed() {
        return groups.stream().anyMatch(group -> !group.chosen().isEmpty());
    }

    /** The same words without anything chosen. */
    public Link widened() {
        var wide = list;
        for (var field : FacetField.values()) {
            wide = field == FacetField.KINDS ? wide : wide.without(field.parameter());
        }
        return wide;
    }

    /** The words apart, to try one by one; none where there is only one. */
    public List<String> words() {
        var words = result.words();
        return words.size() < 2 ? List.of() : words.stream().limit(MOST_WORDS).toList();
    }

    private static List<Find> finds(SearchResult result) {
        var query = result.query();
        long before = (query.page() - 1L) * query.size();
        return IntStream.range(0, result.hits().size())
            .mapToObj(i -> new Find(result.hits().get(i), result.exact() > 0 && before + i == result.exact()))
            .toList();
    }

}
