package jp.shisatsu.outline;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shisatsu.text.SourceSpan;
import jp.shisatsu.text.SourceText;

/** Says of each line what it was taken for, as it stands in the tree that was built. */
public final class LineRoles {

    /** A heading that explains what stands below need not be quoted whole. */
    private static final int LONGEST = 14;

    private final SourceText text;

    /** By where the words begin, which may go on over several lines. */
    private final TreeMap<Integer, Placed> roles = new TreeMap<>();

    private record Placed(SourceSpan span, LineRole role) {
    }

    private LineRoles(SourceText text) {
        this.text = text;
    }

    /** The roles of the lines of a text in the tree built of it. */
    public static LineRoles of(Outline outline, SourceText text) {
        LineRoles found = new LineRoles(text);
        outline.furniture().forEach(span -> found.put(span, "飾り", "罫線・ページ番号・各ページで繰り返す題名", 0));
        found.under(outline.root(), 0);
        return found;
    }

    /** The role of what begins first within a stretch, or goes on in it. */
    public Optional<LineRole> at(SourceSpan line) {
        return Optional.ofNullable(roles.ceilingEntry(line.start()))
            .filter(role -> role.getKey() < line.end())
            .map(role -> role.getValue().role())
            .or(() -> goingOn(line));
    }

    private Optional<LineRole> goingOn(SourceSpan line) {
        return Optional.ofNullable(roles.lowerEntry(line.start()))
            .map(Map.Entry::getValue)
            .filter(placed -> placed.span().end() > line.start())
            .map(Placed::role)
            .map(role -> new LineRole(role.what(), "前の行の文の続き", role.depth()));
    }

    private void under(Branch branch, int depth) {
        Set<Integer> continued = continued(branch.passages());
        String above = branch.title().isEmpty() ? "最初の見出しより前" : "「" + shortened(branch.heading()) + "」の下";
        for (Item item : branch.items()) {
            switch (item) {
                case Branch inner -> {
                    put(inner.line().span(), what(inner), why(inner, depth + 1), depth);
                    under(inner, depth + 1);
                }
                case Passage line ->
                    put(line.span(), "本文", continued.contains(line.start()) ? "前の行の文の続き" : above, depth);
                case Caption photo -> put(photo.line().span(), "写真の説明", "写真に添えた言葉", depth);
                case Exchange exchange -> {
                    dialogue(exchange.question(), "質問", depth);
                    dialogue(exchange.answer(), "答え", depth);
                }
            }
        }
    }

    private void dialogue(List<Passage> lines, String what, int depth) {
        Set<Integer> continued = continued(lines);
        for (Passage line : lines) {
            String mark = text.characters()
                .substring(Math.min(line.span().start(), line.start()), line.start())
                .strip();
            put(line.span(), what,
                    !mark.isEmpty() ? "印「" + mark + "」" : continued.contains(line.start()) ? "前の行の文の続き" : what + "の続き",
                    depth);
        }
    }

    private void put(SourceSpan span, String what, String why, int depth) {
        roles.putIfAbsent(span.start(), new Placed(span, new LineRole(what, why, depth)));
    }

    private static String what(Branch branch) {
        if (branch.topics().isEmpty()) {
            return branch.items().isEmpty() ? "項目" : "見出し";
        }
        return branch.topics()
            .stream()
            .sorted(Comparator.naturalOrder())
            .map(TopicName::of)
            .collect(Collectors.joining("・", "見出し（", "）"));
    }

    private static String why(Branch branch, int level) {
        String words = branch.topics().isEmpty() ? "" : branch.topics().contains(Topic.SITE) ? "先に挙げられた視察先の名、"
                : "見出しの語「" + shortened(branch.heading()) + "」、";
        return words + mark(branch.marker()) + "は" + level + "段目";
    }

    private static String shortened(String heading) {
        return heading.codePointCount(0, heading.length()) <= LONGEST ? heading
                : heading.substring(0, heading.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static String mark(Marker marker) {
        String written = marker.written().strip();
        return written.isEmpty() ? "番号のない行" : (marker.numbered() ? "番号「" : "記号「") + written + "」";
    }

    /** Where the lines begin that go on with the sentence before. */
    private static Set<Integer> continued(List<Passage> lines) {
        Set<Integer> starts = new HashSet<>();
        Paragraph.of(lines)
            .forEach(paragraph -> paragraph.spans().stream().skip(1).map(SourceSpan::start).forEach(starts::add));
        return lines.stream()
            .filter(line -> starts.contains(line.span().start()))
            .map(Passage::start)
            .collect(Collectors.toSet());
    }

}
