package jp.shisatsu.pages;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisatsu.search.FacetField;
import jp.shisatsu.search.Kind;
import jp.shisatsu.search.SearchResult;
import jp.shisatsu.search.WayOut;

/**
 * What a search page shows: the hits, where they stand among all, and the ways to narrow
 * or widen; nothingKept where the archive holds nothing to be found.
 */
record SearchPage(QueryText query, SearchResult result, boolean nothingKept, List<Find> finds, List<KindTab> tabs,
        List<FacetGroup> groups, List<OrderChoice> orders, Pager pager, Link list) {

    static SearchPage of(SearchForm form, SearchResult result, boolean nothingKept, Link list, PageNumber page) {
        return new SearchPage(form.text(), result, nothingKept, finds(form, result), KindTab.of(result, list),
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

    /** Whether the words are nowhere, and it is not that something was chosen too. */
    boolean isInVain() {
        return result.total() == 0 && !nothingKept && !isFoundElsewhere() && !isNarrowed();
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

    /** The query as it may have been meant; none where there is nothing near. */
    public List<OneWord> spellings() {
        return result.waysOut()
            .stream()
            .flatMap(way -> way instanceof WayOut.Spelling spelling ? Stream.of(spelling) : Stream.empty())
            .map(spelling -> new OneWord(spelling.text(), spelling.count(), list.with("q", spelling.text())))
            .toList();
    }

    /** The words apart, to try one by one; none where there is only one. */
    public List<OneWord> words() {
        return result.waysOut()
            .stream()
            .flatMap(way -> way instanceof WayOut.OneWord word ? Stream.of(word) : Stream.empty())
            .map(word -> new OneWord(word.word(), word.count(), list.with("q", word.word())))
            .toList();
    }

    /** What else to look for, how much is found then, and where. */
    record OneWord(String text, long count, Link link) {
    }

    /** Same words without one of the choices, where that finds more. */
    public List<Wider> wider() {
        return result.waysOut()
            .stream()
            .flatMap(way -> way instanceof WayOut.Wider wide ? Stream.of(wide) : Stream.empty())
            .map(wide -> new Wider(wide.field().parameter(), wide.count(), list.without(wide.field().parameter())))
            .toList();
    }

    /** A choice to take away: the name of its field, and what is found then. */
    record Wider(String name, long count, Link link) {
    }

    /** Whether there is something to try, though something was found. */
    public boolean isLittle() {
        return result.total() > 0 && !(words().isEmpty() && wider().isEmpty());
    }

    private static List<Find> finds(SearchForm form, SearchResult result) {
        var query = result.query();
        long before = (query.page() - 1L) * query.size();
        return IntStream.range(0, result.hits().size())
            .mapToObj(i -> new Find(result.hits().get(i), Trail.to(result.hits().get(i), form, before + i + 1),
                    result.exact() > 0 && before + i == result.exact()))
            .toList();
    }

}
