package jp.shisatsu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import jp.shisatsu.search.Kind;
import jp.shisatsu.search.upkeep.Difference;
import jp.shisatsu.search.upkeep.Findings;
import jp.shisatsu.search.upkeep.IndexCheck;
import jp.shisatsu.search.upkeep.IndexRepair;
import org.springframework.stereotype.Component;

/** Prints how the index stands to the database, and what was mended. */
@Component
class IndexReport {

    private static final int NAMED = 20;

    private final IndexCheck check;

    private final IndexRepair repair;

    IndexReport(IndexCheck check, IndexRepair repair) {
        this.check = check;
        this.repair = repair;
    }

    /** Ends with {@link Reception#WHOLE} and true where the index is, or has become. */
    boolean print(boolean mend, PrintWriter out) {
        Findings findings = check.compare();
        print(findings, out);
        if (mend && !findings.isWhole()) {
            out.println(findings.current() ? "食い違うところを直します。" : "索引を作り直します。");
            out.flush();
            findings = repair.mend(findings, new Meter(out));
            print(findings, out);
        }
        out.println(findings.isWhole() ? Reception.WHOLE
                : "索引に食い違いがあります。" + (mend ? "記録を確かめて、reindex を実行してください。" : "check --repair で直せます。"));
        out.flush();
        return findings.isWhole();
    }

    private static void print(Findings findings, PrintWriter out) {
        if (!findings.current()) {
            out.println("索引は、作りかけか、前の版の作り方のままです。");
        }
        findings.differences().forEach(difference -> out.println(line(difference)));
        if (findings.waiting() > 0) {
            out.printf("索引に書くのを待っているもの %d 件。%n", findings.waiting());
        }
        if (findings.aborted() > 0) {
            out.printf("索引に書けずにあきらめたもの %d 件。%n", findings.aborted());
        }
    }

    private static String line(Difference difference) {
        return "%s：データベース %d 件、索引 %d 件%s%s".formatted(name(difference.kind()), difference.kept(), difference.indexed(),
                ids("索引にないもの", difference.missing()), ids("索引に余分なもの", difference.superfluous()));
    }

    private static String ids(String what, List<Long> ids) {
        return ids.isEmpty() ? ""
                : "、%s %d 件（%s%s）".formatted(what, ids.size(),
                        ids.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining("、")),
                        ids.size() > NAMED ? "、ほか" : "");
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case QUESTION -> "質疑応答";
            case SECTION -> "視察先での記録";
            case OBSERVATION -> "委員所見";
            case TRIP -> "視察";
            case SITE -> "視察先";
        };
    }

}
