package jp.shisatsu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void linesEndAsOnAnySystemAndKeepTheirPlace() {
        assertThat(new SourceText("一\n二\r\n\r三\f四", "UTF-8").lines()).containsExactly(
                new Line(1, new SourceSpan(0, 1), "一"), new Line(2, new SourceSpan(2, 3), "二"),
                new Line(3, new SourceSpan(5, 5), ""), new Line(4, new SourceSpan(6, 9), "三\f四"));
    }

    @Test
    void everyOffsetHasALine() {
        SourceText text = new SourceText("一\n二\r\n三", "UTF-8");
        assertThat(IntStream.rangeClosed(0, 6).map(text::lineAt)).containsExactly(1, 1, 2, 2, 2, 3, 3);
    }

    @Test
    void theInkOfALineIsWithoutWhiteSpaceAroundIt() {
        Line line = new SourceText("\n \f　視察 先\t", "UTF-8").lines().toList().getLast();
        assertThat(line.inked()).isEqualTo(new SourceSpan(4, 8));
    }

}
