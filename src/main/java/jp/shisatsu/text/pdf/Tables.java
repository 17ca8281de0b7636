package jp.shisatsu.text.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Finds ruled tables: rules that touch each other, and the cells between them. */
final class Tables {

    private static final float SLACK = 2.5f;

    /** A page of more rules than this is a drawing or a map. */
    private static final int MOST_RULES = 5_000;

    private Tables() {
    }

    static List<Table> of(Sheet sheet, List<Piece> pieces) {
        if (sheet.rules.size() > MOST_RULES) {
            return List.of();
        }
        List<Table> ruled = connected(merged(sheet.rules)).stream().map(Tables::table).toList();
        List<Box> boxes = ruled.stream()
            .filter(table -> table.rows().stream().allMatch(row -> row.size() == 1))
            .flatMap(table -> table.rows().stream().flatMap(List::stream))
            .toList();
        List<Table> forms = LabelColumn.in(boxes, sheet, pieces);
        List<Table> tables = new ArrayList<>(forms);
        ruled.stream()
            .filter(table -> table.rows().stream().mapToInt(List::size).sum() > 1
                    && forms.stream().noneMatch(form -> form.box().holdsCentreOf(table.box())))
            .forEach(tables::add);
        return tables;
    }

    /** Each cell draws its own edges: what lies on one another is one rule. */
    private static List<Rule> merged(List<Rule> rules) {
        List<Rule> merged = new ArrayList<>();
        for (Predicate<Rule> direction : List.<Predicate<Rule>>of(Rule::upright, rule -> !rule.upright())) {
            List<Rule> alike = rules.stream().filter(direction).toList();
            for (float place : places(alike, _ -> true)) {
                join(alike.stream().filter(rule -> rule.at() >= place && rule.at() <= place + SLACK).toList(), merged);
            }
        }
        return merged;
    }

    private static void join(List<Rule> level, List<Rule> merged) {
        Rule last = null;
        for (Rule rule : level.stream().sorted(Comparator.comparingDouble(Rule::from)).toList()) {
            if (last != null && rule.from() <= last.to() + SLACK) {
                last = new Rule(last.upright(), last.at(), last.from(), Math.max(last.to(), rule.to()));
                merged.set(merged.size() - 1, last);
            }
            else {
                last = rule;
                merged.add(rule);
            }
        }
    }

    private static List<List<Rule>> connected(List<Rule> rules) {
        List<Rule> left = new ArrayList<>(rules);
        List<List<Rule>> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Rule> group = new ArrayList<>(List.of(left.removeLast()));
            for (int i = 0; i < group.size(); i++) {
                Rule rule = group.get(i);
                left.removeIf(other -> touch(rule, other) && group.add(other));
            }
            groups.add(group);
        }
        return groups;
    }

    private static boolean touch(Rule one, Rule other) {
        return one.upright() != other.upright() && one.at() >= other.from() - SLACK && one.at() <= other.to() + SLACK
                && other.at() >= one.from() - SLACK && other.at() <= one.to() + SLACK;
    }

    private static Table table(List<Rule> rules) {
        List<Float> xs = places(rules, Rule::upright);
        List<Float> ys = places(rules, rule -> !rule.upright());
        List<List<Box>> rows = new ArrayList<>();
        if (xs.size() < 2 || ys.size() < 2) {
            return new Table(new Box(0, 0, 0, 0), rows);
        }
        boolean[][] taken = new boolean[ys.size() - 1][xs.size() - 1];
        for (int row = 0; row + 1 < ys.size(); row++) {
            List<Box> cells = new ArrayList<>();
            for (int column = 0; column + 1 < xs.size(); column++) {
                if (!taken[row][column]) {
                    cells.add(cell(rules, xs, ys, row, column, taken));
                }
            }
            rows.add(cells);
        }
        return new Table(new Box(xs.getFirst(), ys.getFirst(), xs.getLast(), ys.getLast()), rows);
    }

    /** A cell goes on to the right and down as far as no rule ends it. */
    private static Box cell(List<Rule> rules, List<Float> xs, List<Float> ys, int row, int column, boolean[][] taken) {
        int right = column + 1;
        while (right + 1 < xs.size() && !taken[row][right]
                && !isRuled(rules, true, xs.get(right), ys.get(row), ys.get(row + 1))) {
            right++;
        }
        int bottom = row + 1;
        while (bottom + 1 < ys.size() && !isRuled(rules, false, ys.get(bottom), xs.get(column), xs.get(right))) {
            bottom++;
        }
        for (int y = row; y < bottom; y++) {
            for (int x = column; x < right; x++) {
                taken[y][x] = true;
            }
        }
        return new Box(xs.get(column), ys.get(row), xs.get(right), ys.get(bottom));
    }

    private static boolean isRuled(List<Rule> rules, boolean upright, float at, float from, float to) {
        return rules.stream()
            .anyMatch(rule -> rule.upright() == upright && Math.abs(rule.at() - at) < SLACK
                    && rule.covers(from, to, SLACK));
    }

    private static List<Float> places(List<Rule> rules, Predicate<Rule> direction) {
        List<Float> places = new ArrayList<>();
        rules.stream().filter(direction).map(Rule::at).sorted().forEach(place -> {
            if (places.isEmpty() || place - places.getLast() > SLACK) {
                places.add(place);
            }
        });
        return places;
    }

}
