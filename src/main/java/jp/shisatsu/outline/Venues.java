package jp.shisatsu.outline;

import java.util.List;
import java.util.Set;

/**
 * Decides what 場所 means: the site where nothing else names it, else a room or a house
 * there.
 */
final class Venues {

    private Venues() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        return tokens.stream().anyMatch(token -> token.isAbout(Topic.PLACES)) ? tokens
                : tokens.stream().map(Venues::asPlace).toList();
    }

    private static LineToken asPlace(LineToken token) {
        return token instanceof LineToken.Known venue && venue.isAbout(Topic.VENUES)
                ? new LineToken.Known(venue.line(), venue.marked(), Set.of(Topic.PLACES), venue.value()) : token;
    }

}
