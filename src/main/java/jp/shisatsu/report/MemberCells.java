package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisatsu.outline.Telltale;
import jp.shisatsu.report.MemberPiece.Kind;

/**
 * Tells a gap inside a name (今井 洋) from one between two: what holds family and given name
 * is whole, so the next column is another name (金子 匠 渡部 昇) or none (山田 太郎 | みらい).
 */
final class MemberCells {

    /** 佐々木, the longest family name that is common; more letters are a whole name. */
    private static final int LONGEST_PART = 3;

    private static final Pattern NEW_COLUMN = Pattern.compile(".*[\\t|｜│┃║].*");

    private static final Telltale BARS = new Telltale("\t|｜│┃║");

    private final List<List<MemberPiece>> cells = new ArrayList<>();

    private MemberCells(String line, List<MemberPiece> pieces) {
        int end = 0;
        for (MemberPiece piece : pieces) {
            boolean newColumn = beginsColumn(line.substring(end, piece.start()));
            if (cells.isEmpty() || newColumn || piece.kind() != Kind.NAME || kindAtEnd() != Kind.NAME) {
                cells.add(new ArrayList<>());
            }
            cells.getLast().add(piece);
            end = piece.end();
        }
    }

    private static boolean beginsColumn(String between) {
        return BARS.isIn(between) && NEW_COLUMN.matcher(between).matches();
    }

    private Kind kindAtEnd() {
        return cells.getLast().getLast().kind();
    }

    /**
     * The pieces with a comma where another name begins; what is none becomes a remark.
     */
    static List<MemberPiece> parted(String line, List<MemberPiece> pieces) {
        MemberCells cells = new MemberCells(line, WideGaps.closed(pieces));
        return cells.areWholeNames() ? cells.eachAName() : cells.parted(new MemberGaps(line));
    }

    /** 金子匠 渡部昇 高橋次郎: three are no parts of one name. */
    private boolean areWholeNames() {
        List<MemberPiece> names = cells.stream()
            .flatMap(List::stream)
            .filter(piece -> piece.kind() == Kind.NAME)
            .toList();
        long others = cells.stream()
            .flatMap(List::stream)
            .filter(piece -> piece.kind() == Kind.COMMA || piece.kind() == Kind.ROLE_BEHIND)
            .count();
        return others == 0 && names.size() > 2 && names.stream().allMatch(name -> name.word().length() >= LONGEST_PART);
    }

    private List<MemberPiece> eachAName() {
        List<MemberPiece> all = cells.stream().flatMap(List::stream).toList();
        return IntStream.range(0, all.size()).boxed().<MemberPiece>mapMulti((i, parted) -> {
            if (i > 0 && all.get(i).kind() == Kind.NAME && all.get(i - 1).kind() == Kind.NAME) {
                parted.accept(MemberPiece.comma(all.get(i).start()));
            }
            parted.accept(all.get(i).kind() == Kind.EMPTY_COLUMN ? MemberPiece.comma(all.get(i).start()) : all.get(i));
        }).toList();
    }

    private List<MemberPiece> parted(MemberGaps gaps) {
        List<MemberPiece> parted = new ArrayList<>();
        boolean whole = false;
        for (List<MemberPiece> cell : cells) {
            Kind kind = cell.getFirst().kind();
            if (kind == Kind.NAME && !whole && gaps.partNames(cell)) {
                parted.addAll(gaps.parted(cell));
                whole = true;
            }
            else if (kind == Kind.NAME && !whole && holdsSeveral(cell)) {
                parted.addAll(several(cell));
                whole = true;
            }
            else if (kind == Kind.NAME) {
                parted.addAll(whole ? behindName(cell) : cell);
                whole |= isWhole(cell);
            }
            else {
                whole &= kind == Kind.EMPTY_COLUMN || kind == Kind.REMARK;
                parted.addAll(cell);
            }
        }
        return parted;
    }

    /** 鈴木一郎 高橋 次郎: four letters are a name, and what is left are pairs. */
    private static boolean holdsSeveral(List<MemberPiece> cell) {
        if (cell.stream().anyMatch(piece -> Roles.isOffice(piece.word()))) {
            return false;
        }
        int pieces = 0;
        boolean several = cell.size() > 1 && cell.stream().anyMatch(MemberCells::isLong);
        for (MemberPiece piece : cell) {
            several &= !isLong(piece) || pieces % 2 == 0;
            pieces = isLong(piece) ? 0 : pieces + 1;
        }
        return several && pieces % 2 == 0;
    }

    private static List<MemberPiece> several(List<MemberPiece> cell) {
        List<MemberPiece> names = new ArrayList<>();
        boolean second = false;
        for (MemberPiece piece : cell) {
            if (!second && !names.isEmpty()) {
                names.add(MemberPiece.comma(piece.start()));
            }
            names.add(piece);
            second = !second && !isLong(piece);
        }
        return names;
    }

    private static boolean isLong(MemberPiece piece) {
        return piece.word().length() > LONGEST_PART && Roles.lengthAtEnd(piece.word()) == 0;
    }

    private static List<MemberPiece> behindName(List<MemberPiece> cell) {
        if (cell.size() == 1) {
            return List.of(cell.getFirst().asRemark());
        }
        List<MemberPiece> another = new ArrayList<>(List.of(MemberPiece.comma(cell.getFirst().start())));
        another.addAll(cell);
        return another;
    }

    /** Family and given name, not letters apart. */
    private static boolean isWhole(List<MemberPiece> cell) {
        return cell.size() > 1 && cell.stream().anyMatch(piece -> piece.word().length() > 1)
                && cell.stream().noneMatch(piece -> Roles.isOffice(piece.word()));
    }

}
