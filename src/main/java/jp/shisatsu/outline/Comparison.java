package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final Pattern WHOLE_NAME = Pattern
        .compile(Addresses.PREFECTURE + "(?<name>[^\\h、。の（()）]{1,8}?[市区町村])(?!\\p{IsHan}*[市区町村])");

    private static final int FEWEST_TOPICS = 2;

    private static final int LINES_OF_FRONT = 40;

    private final List<LineToken> tokens;

    private final List<Topical> topics;

    private Comparison(List<LineToken> tokens, List<Topical> topics) {
        this.tokens = tokens;
        this.topics = topics;
    }

    static List<LineToken> read(List<LineToken> tokens) {
        if (tokens.stream().anyMatch(token -> token.isAbout(Topic.SITE))) {
            return tokens;
        }
        Comparison labelled = new Comparison(tokens, Topical.in(tokens));
        if (labelled.isOne()) {
            return labelled.bySite();
        }
        Comparison told = new Comparison(tokens,
                Topical.told(tokens, wholeNames(tokens.subList(0, Math.min(LINES_OF_FRONT, tokens.size()))).keySet()));
        return told.isOne() ? told.bySite() : tokens;
    }

    /** Two topics at least that no council words the same: questions by site are none. */
    private boolean isOne() {
        return topics.size() >= FEWEST_TOPICS
                && topics.stream()
                    .filter(topic -> tokens.get(topic.heading()) instanceof LineToken.Listed)
                    .count() >= FEWEST_TOPICS
                && tokens.subList(0, topics.getFirst().heading()).stream().noneMatch(Comparison::isThought)
                && topics.stream()
                    .allMatch(topic -> tokens.subList(topic.heading(), topic.end())
                        .stream()
                        .noneMatch(Comparison::isThought));
    }

    private static boolean isThought(LineToken token) {
        return token.isAboutOneOf(Topical.THOUGHT);
    }

    private List<LineToken> bySite() {
        List<LineToken> front = tokens.subList(0, topics.getFirst().heading());
        Map<String, Passage> wholeNames = wholeNames(front);
        List<LineToken> read = new ArrayList<>(front);
        for (int site = 0; site < topics.getFirst().shares().size(); site++) {
            LineToken label = tokens.get(topics.getFirst().shares().get(site));
            read.add(siteHeading(label, wholeNames));
            for (Topical topic : topics) {
                share(topic, site, read);
            }
        }
        topics.forEach(topic -> thought(topic, read));
        int end = topics.getLast().next();
        int behind = IntStream.range(end, tokens.size())
            .filter(i -> isThought(tokens.get(i)))
            .findFirst()
            .orElse(tokens.size());
        tokens.subList(end, behind).forEach(between -> read.add(apart(between)));
        for (int i = behind; i < tokens.size(); i++) {
            read.add(i == behind ? uncounted(tokens.get(i)) : tokens.get(i));
        }
        return read;
    }

    /** 兵庫県豊岡市 by 豊岡市, as names that account for nothing of their lines. */
    private static Map<String, Passage> wholeNames(List<LineToken> front) {
        Map<String, Passage> names = new HashMap<>();
        for (LineToken token : front) {
            Matcher whole = WHOLE_NAME.matcher(token.line().written());
            while (whole.find()) {
                names.putIfAbsent(whole.group("name"), token.line().named(whole.start(), whole.end()));
            }
        }
        return names;
    }

    private static LineToken siteHeading(LineToken label, Map<String, Passage> wholeNames) {
        String name = Topical.name(label);
        int at = label.line().written().indexOf(name);
        Passage words = wholeNames.getOrDefault(name, label.line().named(at, at + name.length()));
        return new LineToken.Known(words, new Marked(Marker.OF_SITE, words), Set.of(Topic.SITE), null);
    }

    /** The heading accounts for its line once, with the first site. */
    private void share(Topical topic, int site, List<LineToken> read) {
        LineToken heading = tokens.get(topic.heading());
        int label = topic.shares().get(site);
        if (site == 0) {
            read.add(heading);
            tokens.subList(topic.heading() + 1, label).forEach(lead -> read.add(apart(lead)));
        }
        else {
            read.add(again(heading));
        }
        boolean tells = tokens.get(label) instanceof LineToken.Prose;
        read.add(tells ? tokens.get(label) : new LineToken.Furniture(tokens.get(label).line()));
        read.addAll(tokens.subList(label + 1, topic.endOf(site)));
    }

    /** What is thought of a topic is about all sites, and stands behind them. */
    private void thought(Topical topic, List<LineToken> read) {
        for (int i = topic.end(); i < topic.next(); i++) {
            read.add(i == topic.end() ? uncounted(tokens.get(i)) : tokens.get(i));
        }
    }

    private static LineToken again(LineToken heading) {
        Passage line = heading.line().named(0, heading.line().length());
        return switch (heading) {
            case LineToken.Listed item -> new LineToken.Listed(line, again(item.marked()));
            case LineToken.Known known -> new LineToken.Known(line, again(known.marked()), known.topics(), null);
            case LineToken.Furniture _, LineToken.Apart _, LineToken.Captioned _, LineToken.Asked _,
                    LineToken.Replied _, LineToken.Prose _ ->
                new LineToken.Apart(line);
        };
    }

    private static Marked again(Marked marked) {
        return new Marked(marked.marker(), marked.words().named(0, marked.words().length()));
    }

    /** What follows is about all, though its number goes on counting the topics. */
    private static LineToken uncounted(LineToken token) {
        return token instanceof LineToken.Known known ? new LineToken.Known(known.line(),
                new Marked(Marker.NONE, known.marked().words()), known.topics(), known.value()) : token;
    }

    private static LineToken apart(LineToken token) {
        return token instanceof LineToken.Furniture ? token : new LineToken.Apart(token.line());
    }

}
