package jp.shisatsu.measure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import jp.shisatsu.search.FacetField;
import jp.shisatsu.search.Order;
import jp.shisatsu.search.SearchQuery;
import jp.shisatsu.search.Selection;

/** One query of the mix: what sort it is of and what is asked. */
record Ask(String sort, List<Piece> pieces) {

    private static final int TOP = 20;

    Ask {
        pieces = List.copyOf(pieces);
    }

    /** What stands in the search box. */
    String typed() {
        return pieces.stream().map(Piece::typed).filter(typed -> !typed.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The address of the page that answers it. */
    String page() {
        return "/search?q=" + encoded(typed())
                + pieces.stream()
                    .map(piece -> piece instanceof Piece.Chosen chosen ? "&committee=" + chosen.committee() : "")
                    .collect(Collectors.joining());
    }

    /** What that page asks the search for. */
    SearchQuery query() {
        Selection chosen = Selection.EVERYTHING;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Chosen(long committee)) {
                chosen = chosen.with(FacetField.COMMITTEES, String.valueOf(committee));
            }
        }
        return new SearchQuery(typed(), chosen, Order.RELEVANCE, 1, TOP);
    }

    /** What a reader has typed of it after two characters. */
    String suggestions() {
        String typed = typed();
        return "/api/suggest?q=" + encoded(typed.substring(0, Math.min(2, typed.length())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

}
