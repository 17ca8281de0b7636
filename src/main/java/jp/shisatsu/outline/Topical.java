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
 * A topic on which sites are compared: where its heading is, where the share of each site
 * begins with the site's name, where that of the last ends, and where the next topic
 * begins behind what may be thought of all (③考察).
 */
record Topical(int heading, List<Integer> shares, int end, int next) {
    Topical {
        shares = List.copyOf(shares);
    }

    /** What follows a comparison or a share of it. */
    static final Set<Topic> THOUGHT = EnumSet.of(Topic.OPINIONS, Topic.CONCLUSIONS);

    private static final Pattern MUNICIPALITY = Pattern.compile("[^\\h、。（()）]{1,8}[市区町村]");

    private static final Pattern TOLD_OF = Pattern
        .compile("(?<site>[^\\h、。（()）]{1,8}?[市区町村])(?:議会)?(?:で(?:は)?|は|に(?:おいて)?(?:は)?)、");

    private static final Telltale IN_SITE = new Telltale("市区町村");

    private static final Telltale ENDING_MUNICIPALITY = new Telltale("市区町村");

    private static final int FEWEST_SITES = 2;

    /** No trip goes to more. */
    private static final int MOST_SITES = 12;

    private static final int NOWHERE = -1;

    int endOf(int site) {
        return site + 1 < shares.size() ? shares.get(site + 1) : end;
    }

    /**
     * All topics in the order of the source; none where the sites do not stand below each
     * in the same order.
     */
    static List<Topical> in(List<LineToken> tokens) {
        return of(tokens,
                IntStream.range(0, Math.max(0, tokens.size() - 1))
                    .filter(line -> isLabel(tokens.get(line), tokens.get(line + 1)))
                    .boxed()
                    .toList());
    }

    /**
     * The same where no label stands above a share, but its first sentence begins with
     * the site: 長井市では、.
     */
    static List<Topical> told(List<LineToken> tokens, Set<String> announced) {
        List<Integer> first = new ArrayList<>();
        String site = "";
        for (int line = 0; line < tokens.size() && !announced.isEmpty(); line++) {
            LineToken token = tokens.get(line);
            if (!(token instanceof LineToken.Prose prose)) {
                site = token instanceof LineToken.Listed ? "" : site;
                continue;
            }
            Matcher told = IN_SITE.isIn(prose.line().written()) ? TOLD_OF.matcher(prose.line().written()) : null;
            if (told != null && told.lookingAt() && announced.contains(told.group("site"))
                    && !told.group("site").equals(site)) {
                site = told.group("site");
                first.add(line);
            }
        }
        return of(tokens, first);
    }

    private static List<Topical> of(List<LineToken> tokens, List<Integer> labels) {
        List<String> names = labels.stream().map(label -> name(tokens.get(label))).toList();
        int sites = (int) names.stream().distinct().count();
        if (sites < FEWEST_SITES || sites > MOST_SITES || labels.size() % sites != 0) {
            return List.of();
        }
        List<Topical> topics = new ArrayList<>();
        for (int first = 0; first < labels.size(); first += sites) {
            int above = first == 0 ? NOWHERE : labels.get(first - 1);
            int heading = heading(tokens, labels.get(first), above);
            if (heading == NOWHERE || !names.subList(first, first + sites).equals(names.subList(0, sites))) {
                return List.of();
            }
            List<Integer> shares = labels.subList(first, first + sites);
            int next = first + sites < labels.size() ? heading(tokens, labels.get(first + sites), shares.getLast())
                    : endOfLast(tokens, heading, shares);
            topics.add(new Topical(heading, shares, thought(tokens, shares.getLast(), next), next));
        }
        return topics;
    }

    private static boolean isLabel(LineToken token, LineToken below) {
        boolean told = below instanceof LineToken.Prose || below instanceof LineToken.Asked;
        return told && token instanceof LineToken.Listed item && ENDING_MUNICIPALITY.ends(item.marked().words())
                && MUNICIPALITY.matcher(item.marked().words().written()).matches();
    }

    static String name(LineToken label) {
        Matcher told = TOLD_OF.matcher(label.line().written());
        return label instanceof LineToken.Listed item ? item.marked().words().written()
                : told.lookingAt() ? told.group("site") : label.line().written();
    }

    /** What heads the first share, above the words that introduce all. */
    private static int heading(List<LineToken> tokens, int share, int above) {
        int line = share - 1;
        while (line > above
                && (tokens.get(line) instanceof LineToken.Prose || tokens.get(line) instanceof LineToken.Furniture)) {
            line--;
        }
        boolean heads = line > above && marker(tokens.get(line))
            .filter(marker -> !marker.style().equals(marker(tokens.get(share)).orElse(Marker.NONE).style()))
            .isPresent();
        return heads ? line : NOWHERE;
    }

    /**
     * Where what is thought of all shares begins; where the topic ends, if nothing is.
     */
    private static int thought(List<LineToken> tokens, int share, int next) {
        return IntStream.range(share + 1, next)
            .filter(line -> tokens.get(line).isAboutOneOf(THOUGHT))
            .findFirst()
            .orElse(next);
    }

    private static int endOfLast(List<LineToken> tokens, int heading, List<Integer> shares) {
        String style = marker(tokens.get(heading)).orElse(Marker.NONE).style();
        return IntStream.range(shares.getLast() + 1, tokens.size())
            .filter(line -> tokens.get(line) instanceof LineToken.Known || (!style.isEmpty()
                    && marker(tokens.get(line)).filter(marker -> marker.style().equals(style)).isPresent()))
            .findFirst()
            .orElse(tokens.size());
    }

    private static Optional<Marker> marker(LineToken token) {
        return switch (token) {
            case LineToken.Listed item -> Optional.of(item.marked().marker());
            case LineToken.Known known -> Optional.of(known.marked().marker());
            case LineToken.Furniture _, LineToken.Apart _, LineToken.Captioned _, LineToken.Asked _,
                    LineToken.Replied _, LineToken.Prose _ ->
                Optional.empty();
        };
    }

}
