package jp.shisatsu.report;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisatsu.outline.Telltale;

/**
 * The head of a table of members: 役職 氏名 会派, and in which column the names stand; of two
 * members side by side, those of the last.
 */
record MemberTable(int columns, int names, boolean spaced) {

    /** Where there is no head, or the rows are cut into other columns. */
    static final MemberTable NONE = new MemberTable(0, 0, false);

    private static final Pattern COLUMN = Pattern.compile("[\\t|｜│┃║]+");

    private static final Pattern WORD = Pattern.compile("[\\t|｜│┃║]+|\\h{2,}|\\h+(?=[役氏職会所備])");

    /** 氏 名, 会 派 */
    private static final Pattern LETTER_SPACED = Pattern.compile("(?<=[氏役職名会])[ \\u3000]+(?=[名職前派])");

    /** Where columns are spaces: both parts of a name, and the party close behind. */
    private static final Pattern NAME_IN_SPACES = Pattern.compile("[^\\h]+\\h[^\\h]+(?=\\h)|[^\\h]+(?=\\h{2,})");

    private static final Pattern NAME_BEHIND_ROLE = Pattern.compile("\\h+(?:[^\\h]+\\h)?[^\\h]+(?=\\h{2,}[^\\h])");

    /**
     * 梶 洋一郎 区議会自由の会: as wide a gap inside the name, where the row has a cell too many.
     */
    private static final Pattern NAME_APART = Pattern.compile(
            "(?<name>\\h+(?:[^\\h]{1,2}\\h{2,}[^\\h]{1,4}|[^\\h]{3}\\h{2,}[ぁ-んァ-ヶー]{2,4}))\\h{2,}(?<cells>[^\\h].*)");

    /** 副議長 安 藤 茂 中津原町: where names are letter-spaced, what is behind them is not. */
    private static final Pattern LETTERS_APART = Pattern
        .compile("\\h\\p{IsHan}\\h+\\p{IsHan}\\h|\\h\\p{IsHan}{2,3}\\h{2,}\\p{IsHan}\\h");

    private static final Pattern LAST_CELL = Pattern.compile("(?<!\\h)\\h{2,}+[^\\h]{2,}$");

    /** 〃 安 藤 茂, 〃 柏木 進: a given name is among what stands before the cell. */
    private static final Pattern WHOLE_NAME = Pattern
        .compile("(?:[〃同々]\\h++)?(?:\\p{L}{1,3}\\h{2,}+\\p{L}.*|\\p{L}++\\h++\\p{L}++\\h++\\p{L}.*)");

    private static final Set<String> NAMES = Set.of("氏名", "名前", "議員名", "委員名");

    private static final Set<String> PARTIES = Set.of("会派", "会派名", "所属会派");

    /** In each of those. */
    private static final Telltale IN_NAMES = new Telltale("名");

    private static final Pattern GAP = Pattern.compile("\\h");

    private static final Set<String> OTHERS = Set.of("役職", "役職名", "職名", "職", "会派", "会派名", "所属", "所属会派", "備考", "番号",
            "議席", "議席番号", "区分", "構成市町", "構成市町村", "市町名", "市町村名", "所属市町", "選出市町", "委員会", "委員会名", "所属委員会", "No.", "No");

    static boolean isHead(String line) {
        if (!IN_NAMES.isIn(line)) {
            return false;
        }
        List<String> words = cells(WORD, closed(line));
        return words.stream().anyMatch(NAMES::contains)
                && words.stream().allMatch(word -> NAMES.contains(word) || OTHERS.contains(word));
    }

    static MemberTable of(String head) {
        List<String> cells = cells(COLUMN, closed(head));
        int names = IntStream.range(0, cells.size())
            .filter(i -> NAMES.contains(cells.get(i)))
            .max()
            .orElse(cells.size());
        if (cells.size() > 1) {
            return new MemberTable(cells.size(), names, false);
        }
        List<String> words = cells(WORD, closed(head));
        boolean partyBehind = words.size() > 1 && !NAMES.contains(words.getLast());
        return partyBehind ? new MemberTable(words.size(), 0, true) : NONE;
    }

    /** Whether each row begins with a party, or goes on with the one above: 会派名 氏名. */
    static boolean beginsWithParty(String head) {
        return PARTIES.contains(cells(WORD, closed(head)).getFirst());
    }

    private static String closed(String head) {
        return LETTER_SPACED.matcher(head).replaceAll("");
    }

    /**
     * Where the names of a row end; a row cut into other columns may name someone up to
     * its end.
     */
    int endOfNames(String row) {
        if (spaced) {
            return endInSpaces(row);
        }
        if (columns == 0 || cells(COLUMN, row).size() != columns) {
            return row.length();
        }
        Matcher gap = COLUMN.matcher(row);
        int cell = row.indexOf('|') == 0 || "｜│┃║".indexOf(row.charAt(0)) >= 0 ? -1 : 0;
        while (cell <= names && gap.find()) {
            cell++;
        }
        return cell > names ? gap.start() : row.length();
    }

    /**
     * A row that begins with a role has its name behind it, and the party behind a wide
     * gap.
     */
    private int endInSpaces(String row) {
        int role = MemberPiece.endOfRole(row);
        if (LETTERS_APART.matcher(row).region(Math.max(0, role - 1), row.length()).find()) {
            Matcher last = LAST_CELL.matcher(row).region(role, row.length());
            boolean cell = last.find() && WHOLE_NAME.matcher(row.substring(role, last.start()).strip()).matches();
            return cell ? last.start() : row.length();
        }
        Matcher apart = NAME_APART.matcher(row).region(role, row.length());
        if (role > 0 && apart.matches() && apart.group("cells").split("\\h{2,}").length == columns - 2) {
            return apart.end("name");
        }
        Matcher name = (role > 0 ? NAME_BEHIND_ROLE : NAME_IN_SPACES).matcher(row).region(role, row.length());
        boolean ends = name.lookingAt() && !MemberPiece.beginsWithRole(row.substring(name.end()).strip());
        return ends ? name.end() : row.length();
    }

    private static List<String> cells(Pattern gap, String line) {
        return Stream.of(gap.split(line))
            .map(cell -> GAP.matcher(cell).replaceAll(""))
            .filter(cell -> !cell.isEmpty())
            .toList();
    }

}
