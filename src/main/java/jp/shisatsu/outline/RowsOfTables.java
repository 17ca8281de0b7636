package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the other rows of a table whose rows are labels and values with a bar between:
 * 市の概要 | 人口 28,104人 heads a section, 説明 | (1) 相談体制 the body. Only where known labels
 * stand before bars.
 */
final class RowsOfTables {

    private static final Telltale BAR = new Telltale("|｜│┃║");

    private static final Pattern ROW = Pattern
        .compile("(?<label>(?!備考|その他|添付)[\\p{IsHan}ぁ-んァ-ヶー・]{2,12})\\h*[|｜│┃║]\\h*(?<value>[^|｜│┃║]{8,})");

    /** What the cell of the account of a visit is called. */
    private static final Set<String> ACCOUNTS = Set.of("説明", "報告", "取組");

    /** Above these a table says to whom the report goes, and of whom it is. */
    private static final Set<Topic> VISITED = EnumSet.of(Topic.PLACES, Topic.SITE);

    private static final int FEWEST = 3;

    private RowsOfTables() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        long labels = tokens.stream().filter(RowsOfTables::isLabelled).limit(FEWEST).count();
        if (labels < FEWEST) {
            return tokens;
        }
        List<LineToken> read = new ArrayList<>();
        boolean ofVisit = false;
        for (LineToken token : tokens) {
            ofVisit |= token.isAboutOneOf(VISITED);
            Optional<Matcher> row = ofVisit ? row(token) : Optional.empty();
            row.ifPresentOrElse(cells -> cells(token.line(), cells, read), () -> read.add(token));
        }
        return read;
    }

    /** 視察項目 | 空き家バンクについて */
    private static boolean isLabelled(LineToken token) {
        return token instanceof LineToken.Known known && known.value() != null && BAR.isIn(known.line().written());
    }

    private static Optional<Matcher> row(LineToken token) {
        return Optional.of(token)
            .filter(LineToken.Prose.class::isInstance)
            .map(prose -> prose.line().written())
            .filter(BAR::isIn)
            .map(ROW::matcher)
            .filter(Matcher::matches);
    }

    private static void cells(Passage line, Matcher row, List<LineToken> read) {
        Passage value = line.valueFrom(row.start("value"));
        Passage label = line.headUpTo(row.end("label"), value.start());
        read.add(ACCOUNTS.contains(label.written())
                ? new LineToken.Known(label, new Marked(Marker.NONE, label), Set.of(Topic.BODY), null)
                : new LineToken.Listed(label, new Marked(Marker.OF_WORDS, label)));
        read.add(Markers.at(value)
            .<LineToken>map(marked -> new LineToken.Listed(value, marked))
            .orElseGet(() -> new LineToken.Prose(value)));
    }

}
