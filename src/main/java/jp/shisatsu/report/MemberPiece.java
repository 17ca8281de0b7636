package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Telltale;

/** A piece of a line that lists who travelled, and where in the line it stands. */
record MemberPiece(Kind kind, String word, int start, int end) {

    private static final String LETTERS = "[^\\s\\h|｜│┃║、，,：:／(（)）◎○●◯]++";

    /** 委 員 長, an empty column or a wide gap, a word, 鈴木(一). */
    private static final Pattern PIECE = Pattern
        .compile("(?<comma>[、，,／；;]|(?<=\\h)/(?=\\h))|(?<sign>[◎○●◯])|(?<gap>[\\t|｜│┃║] *+[\\t|｜│┃║]|\\u3000{2,})"
                + "|(?<latin>[A-Z][A-Za-z'-]*+[.．]?(?:\\h[A-Z][A-Za-z'-]*+[.．]?)++(?=[、，,\\s\\h(（]|$))|(?<spaced>"
                + Roles.LETTER_SPACED + ")(?=[\\s\\h(（]|$)" + "|(?<open>[(（])?(?<word>" + LETTERS
                + "(?:[(（]\\p{L}[)）](?:" + LETTERS + "|(?=[、，,\\s\\h]|$)))?)[)）]?");

    /** Two or more, and nothing said of them. */
    private static final Pattern NAMES_IN_BRACKETS = Pattern
        .compile("[(（]\\p{L}{1,6}(?:[\\h、]{1,3}\\p{L}{1,6}){1,20}[)）]");

    /** 古賀誠一・森山久美・梅崎茂, but neither アンネ・ハンセン nor 総務・企画部長 nor （委員長・緑風会）. */
    private static final Pattern MIDDLE_DOT = Pattern.compile("(?<=[\\p{IsHan}ぁ-ん]{2})(?<![（(][^（）()]{0,12})・"
            + "(?=[\\p{IsHan}ぁ-ん]{2,6}(?:[・、，\\h]|$))(?![\\p{IsHan}]{0,8}[長課部局係](?:\\h|$))");

    private static final Telltale DOT = new Telltale("・");

    /** 委員長:赤堀勲/副委員長:和久井恵子 */
    private static final Pattern SLASH_BEFORE_ROLE = Pattern.compile("/(?=[^/、，:：]{2,6}[:：]|$)");

    /** 会長・水野由香里、副会長・福永健 */
    private static final Pattern DOT_BEHIND_ROLE = Pattern.compile(
            "(?<=(?:^|[、，\\h])(?:副?委員長|委員|副?会長|会員|事務局長|副?団長|団員|副?議長|議員))・(?=[\\p{IsHan}ぁ-んァ-ヶ]{2,10}(?:[、，（(\\h]|$))");

    private static final Telltale SLASH = new Telltale("/");

    private static final Telltale BRACKETS = new Telltale("(（");

    /** The first space of several. */
    private static final Pattern WIDE_GAP = Pattern.compile("(?<!\\h)\\h(?=\\h)");

    /** １ 山田太郎 ２ 鈴木一郎 */
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,2}[.．番]?");

    private static final int LONGEST_OFFICE = 8;

    private static final String OF_COUNCIL = "議会議員";

    private static final Pattern REMARK_IN_BRACKETS = Pattern.compile("欠席|順|敬称|委員|議員");

    /** （自由市民相川 当選５回） is one remark. */
    private static final Pattern TIMES_ELECTED = Pattern
        .compile("[(（][^（()）、]{1,16}\\h+[^（()）、]{0,4}当選[^（()）、]{1,6}[)）]");

    /** （大石委員長、増田副委員長）: a bracket that stays open is no remark on the name before. */
    private static final String CLOSING = ")）";

    enum Kind {

        COMMA, SIGN, SIGN_BEHIND, EMPTY_COLUMN, ROLE, SAME_ROLE, ROLE_BEHIND, NAME, NUMBER, OFFICE, REMARK

    }

    static List<MemberPiece> of(String written) {
        String line = TIMES_ELECTED.matcher(written.replace('［', '（').replace('］', '）'))
            .replaceAll(found -> Matcher.quoteReplacement(found.group().replaceAll("\\h", "・")));
        List<MemberPiece> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(holdsNamesInBrackets(line) ? unbracketed(line) : withCommas(line));
        while (piece.find()) {
            String word = word(piece);
            new MemberPiece(kind(piece, word), word, piece.start(), piece.end()).parted().forEach(pieces::add);
        }
        nameLetters(pieces);
        return MemberCells.parted(line, placed(pieces));
    }

    private static String withCommas(String line) {
        String dotless = DOT.isIn(line)
                ? MIDDLE_DOT.matcher(DOT_BEHIND_ROLE.matcher(line).replaceAll(" ")).replaceAll("、") : line;
        return SLASH.isIn(line) ? SLASH_BEFORE_ROLE.matcher(dotless).replaceAll("、") : dotless;
    }

    private static boolean holdsNamesInBrackets(String line) {
        return BRACKETS.begins(line) && NAMES_IN_BRACKETS.matcher(line).matches()
                && !REMARK_IN_BRACKETS.matcher(line).find();
    }

    /** （金子匠 渡部昇）: the names alone. */
    private static String unbracketed(String line) {
        return " " + WIDE_GAP.matcher(line.substring(1, line.length() - 1)).replaceAll("、") + " ";
    }

    /** Whether roles and signs stand before or behind the names is the line's to say. */
    private static List<MemberPiece> placed(List<MemberPiece> pieces) {
        if (rolesStandBehind(pieces)) {
            return pieces.stream().map(MemberPiece::behind).toList();
        }
        List<MemberPiece> placed = new ArrayList<>();
        boolean named = false;
        boolean bracketsFirst = pieces.stream()
            .filter(piece -> piece.kind == Kind.NAME || piece.kind == Kind.ROLE_BEHIND)
            .findFirst()
            .filter(piece -> piece.kind == Kind.ROLE_BEHIND)
            .isPresent();
        for (MemberPiece piece : pieces) {
            boolean before = piece.kind == Kind.ROLE_BEHIND && (!named || bracketsFirst);
            placed.add(before ? new MemberPiece(Kind.ROLE, piece.word, piece.start, piece.end) : piece);
            named |= piece.kind == Kind.NAME;
        }
        if (named && placed.getLast().kind == Kind.SIGN) {
            MemberPiece sign = placed.removeLast();
            placed.add(new MemberPiece(Kind.SIGN_BEHIND, sign.word, sign.start, sign.end));
        }
        return placed;
    }

    /** 委員長久慈源蔵 is a role and a name, 東雲台市議会議員 a council and a role. */
    private Stream<MemberPiece> parted() {
        if (kind == Kind.NAME && word.endsWith(OF_COUNCIL)) {
            int role = word.length() - OF_COUNCIL.length() + "議会".length();
            return Stream.of(new MemberPiece(Kind.REMARK, word.substring(0, role), start, start + role),
                    new MemberPiece(Kind.ROLE, word.substring(role), start + role, end));
        }
        int role = kind == Kind.NAME ? Roles.lengthAtHead(word) : 0;
        return role == 0 ? Stream.of(this)
                : Stream.of(new MemberPiece(Kind.ROLE, word.substring(0, role), start, start + role),
                        new MemberPiece(Kind.NAME, word.substring(role), start + role, end));
    }

    /** Where the role, or 〃, ends that a line begins with; 0 if it begins with none. */
    static int endOfRole(String line) {
        return of(line).stream()
            .limit(1)
            .filter(first -> first.kind == Kind.ROLE || first.kind == Kind.SAME_ROLE)
            .mapToInt(MemberPiece::end)
            .sum();
    }

    static boolean beginsWithRole(String line) {
        return of(line).stream().limit(1).anyMatch(first -> first.kind == Kind.ROLE);
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
        if (piece.group("latin") != null) {
            return piece.group("latin");
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

    /** 外 崎 満 is a name, 外２名 are others. */
    private static void nameLetters(List<MemberPiece> pieces) {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            MemberPiece letter = pieces.get(i);
            MemberPiece next = pieces.get(i + 1);
            boolean behindName = i > 0 && pieces.get(i - 1).kind == Kind.NAME;
            if (!behindName && letter.kind == Kind.REMARK && letter.word.length() == 1 && letter.end > letter.start
                    && next.kind == Kind.NAME && next.word.length() == 1 && Roles.isNobody(letter.word)) {
                pieces.set(i, new MemberPiece(Kind.NAME, letter.word, letter.start, letter.end));
            }
        }
    }

    private static Kind kind(Matcher piece, String word) {
        if (piece.group("sign") != null) {
            return Kind.SIGN;
        }
        if (piece.group("latin") != null) {
            return Kind.NAME;
        }
        if (NUMBER.matcher(word).matches()) {
            return Kind.NUMBER;
        }
        if (word.isEmpty()) {
            return piece.group("comma") == null ? Kind.EMPTY_COLUMN : Kind.COMMA;
        }
        if (piece.group("open") != null && CLOSING.indexOf(piece.group().charAt(piece.group().length() - 1)) >= 0) {
            return Roles.isRole(Roles.withoutParty(word)) || word.endsWith("事務局") ? Kind.ROLE_BEHIND : Kind.REMARK;
        }
        if (Roles.isSame(word)) {
            return Kind.SAME_ROLE;
        }
        if (Roles.isRole(word)) {
            return Kind.ROLE;
        }
        boolean ofCouncil = word.startsWith("議会事務局") && Roles.isOfficer(word);
        if (ofCouncil || (word.endsWith("事務局") && word.length() <= LONGEST_OFFICE)) {
            return Kind.OFFICE;
        }
        return Roles.mayBeName(word) ? Kind.NAME : Kind.REMARK;
    }

}
