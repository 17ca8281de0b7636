package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells names apart by the gaps of a line, where those between names are wider than those
 * inside: 西村 一郎 東 美香 北川 俊介.
 */
record MemberGaps(String line) {

    private static final char WIDE = '\u3000';

    private static final int SHORTEST_NAME = 3;

    /** Whether every name is one piece or two once wider gaps part them. */
    boolean partNames(List<MemberPiece> pieces) {
        List<List<MemberPiece>> names = names(pieces);
        return names.size() > 1 && names.size() < pieces.size() && names.stream().allMatch(MemberGaps::isName);
    }

    /** The pieces with a comma between two names. */
    List<MemberPiece> parted(List<MemberPiece> pieces) {
        List<MemberPiece> parted = new ArrayList<>();
        for (List<MemberPiece> name : names(pieces)) {
            if (!parted.isEmpty()) {
                parted.add(MemberPiece.comma(name.getFirst().start()));
            }
            parted.addAll(name);
        }
        return parted;
    }

    private List<List<MemberPiece>> names(List<MemberPiece> pieces) {
        int narrowest = Integer.MAX_VALUE;
        for (int i = 1; i < pieces.size(); i++) {
            narrowest = Math.min(narrowest, width(pieces.get(i - 1), pieces.get(i)));
        }
        List<List<MemberPiece>> names = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (i == 0 || width(pieces.get(i - 1), pieces.get(i)) > narrowest) {
                names.add(new ArrayList<>());
            }
            names.getLast().add(pieces.get(i));
        }
        return names;
    }

    /** In half widths. */
    private int width(MemberPiece left, MemberPiece right) {
        return line.substring(left.end(), right.start()).chars().map(space -> space == WIDE ? 2 : 1).sum();
    }

    static boolean isName(List<MemberPiece> pieces) {
        int letters = pieces.stream().mapToInt(piece -> piece.word().length()).sum();
        return pieces.size() <= 2 && letters >= SHORTEST_NAME
                && pieces.stream().noneMatch(piece -> Roles.isOffice(piece.word()));
    }

}
