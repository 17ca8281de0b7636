package jp.shisatsu.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Numeral;

/** A year from April to March, as titles speak of it: 令和７年度. */
record FiscalYear(int year) {

    private static final Pattern WRITTEN = Pattern.compile("(?:(?<era>" + Wareki.ANY
            + ")\\h?(?<eraYear>[0-9０-９]{1,2}|元|[一二三四五六七八九十]{1,3})|(?<year>[0-9０-９]{4}))\\h?年度");

    private static final int APRIL = 4;

    /** The one some lines speak of, if it is only one. */
    static Optional<FiscalYear> in(Stream<String> lines) {
        List<FiscalYear> found = lines.flatMap(line -> WRITTEN.matcher(line).results())
            .map(FiscalYear::of)
            .distinct()
            .limit(2)
            .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static FiscalYear of(MatchResult written) {
        String era = written.group("era");
        return new FiscalYear(era == null ? Numeral.of(written.group("year"))
                : Wareki.western(era, Numeral.of(written.group("eraYear"))));
    }

    /** The calendar year a month of it lies in. */
    int yearOf(int month) {
        return month < APRIL ? year + 1 : year;
    }

}
