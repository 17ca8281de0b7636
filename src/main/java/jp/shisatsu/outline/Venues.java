package jp.shisatsu.outline;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Decides what 場所 means: the site where nothing else names it, else a room or a house
 * there.
 */
final class Venues {

    /** 研修場所, where 研修先 says which town it was. */
    private static final Pattern ROOM = Pattern.compile(".*場\\h*所.*");

    private static final Pattern ADDRESS = Pattern.compile("所\\h*在\\h*地");

    /**
     * How far above 会場 the name of its site may stand, with a day and a subject between.
     */
    private static final int LINES_ABOVE = 4;

    private final List<LineToken> tokens;

    private Venues(List<LineToken> tokens) {
        this.tokens = tokens;
    }

    static List<LineToken> read(List<LineToken> tokens) {
        long places = tokens.stream().filter(token -> token.isAbout(Topic.PLACES)).count();
        long rooms = tokens.stream().filter(Venues::isRoom).count();
        if (places > 0) {
            return rooms == 0 || 2 * rooms > places ? tokens
                    : tokens.stream().map(token -> isRoom(token) ? about(token, Topic.VENUES) : token).toList();
        }
        return new Venues(tokens).eachBelowSite() ? tokens
                : tokens.stream()
                    .map(token -> token.isAbout(Topic.VENUES) && !isAddress(token) ? about(token, Topic.PLACES) : token)
                    .toList();
    }

    private static boolean isRoom(LineToken token) {
        return token instanceof LineToken.Known place && place.topics().equals(Set.of(Topic.PLACES))
                && ROOM.matcher(heading(place)).matches();
    }

    /** 所在地 says where a site is, and names none. */
    private static boolean isAddress(LineToken token) {
        return token instanceof LineToken.Known place && ADDRESS.matcher(heading(place)).lookingAt();
    }

    private static String heading(LineToken.Known place) {
        Passage words = place.marked().words();
        Passage value = place.value();
        int end = value == null ? words.length() : Math.min(words.length(), value.start() - words.start());
        return words.written().substring(0, end);
    }

    private static LineToken about(LineToken token, Topic topic) {
        return token instanceof LineToken.Known venue
                ? new LineToken.Known(venue.line(), venue.marked(), Set.of(topic), venue.value()) : token;
    }

    private boolean eachBelowSite() {
        List<Integer> venues = IntStream.range(0, tokens.size())
            .filter(i -> tokens.get(i).isAbout(Topic.VENUES))
            .boxed()
            .toList();
        return !venues.isEmpty() && venues.stream().allMatch(this::isBelowSite);
    }

    private boolean isBelowSite(int venue) {
        return tokens.subList(Math.max(0, venue - LINES_ABOVE), venue).stream().anyMatch(Venues::namesSite);
    }

    private static boolean namesSite(LineToken token) {
        return token instanceof LineToken.Listed item && (SiteWords.nameLocated(item.marked().words().text())
                || SiteWords.nameMunicipality(item.marked().words().text()));
    }

}
