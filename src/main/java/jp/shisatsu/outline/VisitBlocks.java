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
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognises sites that nothing announced by what stands under their headings: where two
 * or more of a list each have their own day, hosts, subject or questions, each begins the
 * record of a visit.
 */
final class VisitBlocks {

    private static final Set<Topic> OF_VISIT = EnumSet.of(Topic.DATES, Topic.HOSTS, Topic.SUBJECTS, Topic.QUESTIONS);

    private static final Set<Topic> NAMING_SITES = EnumSet.of(Topic.PLACES, Topic.SUBJECTS, Topic.PURPOSES,
            Topic.OPINIONS, Topic.CONCLUSIONS);

    private static final int LONGEST_NAME = 60;

    private static final int NOWHERE = -1;

    /** The headings councils agree on, by where they stand. */
    private final NavigableMap<Integer, LineToken> known = new TreeMap<>();

    /** A marker's block that is still open, outermost last. */
    private final Deque<Block> open = new ArrayDeque<>();

    private final List<Block> closed = new ArrayList<>();

    /** How deep a style stood when it was first seen. */
    private final Map<String, Integer> depths = new HashMap<>();

    /**
     * Of the list that is being read below the body of a visit, and where that stands.
     */
    private Marker lastBelowBody = Marker.NONE;

    private int bodyOfLast = NOWHERE;

    private record Block(int token, Marker marker, boolean isName, boolean saysWhereOrWhen, Set<Topic> labels) {
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
        known.put(token, heading);
        if (!heading.marked().marker().equals(Marker.NONE) && isOpen(heading.marked().marker())) {
            close(heading.marked().marker());
        }
        for (Block block : open) {
            block.labels().addAll(heading.topics());
        }
        if (heading.marked().marker().numbered()) {
            open.push(new Block(token, heading.marked().marker(), false, false, EnumSet.noneOf(Topic.class)));
        }
    }

    private void open(int token, LineToken.Listed item) {
        Marker marker = item.marked().marker();
        close(marker);
        depths.putIfAbsent(marker.style(), open.size());
        String words = item.marked().words().text();
        boolean isName = isName(words) && !DayHeadings.areDay(item.line());
        boolean saysMore = isName && SiteWords.sayWhereOrWhen(words);
        open.push(new Block(token, marker, isName && (saysMore || !isBelowBody(token, marker)), saysMore,
                EnumSet.noneOf(Topic.class)));
    }

    /** （２）編集の体制 below ○視察の内容, behind ○説明者: part of what was told there. */
    private boolean isBelowBody(int token, Marker marker) {
        boolean begins = marker.ordinal() == 1 && isBehindBodyOfVisit(token);
        boolean goesOn = marker.numbered() && marker.follows(lastBelowBody) && headingAbove(token) == bodyOfLast;
        if (begins || goesOn) {
            lastBelowBody = marker;
            bodyOfLast = headingAbove(token);
        }
        return begins || goesOn;
    }

    private int headingAbove(int token) {
        Integer above = known.lowerKey(token);
        return above == null ? NOWHERE : above;
    }

    private boolean isBehindBodyOfVisit(int token) {
        Map.Entry<Integer, LineToken> body = known.lowerEntry(token);
        Map.Entry<Integer, LineToken> label = body == null ? null : known.lowerEntry(body.getKey());
        return body != null && label != null && body.getValue().isAbout(Topic.BODY)
                && body.getValue() instanceof LineToken.Known heading && !heading.marked().marker().numbered()
                && label.getValue().isAbout(Topic.HOSTS);
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
            .filter(list -> (list.getValue().size() > 1 && shareLabel(list.getValue())) || hasAlike(list.getValue()))
            .min(Comparator.comparingInt(list -> depths.getOrDefault(list.getKey(), 0)))
            .map(list -> withThoseAlike(list.getValue()))
            .orElseGet(HashSet::new);
    }

    private boolean hasAlike(List<Block> told) {
        return told.stream().allMatch(Block::saysWhereOrWhen) && alike(told).count() > 1;
    }

    /** A visit without questions, where each heading says where or when it was. */
    private Set<Integer> withThoseAlike(List<Block> told) {
        Set<Integer> heads = new HashSet<>(told.stream().map(Block::token).toList());
        if (told.stream().allMatch(Block::saysWhereOrWhen)) {
            alike(told).forEach(block -> heads.add(block.token()));
        }
        return heads;
    }

    /** 視察先 (1) 岡山県備南市, and (2) on the next line; what each site was visited for. */
    private boolean isNamedAside(Block block) {
        Map.Entry<Integer, LineToken> above = known.lowerEntry(block.token());
        return above != null && above.getValue().isAboutOneOf(NAMING_SITES);
    }

    /** Those that stand by themselves, and in no list of sites. */
    private Stream<Block> alike(List<Block> told) {
        int first = told.stream().mapToInt(Block::token).min().orElse(0);
        Map<Integer, Block> list = closed.stream()
            .filter(block -> block.marker().style().equals(told.getFirst().marker().style()))
            .collect(Collectors.toMap(Block::token, Function.identity(), (one, _) -> one));
        return list.values()
            .stream()
            .filter(block -> block.saysWhereOrWhen() && !list.containsKey(block.token() + 1)
                    && !list.containsKey(block.token() - 1) && (block.token() > first || !isNamedAside(block)));
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
