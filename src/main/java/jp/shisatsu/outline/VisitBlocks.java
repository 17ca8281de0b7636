package jp.shisatsu.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recognises sites that nothing announced by what stands under their headings: where two
 * or more of a list each have their own day, hosts, subject or questions, each begins the
 * record of a visit.
 */
final class VisitBlocks {

    private static final Set<Topic> OF_VISIT = EnumSet.of(Topic.DATES, Topic.HOSTS, Topic.SUBJECTS, Topic.QUESTIONS);

    private static final int LONGEST_NAME = 60;

    /** A marker's block that is still open, outermost last. */
    private final Deque<Block> open = new ArrayDeque<>();

    private final List<Block> closed = new ArrayList<>();

    /** How deep a style stood when it was first seen. */
    private final Map<String, Integer> depths = new HashMap<>();

    private record Block(int token, Marker marker, boolean isName, Set<Topic> labels) {
    }

    private VisitBlocks(List<LineToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.get(i)) {
                case LineToken.Listed item -> open(i, item);
                case LineToken.Known heading -> known(i, heading);
                case LineToken.Furniture _, LineToken.Apart _, LineToken.Captioned _, LineToken.Asked _,
                        LineToken.Replied _, LineToken.Prose _ ->
                    {
                    }
            }
        }
        closed.addAll(open);
    }

    /** The tokens, with those sites as known headings. */
    static List<LineToken> read(List<LineToken> tokens) {
        long places = tokens.stream().filter(token -> token.isAbout(Topic.PLACES)).limit(2).count();
        if (places > 1 || tokens.stream().anyMatch(token -> token.isAbout(Topic.SITE))) {
            return tokens;
        }
        Set<Integer> heads = new VisitBlocks(tokens).heads();
        List<LineToken> read = new ArrayList<>(tokens);
        heads.forEach(head -> {
            LineToken.Listed item = (LineToken.Listed) tokens.get(head);
            read.set(head, new LineToken.Known(item.line(), item.marked(), Set.of(Topic.SITE), null));
        });
        return read;
    }

    private void known(int token, LineToken.Known heading) {
        if (!heading.marked().marker().equals(Marker.NONE) && isOpen(heading.marked().marker())) {
            close(heading.marked().marker());
        }
        for (Block block : open) {
            block.labels().addAll(heading.topics());
        }
        if (heading.marked().marker().numbered()) {
            open.push(new Block(token, heading.marked().marker(), false, EnumSet.noneOf(Topic.class)));
        }
    }

    private void open(int token, LineToken.Listed item) {
        Marker marker = item.marked().marker();
        close(marker);
        depths.putIfAbsent(marker.style(), open.size());
        boolean isName = isName(item.marked().words().text()) && !DayHeadings.areDay(item.line());
        open.push(new Block(token, marker, isName, EnumSet.noneOf(Topic.class)));
    }

    private boolean isOpen(Marker marker) {
        return open.stream().anyMatch(block -> block.marker().style().equals(marker.style()));
    }

    private void close(Marker marker) {
        while (isOpen(marker)) {
            closed.add(open.pop());
        }
    }

    private static boolean isName(String words) {
        return !words.isEmpty() && words.length() <= LONGEST_NAME && !SiteWords.isNoName(words);
    }

    /** Of the outermost list where more than one is told like a visit. */
    private Set<Integer> heads() {
        Map<String, List<Block>> lists = new HashMap<>();
        closed.stream()
            .filter(VisitBlocks::tellsOfVisit)
            .forEach(block -> lists.computeIfAbsent(block.marker().style(), _ -> new ArrayList<>()).add(block));
        return lists.entrySet()
            .stream()
            .filter(list -> list.getValue().size() > 1 && shareLabel(list.getValue()))
            .min(Comparator.comparingInt(list -> depths.getOrDefault(list.getKey(), 0)))
            .map(list -> new HashSet<>(list.getValue().stream().map(Block::token).toList()))
            .orElseGet(HashSet::new);
    }

    /** 第１講 has a lecturer, and is heard where the others are. */
    private static boolean tellsOfVisit(Block block) {
        return block.isName() && !block.marker().isLecture() && block.labels().stream().anyMatch(OF_VISIT::contains);
    }

    private static boolean shareLabel(List<Block> list) {
        return OF_VISIT.stream()
            .anyMatch(topic -> list.stream().filter(block -> block.labels().contains(topic)).count() > 1);
    }

}
