package jp.shisatsu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisatsu.cli.Receipt.Result;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void knownReportIsNoFailure() {
        assertThat(of(Result.TAKEN, Result.KNOWN).exitCode()).isEqualTo(0);
    }

    @Test
    void oneRefusalAmongOthersIsOne() {
        assertThat(of(Result.REFUSED, Result.KNOWN).exitCode()).isEqualTo(1);
    }

    @Test
    void nothingButRefusalsIsTwo() {
        assertThat(of(Result.REFUSED, Result.REFUSED).exitCode()).isEqualTo(2);
    }

    @Test
    void summaryCountsEachKind() {
        assertThat(of(Result.TAKEN, Result.TAKEN, Result.KNOWN, Result.REFUSED).summary())
            .isEqualTo("4 件のうち、取り込み 2 件、取り込み済み 1 件、取り込めなかったもの 1 件。");
    }

    private static Tally of(Result... results) {
        Tally tally = new Tally();
        for (Result result : results) {
            tally.add(new Receipt(result, ""));
        }
        return tally;
    }

}
