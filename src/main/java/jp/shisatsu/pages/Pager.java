package jp.shisatsu.pages;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a reader stands in a list: which of how many are shown, and the pages around.
 * Only reachable ones of a very long list are on some page.
 */
record Pager(Link list, int number, long total, long reachable, int size) {

    private static final int REACH = 2;

    static Pager of(Link list, PageNumber page, long total) {
        return of(list, page, total, total);
    }

    static Pager of(Link list, PageNumber page, long total, long reachable) {
        return of(list, page, total, reachable, PageNumber.SIZE);
    }

    /** With so many on each page. */
    static Pager of(Link list, PageNumber page, long total, long reachable, int size) {
        return new Pager(list, page.value(), total, Math.min(reachable, (long) PageNumber.LAST * size), size);
    }

    public long from() {
        return (number - 1L) * size + 1;
    }

    public long to() {
        return Math.min(reachable, (long) number * size);
    }

    public int last() {
        return (int) Math.max(1, (reachable + size - 1) / size);
    }

    /** Whether there is more than the pages can show. */
    public boolean cut() {
        return reachable < total;
    }

    /** Whether the list ends before this page. */
    public boolean beyond() {
        return total > 0 && number > last();
    }

    public List<Integer> around() {
        return IntStream.rangeClosed(Math.max(1, number - REACH), Math.min(last(), number + REACH)).boxed().toList();
    }

    public Link page(int wanted) {
        return list.with("page", wanted == 1 ? null : wanted);
    }

}
