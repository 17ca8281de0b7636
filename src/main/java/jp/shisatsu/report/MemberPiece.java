package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a line that lists who travelled, and where in the line it stands. */
record MemberPiece(Kind kind, String word, int start, int end) {

    private static final Pattern PIECE = Pattern
        .compile("(?<comma>[、，,])|(?<gap>[\\t|｜] *+[\\t|｜])|(?<open>[(（])?(?<word>[^\\s\\h|｜、，,(（)）]++)[)）]?");

    enum Kind {

        COMMA, EMPTY_COLUMN, ROLE, SAME_ROLE, ROLE_BEHIND, NAME, REMARK

    }

    static List<MemberPiece> of(String line) {
        List<MemberPiece> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(line);
        while (piece.find()) {
            String word = piece.group("word") == null ? "" : piece.group("word");
            pieces.add(new MemberPiece(kind(piece, word), word, piece.start(), piece.end()));
        }
        return pieces;
    }

    private static Kind kind(Matcher piece, String word) {
        if (word.isEmpty()) {
            return piece.group("comma") == null ? Kind.EMPTY_COLUMN : Kind.COMMA;
        }
        if (piece.group("open") != null) {
            return Roles.isRole(word) ? Kind.ROLE_BEHIND : Kind.REMARK;
        }
        if (Roles.isSame(word)) {
            return Kind.SAME_ROLE;
        }
        if (Roles.isRole(word)) {
            return Kind.ROLE;
        }
        return Roles.mayBeName(word) ? Kind.NAME : Kind.REMARK;
    }

}
