package jp.shisatsu.archive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import jp.shisatsu.report.Section;
import org.jspecify.annotations.Nullable;

/**
 * Between a tree of sections and its rows in reading order. Without recursion, because a
 * hostile outline may be deeper than a stack.
 */
final class SectionTree {

    private SectionTree() {
    }

    /** A section, and which row (from 0) is its parent; null at the top. */
    record Row(Section section, @Nullable Integer parent) {
    }

    static List<Row> rows(List<Section> sections) {
        List<Row> rows = new ArrayList<>();
        Deque<Row> waiting = new ArrayDeque<>();
        sections.reversed().forEach(section -> waiting.push(new Row(section, null)));
        while (!waiting.isEmpty()) {
            Row row = waiting.pop();
            int parent = rows.size();
            rows.add(row);
            row.section().sections().reversed().forEach(child -> waiting.push(new Row(child, parent)));
        }
        return rows;
    }

    /**
     * Makes each section with its children, last row first, so that children are there
     * before their parent.
     */
    static <T> List<T> of(List<SectionEntity> rows, BiFunction<SectionEntity, List<T>, T> make) {
        Map<Integer, Deque<T>> children = new HashMap<>();
        for (SectionEntity row : rows.reversed()) {
            T made = make.apply(row, childrenOf(row.number(), children));
            children.computeIfAbsent(row.parentNumber(), number -> new ArrayDeque<>()).addFirst(made);
        }
        return childrenOf(SectionEntity.TOP, children);
    }

    private static <T> List<T> childrenOf(int number, Map<Integer, Deque<T>> children) {
        Deque<T> found = children.remove(number);
        return found == null ? List.of() : List.copyOf(found);
    }

}
