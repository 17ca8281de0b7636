package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a line that lists who travelled, and where in the line it stands. */
record MemberPiece(Kind kind, String word, int start, int end) {

    private static final String LETTERS = "[^\\s\\h|｜│┃║、，,／(（)）◎○●◯]++";

    /** 委 員 長, an empty column or a wide gap, a word, 鈴木(一). */
    private static final Pattern PIECE = Pattern
        .compile("(?<comma>[、，,／]|(?<=\\h)/(?=\\h))|(?<sign>[◎○●◯])|(?<gap>[\\t|｜│┃║] *+[\\t|｜│┃║]|\\u3000{2,})"
                + "|(?<spaced>" + Roles.LETTER_SPACED + ")(?=[\\s\\h(（]|$)" + "|(?<open>[(（])?(?<word>" + LETTERS
                + "(?:[(（]\\p{L}[)）](?:" + LETTERS + "|(?=[、，,\\s\\h]|$)))?)[)）]?");

    /** （大石委員長、増田副委員長）: a bracket that stays open is no remark on the name before. */
    private static final String CLOSING = ")）";

    enum Kind {

        COMMA, SIGN, EMPTY_COLUMN, ROLE, SAME_ROLE, ROLE_BEHIND, NAME, REMARK

    }

    static List<MemberPiece> of(String line) {
        List<MemberPiece> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(line);
        while (piece.find()) {
            String word = word(piece);
            pieces.add(new MemberPiece(kind(piece, word), word, piece.start(), piece.end()));
        }
        List<MemberPiece> placed = rolesStandBehind(pieces) ? pieces.stream().map(MemberPiece::behind).toList()
                : pieces;
        return MemberCells.parted(line, placed);
    }

    static MemberPiece comma(int at) {
        return new MemberPiece(Kind.COMMA, "", at, at);
    }

    MemberPiece asRemark() {
        return new MemberPiece(Kind.REMARK, word, start, end);
    }

    private static String word(Matcher piece) {
        if (piece.group("sign") != null) {
            return piece.group("sign");
        }
        String spaced = piece.group("spaced");
        String word = spaced == null ? piece.group("word") : spaced.replaceAll("\\h", "");
        return word == null ? "" : word;
    }

    /** 荒井 実 委員長、岡田 優 副委員長 */
    private static boolean rolesStandBehind(List<MemberPiece> pieces) {
        List<Kind> kinds = pieces.stream()
            .map(MemberPiece::kind)
            .filter(kind -> kind == Kind.NAME || kind == Kind.ROLE)
            .toList();
        return !kinds.isEmpty() && kinds.getFirst() == Kind.NAME && kinds.getLast() == Kind.ROLE;
    }

    private MemberPiece behind() {
        return kind == Kind.ROLE ? new MemberPiece(Kind.ROLE_BEHIND, word, start, end) : this;
    }

    private static Kind kind(Matcher piece, String word) {
        if (piece.group("sign") != null) {
            return Kind.SIGN;
        }
        if (word.isEmpty()) {
            return piece.group("comma") == null ? Kind.EMPTY_COLUMN : Kind.COMMA;
        }
        if (piece.group("open") != null && CLOSING.indexOf(piece.group().charAt(piece.group().length() - 1)) >= 0) {
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
