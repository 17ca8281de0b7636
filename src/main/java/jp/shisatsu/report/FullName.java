package jp.shisatsu.report;

import java.util.List;
import java.util.Optional;

/**
 * Puts a name together from the pieces a list of members leaves of it; an empty piece is
 * an empty column.
 */
final class FullName {

    private static final String EMPTY_COLUMN = "";

    private FullName() {
    }

    /** The family name, a space, the given name, as far as the source separates them. */
    static Optional<String> of(List<String> pieces) {
        List<String> letters = piecesIn(pieces).stream()
            .filter(piece -> !piece.isEmpty())
            .map(piece -> piece.substring(0, piece.length() - Roles.lengthOfOffice(piece)))
            .toList();
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        int family = familyPieces(pieces, letters);
        String given = String.join("", letters.subList(family, letters.size()));
        return Optional.of((String.join("", letters.subList(0, family)) + " " + given).strip());
    }

    /** Those behind the office where someone works. */
    static List<String> piecesIn(List<String> pieces) {
        String last = pieces.stream().filter(piece -> !piece.isEmpty()).reduce("", (_, piece) -> piece);
        int office = pieces.size() - 1;
        while (office >= 0 && (pieces.get(office).equals(last) || !Roles.isOffice(pieces.get(office)))) {
            office--;
        }
        return pieces.stream().skip(office + 1).dropWhile(String::isEmpty).toList();
    }

    /** How many pieces the family name has. */
    private static int familyPieces(List<String> pieces, List<String> letters) {
        int before = piecesBeforeOnlyGap(pieces);
        if (before > 0 && before < letters.size()) {
            return before;
        }
        int single = (int) letters.stream().takeWhile(piece -> piece.length() == 1).count();
        if (single == letters.size() && single > 2) {
            return (single + 1) / 2;
        }
        return single > 1 && single == letters.size() - 1 ? single : 1;
    }

    /** 0 where there is no gap between the pieces, or more than one. */
    private static int piecesBeforeOnlyGap(List<String> pieces) {
        List<String> inner = pieces.stream().dropWhile(String::isEmpty).toList();
        boolean one = inner.stream().filter(String::isEmpty).count() == 1;
        return one ? inner.indexOf(EMPTY_COLUMN) : 0;
    }

}
