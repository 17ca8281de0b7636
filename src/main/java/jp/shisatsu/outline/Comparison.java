package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Turns a report that compares sites topic by topic, １ 相談窓口の体制 with （１）豊岡市 （２）綾部市 below
 * each, into one that tells each site's visit: its share of every topic, below the
 * topic's heading. What is said of all stands apart.
 */
final class Comparison {

    private static final Pattern MUNICIPALITY = Pattern.compile("[^\\h、。（()）]{1,8}[市区町村]");

    /** What follows the comparison and a table of it. */
    private static final Set<Topic> BEHIND = EnumSet.of(Topic.OPINIONS, Topic.CONCLUSIONS);

    private static final int FEWEST = 2;

    private final List<LineToken> tokens;

    /** Where lines are that name a municipality, and something is told below. */
    private final List<Integer> labels;

    private final List<Topical> topics = new ArrayList<>();

    private final int sites;

    /**
     * A topic: where its heading is, where each site's share begins, where the last ends.
     */
    private record Topical(int heading, List<Integer> shares, int end) {

        int endOf(int site) {
            return site + 1 < shares.size() ? shares.get(site + 1) : end;
        }

    }

    private Comparison(List<LineToken> tokens) {
        this.tokens = tokens;
        this.labels = IntStream.range(0, tokens.size() - 1).filter(this::isLabel).boxed().toList();
        this.sites = (int) labels.stream().map(this::name).distinct().count();
        for (int first = 0; sites >= FEWEST && first + sites <= labels.size() && isRound(first); first += sites) {
            int next = first + sites < labels.size() ? heading(labels.get(first + sites)) : endOfLast(first);
            topics.add(new Topical(heading(labels.get(first)), labels.subList(first, first + sites), next));
        }
    }

    static List<LineToken> read(List<LineToken> tokens) {
        if (tokens.isEmpty() || tokens.stream().anyMatch(token -> token.isAbout(Topic.SITE))) {
            return tokens;
        }
        Comparison comparison = new Comparison(tokens);
        return comparison.isOne() ? comparison.bySite() : tokens;
    }

    private boolean isLabel(int line) {
        LineToken next = tokens.get(line + 1);
        boolean told = next instanceof LineToken.Prose || next instanceof LineToken.Asked;
        return told && words(tokens.get(line)).filter(words -> MUNICIPALITY.matcher(words).matches()).isPresent();
    }

    /** What a marked line says, without the marker. */
    private static Optional<String> words(LineToken token) {
        return token instanceof LineToken.Listed item ? Optional.of(item.marked().words().written()) : Optional.empty();
    }

    private String name(int label) {
        return words(tokens.get(label)).orElseThrow();
    }

    /** Whether the sites are named in the order of the first topic. */
    private boolean isRound(int first) {
        return heading(labels.get(first)) >= 0
                && IntStream.range(0, sites).allMatch(i -> name(labels.get(first + i)).equals(name(labels.get(i))));
    }

    /**
     * The heading right above the first share of a topic, or above the words before it;
     * -1 if none.
     */
    private int heading(int share) {
        int above = share - 1;
        while (above >= 0
                && (tokens.get(above) instanceof LineToken.Prose || tokens.get(above) instanceof LineToken.Furniture)) {
            above--;
        }
        return above;
    }

    private int endOfLast(int first) {
        String style = style(heading(labels.get(first)));
        return IntStream.range(labels.get(first + sites - 1) + 1, tokens.size())
            .filter(i -> tokens.get(i) instanceof LineToken.Known || style(i).equals(style))
            .findFirst()
            .orElse(tokens.size());
    }

    private String style(int line) {
        return switch (tokens.get(line)) {
            case LineToken.Listed item -> item.marked().marker().style();
            case LineToken.Known known -> known.marked().marker().style();
            case LineToken.Furniture _, LineToken.Apart _, LineToken.Captioned _, LineToken.Asked _,
                    LineToken.Replied _, LineToken.Prose _ ->
                "";
        };
    }

    /** Two topics at least that no council words the same: questions by site are none. */
    private boolean isOne() {
        return topics.size() >= FEWEST && topics.size() * sites == labels.size()
                && tokens.subList(0, topics.getLast().end()).stream().noneMatch(token -> token.isAboutOneOf(BEHIND))
                && topics.stream()
                    .filter(topic -> tokens.get(topic.heading()) instanceof LineToken.Listed)
                    .count() >= FEWEST;
    }

    private List<LineToken> bySite() {
        List<LineToken> read = new ArrayList<>(tokens.subList(0, topics.getFirst().heading()));
        for (int site = 0; site < sites; site++) {
            read.add(siteHeading(site));
            for (Topical topic : topics) {
                share(topic, site, read);
            }
        }
        int end = topics.getLast().end();
        int behind = IntStream.range(end, tokens.size())
            .filter(i -> tokens.get(i).isAboutOneOf(BEHIND))
            .findFirst()
            .orElse(tokens.size());
        tokens.subList(end, behind).forEach(between -> read.add(apart(between)));
        tokens.subList(behind, Math.min(behind + 1, tokens.size())).forEach(next -> read.add(uncounted(next)));
        read.addAll(tokens.subList(Math.min(behind + 1, tokens.size()), tokens.size()));
        return read;
    }

    /** What follows is about all, though its number goes on counting the topics. */
    private static LineToken uncounted(LineToken token) {
        return token instanceof LineToken.Known known ? new LineToken.Known(known.line(),
                new Marked(Marker.NONE, known.marked().words()), known.topics(), known.value()) : token;
    }

    /** By the whole name that the words above give the site: 兵庫県豊岡市. */
    private LineToken siteHeading(int site) {
        Passage label = tokens.get(labels.get(site)).line();
        String name = name(labels.get(site));
        Pattern whole = Pattern.compile("\\p{IsHan}{2,3}[都道府県]" + Pattern.quote(name));
        Passage words = tokens.subList(0, topics.getFirst().heading())
            .stream()
            .map(token -> whole.matcher(token.line().written())
                .results()
                .findFirst()
                .map(found -> token.line().named(found.start(), found.end())))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseGet(() -> label.named(label.written().indexOf(name), label.written().indexOf(name) + name.length()));
        return new LineToken.Known(words, new Marked(Marker.OF_SITE, words), Set.of(Topic.SITE), null);
    }

    /** The heading accounts for its line once, with the first site. */
    private void share(Topical topic, int site, List<LineToken> read) {
        LineToken heading = tokens.get(topic.heading());
        read.add(site == 0 ? heading : again(heading));
        if (site == 0) {
            tokens.subList(topic.heading() + 1, topic.shares().getFirst()).forEach(lead -> read.add(apart(lead)));
        }
        read.add(new LineToken.Furniture(tokens.get(topic.shares().get(site)).line()));
        read.addAll(tokens.subList(topic.shares().get(site) + 1, topic.endOf(site)));
    }

    private static LineToken again(LineToken heading) {
        Passage line = heading.line().named(0, heading.line().written().length());
        return switch (heading) {
            case LineToken.Listed item -> new LineToken.Listed(line, again(item.marked()));
            case LineToken.Known known -> new LineToken.Known(line, again(known.marked()), known.topics(), null);
            case LineToken.Furniture _, LineToken.Apart _, LineToken.Captioned _, LineToken.Asked _,
                    LineToken.Replied _, LineToken.Prose _ ->
                new LineToken.Apart(line);
        };
    }

    private static Marked again(Marked marked) {
        return new Marked(marked.marker(), marked.words().named(0, marked.words().written().length()));
    }

    private static LineToken apart(LineToken token) {
        return token instanceof LineToken.Furniture ? token : new LineToken.Apart(token.line());
    }

}
