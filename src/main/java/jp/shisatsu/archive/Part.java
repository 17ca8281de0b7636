package jp.shisatsu.archive;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import jp.shisatsu.text.SourceSpan;

/**
 * A numbered part of a report, and where the text says it. The id is 0 until it is kept.
 */
@MappedSuperclass
abstract class Part {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private long id;

    private int number;

    private int[] spans = {};

    void place(int number, List<SourceSpan> spans) {
        this.number = number;
        this.spans = Spans.offsets(spans);
    }

    long id() {
        return id;
    }

    int number() {
        return number;
    }

    List<SourceSpan> spans() {
        return Spans.of(spans);
    }

}
