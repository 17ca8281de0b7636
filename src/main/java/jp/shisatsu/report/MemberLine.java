package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Telltale;

/** What a line of a list of members is as a whole, whoever it names. */
final class MemberLine {

    /** Who did not travel, and who is named again by groups, stays unclassified. */
    private static final Pattern NOBODY = Pattern.compile("[（(]?(?:欠席|※|なお、|第[0-9０-９一二三四]班).*|記"
            + "|(?:執行部|理事者|当局)\\h+[^、]{2,14}[長監](?:、[^、]{2,14}[長監]){1,12}(?:\\h*(?:ほか|他))?|.{0,20}(?:職員|事務局|書記)\\h*[0-9０-９一二三四]{1,2}\\h*[名人]");

    /** What is left of a list of names whose end a full line cuts off. */
    private static final Pattern CUT = Pattern.compile("[^、\\h。)）]{1,6}");

    /** 辻村和江（委員長）、荒巻 | 哲（副委員長）: whole names, then one alone, however narrow the column. */
    private static final Pattern FAMILY_NAME_BEHIND = Pattern
        .compile("(?:[\\p{IsHan}ぁ-んァ-ヶー]{3,8}(?:[（(][^（()）]{1,8}[)）])?、){1,20}+\\p{IsHan}{1,2}");

    /** 新風会 梶原 俊介（団長）、浅井 真紀 */
    private static final Pattern PARTY_BEFORE = Pattern.compile(
            "(?![^\\h]*委員会)[\\p{IsHan}ぁ-んァ-ヶー]{2,8}(?:会|クラブ|党|派|声|ネット|未来)\\h{2,}(?=\\p{IsHan}{1,4}\\h\\p{L}{1,4})");

    /** 自由民主党県議団 ◎佐久間 恒一, below 会派名 氏名 */
    private static final Pattern FIRST_CELL = Pattern
        .compile("[^\\h◎○◯]{2,16}\\h{2,}(?=[◎○◯]?[^\\h◎○◯]{1,4}\\h[^\\h]{1,4}(?:\\h|$))");

    /** Lines are wrapped at no fewer letters. */
    private static final int SHORTEST_WRAP = 28;

    /** 白砂町議会の議会広報特別委員会は、 */
    private static final Pattern TELLING = Pattern.compile("^[^、。]{0,30}(?:委員会|議会|会派|視察団|私たち|本[市町村])(?:では|は|が)、");

    private static final Pattern TOLD = Pattern.compile("(?:ます|ました|した|する|ある|です)。$");

    private static final Telltale BEFORE_NOBODY = new Telltale("（(欠※な第記執理当");

    private static final Telltale COUNTED = new Telltale("名人");

    private static final Pattern LETTERS_APART = Pattern.compile("\\S(?:\\h+\\S){1,3}");

    private MemberLine() {
    }

    /** 欠席 石田, or the head of a column. */
    static boolean namesNobody(Passage line) {
        return ((BEFORE_NOBODY.begins(line) || COUNTED.ends(line)) && NOBODY.matcher(line.written()).matches())
                || isHeadOfColumn(line.written());
    }

    /**
     * The lines without a sentence below the list that goes on over several of them:
     * …委員会は、 … 報告します。
     */
    static List<Passage> withoutSentence(List<Passage> lines) {
        int start = 1;
        while (start < lines.size() && !TELLING.matcher(lines.get(start).written()).find()) {
            start++;
        }
        int end = start;
        while (end < lines.size() && !lines.get(end).written().endsWith("。")) {
            end++;
        }
        if (end >= lines.size() || !TOLD.matcher(lines.get(end).written()).find()) {
            return lines;
        }
        List<Passage> names = new ArrayList<>(lines.subList(0, start));
        names.addAll(lines.subList(end + 1, lines.size()));
        return names;
    }

    /** The party before those who belong to it is nobody; each stays where it stands. */
    static String withoutParty(String line, boolean partiesFirst) {
        Matcher party = (partiesFirst ? FIRST_CELL : PARTY_BEFORE).matcher(line);
        return party.lookingAt() ? " ".repeat(party.end()) + line.substring(party.end()) : line;
    }

    /** Behind which of some pieces a name follows before the next comma. */
    static BitSet beforeName(List<MemberPiece> pieces) {
        BitSet before = new BitSet();
        boolean named = false;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            before.set(i, named);
            MemberPiece piece = pieces.get(i);
            boolean written = piece.kind() == MemberPiece.Kind.COMMA && piece.start() < piece.end();
            named = !written && (named || piece.kind() == MemberPiece.Kind.NAME);
        }
        return before;
    }

    /** Names of one piece, a comma between each, up to the end of the line. */
    static boolean isCutOff(String line) {
        int last = line.lastIndexOf('、');
        return FAMILY_NAME_BEHIND.matcher(line).matches() || (line.length() >= SHORTEST_WRAP && last > line.indexOf('、')
                && CUT.matcher(line.substring(last + 1)).matches());
    }

    /** 氏 名, where each cell of the table is a line. */
    private static boolean isHeadOfColumn(String line) {
        return LETTERS_APART.matcher(line).matches() && Roles.isNobody(line.replaceAll("\\h", ""));
    }

}
