package jp.shisatsu.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisatsu.outline.LineRole;
import jp.shisatsu.report.Explanation;
import jp.shisatsu.report.Explanation.ExplainedLine;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.SourceText;

/** Prints how a report was read for people, no line wider than a terminal. */
record ExplanationPage(SourceText text, PrintWriter out) {

    private static final LineRole APART = new LineRole("本文の外", "報告書そのものについての言葉", 0);

    /** Columns; kanji and kana take two. */
    private static final int WIDTH = 120;

    private static final int WIDTH_OF_ROLE = 27;

    private static final Pattern BLANK = Pattern.compile("[\\h\\v]+");

    private static final int SHORTEST_EXCERPT = 16;

    private static final int DEEPEST = 6;

    void print(Explanation report) {
        if (!report.lines().isEmpty()) {
            out.println(
                    Columns.cut("■ " + report.title() + "（%d～%d行）".formatted(report.lines().getFirst().line().number(),
                            report.lines().getLast().line().number()), WIDTH));
        }
        report.lines().forEach(this::print);
        report.diagnostics().forEach(this::print);
    }

    private void print(ExplainedLine explained) {
        String number = "%5d  ".formatted(explained.line().number());
        if (explained.line().isBlank()) {
            out.println(number + "（空行）");
            return;
        }
        LineRole role = explained.role().orElse(APART);
        String head = number + Columns.padded(role.what(), WIDTH_OF_ROLE)
                + "  ".repeat(Math.min(role.depth(), DEEPEST));
        String why = " — " + role.why()
                + explained.parts().stream().collect(Collectors.joining("・", " → ", "")).replaceFirst("^ → $", "");
        int room = WIDTH - Columns.of(head) - 4;
        String words = Columns.cut(BLANK.matcher(explained.line().text().strip()).replaceAll(" "),
                Math.max(SHORTEST_EXCERPT, room - Columns.of(why)));
        out.println(head + "「" + words + "」" + Columns.cut(why, room - Columns.of(words)));
    }

    private void print(Diagnostic doubt) {
        out.printf("%5d  %s %s: %s%n", text.lineAt(doubt.span().start()),
                doubt.severity().name().toLowerCase(Locale.ROOT), doubt.code(), doubt.message());
    }

}
