package jp.shisatsu.text.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.HashSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells running heads and page numbers from the text: they stand in a margin, at the same
 * place and, but for numbers that count the pages, in the same words.
 */
final class Margins {

    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+");

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-‐–—－―~〜<＜(（\\s　]*(?:[Pp]\\.?\\s?|[Pp]age\\s?|第\\s?)?([0-9０-９]{1,4})\\s?(?:頁|ページ|/\\s?[0-9０-９]{1,4}|／\\s?[0-9０-９]{1,4})?[-‐–—－―~〜>＞)）\\s　]*");

    /** How much of a page's height a margin is. */
    private static final float MARGIN = 0.1f;

    private static final int OUTERMOST = 3;

    private static final float LARGER = 1.15f;

    /** 視 察 報 告 書 */
    private static final Pattern TITLE = Pattern
        .compile("(?:報[\\s　]*告([\\s　]*書)?|復命書|(?:報告|調査|記録|視察)(?:票|シート)|視察記録)[\\s　]*$");

    private final List<PdfPage> pages;

    private final Map<String, Set<Integer>> repeated = new HashMap<>();

    private Margins(List<PdfPage> pages) {
        this.pages = pages;
    }

    /** The same pages with what stands in their margins apart from their lines. */
    static List<PdfPage> apart(List<PdfPage> pages) {
        Margins margins = new Margins(pages);
        margins.learn();
        return pages.stream().map(margins::apart).toList();
    }

    private void learn() {
        for (PdfPage page : pages) {
            outer(page)
                .forEach(line -> repeated.computeIfAbsent(key(line, page), _ -> new HashSet<>()).add(page.number()));
        }
    }

    private PdfPage apart(PdfPage page) {
        List<PageLine> outer = outer(page).stream().filter(line -> isMarginal(line, page)).toList();
        List<PageLine> lines = new ArrayList<>(page.lines());
        lines.removeAll(outer);
        return new PdfPage(page.number(), page.height(), lines, outer.stream().map(PageLine::text).toList(),
                page.notes());
    }

    private static List<PageLine> outer(PdfPage page) {
        List<PageLine> lines = page.lines().stream().filter(line -> !line.text().isBlank()).toList();
        List<PageLine> outer = new ArrayList<>();
        lines.stream()
            .filter(line -> line.box().centre() < page.height() * MARGIN)
            .limit(OUTERMOST)
            .forEach(outer::add);
        lines.reversed()
            .stream()
            .filter(line -> line.box().centre() > page.height() * (1 - MARGIN))
            .limit(OUTERMOST)
            .forEach(outer::add);
        return outer;
    }

    private boolean isMarginal(PageLine line, PdfPage page) {
        return isPageNumber(line, page) || (!isTitle(line, page) && repeats(line, page));
    }

    /**
     * The title of a form stands on each of its sheets, in larger type than what it
     * heads.
     */
    private static boolean isTitle(PageLine line, PdfPage page) {
        List<Float> sizes = page.lines().stream().map(PageLine::size).sorted().toList();
        return TITLE.matcher(line.text()).find() && line.size() > LARGER * sizes.get(sizes.size() / 2);
    }

    private boolean repeats(PageLine line, PdfPage page) {
        return repeated.getOrDefault(key(line, page), Set.of()).size() >= enough();
    }

    /** What stands on two pages of three or more may be a coincidence. */
    private int enough() {
        return pages.size() <= 2 ? 2 : Math.max(2, pages.size() / 3);
    }

    /** A number of its own in a margin counts the pages, from whatever number on. */
    private boolean isPageNumber(PageLine line, PdfPage page) {
        Matcher number = PAGE_NUMBER.matcher(line.text());
        if (!number.matches()) {
            return false;
        }
        int offset = Integer.parseInt(number.group(1)) - page.number();
        return pages.size() == 1 ? offset == 0 : counts(offset, page);
    }

    private boolean counts(int offset, PdfPage page) {
        return pages.stream()
            .filter(other -> other.number() != page.number())
            .flatMap(other -> outer(other).stream()
                .map(PageLine::text)
                .map(PAGE_NUMBER::matcher)
                .filter(Matcher::matches)
                .filter(number -> Integer.parseInt(number.group(1)) - other.number() == offset))
            .findAny()
            .isPresent();
    }

    private static String key(PageLine line, PdfPage page) {
        String words = NUMBER.matcher(line.text()).replaceAll("#").replaceAll("\\s", "");
        return words + "@" + Math.round(line.box().centre() / 4) + "/" + Math.round(page.height());
    }

}
