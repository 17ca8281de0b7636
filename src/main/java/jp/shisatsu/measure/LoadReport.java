package jp.shisatsu.measure;

import java.io.PrintWriter;
import java.util.List;

/** Prints what was measured, for a person to read. */
record LoadReport(Stock stock, Sizes sizes, List<String> sorts, Timings timings) {

    LoadReport {
        sorts = List.copyOf(sorts);
    }

    private static final double MEGABYTE = 1 << 20;

    void print(PrintWriter out) {
        out.printf("質疑応答 %,d 件（種 %d）、表の行 %,d、索引の文書 %,d%n", stock.size(), stock.seed(), stock.rows(), stock.passages());
        out.printf("取り込み データベース %.1f 秒（%,.0f 行/秒）、索引 %.1f 秒（%,.0f 件/秒）、あわせて質疑応答 %,.0f 件/秒%n", stock.database(),
                stock.rows() / stock.database(), stock.index(), stock.passages() / stock.index(),
                stock.size() / (stock.database() + stock.index()));
        out.printf("データベース %,.0f MB、索引 %,.0f MB（セグメント %d）、ヒープ %,.0f MB（上限 %,.0f MB）%n", sizes.database() / MEGABYTE,
                sizes.index() / MEGABYTE, sizes.segments(), sizes.heap() / MEGABYTE, sizes.largestHeap() / MEGABYTE);
        out.println("種類\t回数\tp50 ms\tp95 ms\tp99 ms\t件/秒");
        print("検索ページ", Visitor.PAGE, out);
        print("検索だけ（ページなし）", Visitor.SEARCH, out);
        print("入力候補", Visitor.SUGGESTIONS, out);
        print("Lucene だけ", Visitor.RAW, out);
        print("Hibernate Search の書き方（抜粋なし）", Visitor.PORTABLE, out);
        out.printf("中央値の比（検索ページ ÷ Lucene だけ） %.2f、（検索だけ ÷ Lucene だけ） %.2f%n", ratio(Visitor.PAGE, ""),
                ratio(Visitor.SEARCH, ""));
        out.println("質問の種類\t回数\tページ p50\tp95\tp99\t検索 p50\tp95\tp99\tLucene p50\tp95\tp99\tページの比\t検索の比");
        sorts.forEach(sort -> print(sort, out));
    }

    private void print(String name, String what, PrintWriter out) {
        Spread spread = timings.of(what);
        if (spread.isMeasured()) {
            out.printf("%s\t%d\t%.2f\t%.2f\t%.2f\t%.0f%n", name, spread.times(), spread.p50(), spread.p95(),
                    spread.p99(), spread.perSecond());
        }
        else {
            out.printf("%s\t測っていません%n", name);
        }
    }

    private void print(String sort, PrintWriter out) {
        Spread page = timings.of(Visitor.PAGE + sort);
        Spread search = timings.of(Visitor.SEARCH + sort);
        Spread raw = timings.of(Visitor.RAW + sort);
        out.printf("%s\t%d\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f%n", sort, page.times(),
                page.p50(), page.p95(), page.p99(), search.p50(), search.p95(), search.p99(), raw.p50(), raw.p95(),
                raw.p99(), ratio(Visitor.PAGE, sort), ratio(Visitor.SEARCH, sort));
    }

    private double ratio(String what, String sort) {
        return timings.of(what + sort).p50() / timings.of(Visitor.RAW + sort).p50();
    }

}
