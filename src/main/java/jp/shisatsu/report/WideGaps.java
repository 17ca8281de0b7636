package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.shisatsu.report.MemberPiece.Kind;

/**
 * Tells wide gaps between names (柏谷正人 鳥谷部 孝 福士直治) from those inside: then every piece
 * between two gaps is a whole name.
 */
final class WideGaps {

    private static final int LONGEST_FAMILY = 3;

    private static final Pattern KANA = Pattern.compile("[ぁ-ん]{2,4}|[ァ-ヶー]{2,4}");

    private WideGaps() {
    }

    /** The pieces with a comma for each gap that parts two names. */
    static List<MemberPiece> closed(List<MemberPiece> pieces) {
        List<MemberPiece> closed = new ArrayList<>();
        List<MemberPiece> names = new ArrayList<>();
        for (MemberPiece piece : pieces) {
            if (piece.kind() == Kind.NAME || piece.kind() == Kind.EMPTY_COLUMN) {
                names.add(piece);
            }
            else {
                closed.addAll(parted(names));
                names.clear();
                closed.add(piece);
            }
        }
        closed.addAll(parted(names));
        return closed;
    }

    private static List<MemberPiece> parted(List<MemberPiece> pieces) {
        List<List<MemberPiece>> names = new ArrayList<>(List.of(new ArrayList<>()));
        for (MemberPiece piece : pieces) {
            if (piece.kind() == Kind.EMPTY_COLUMN) {
                names.add(new ArrayList<>());
            }
            else {
                names.getLast().add(piece);
            }
        }
        names.removeIf(List::isEmpty);
        joinParts(names);
        boolean whole = names.size() > 1 && names.stream().allMatch(MemberGaps::isName) && !isOneName(names);
        return whole ? joined(names) : List.copyOf(pieces);
    }

    /** 小出 隆 beside whole names as wide a gap apart: two that are none are one. */
    private static void joinParts(List<List<MemberPiece>> names) {
        if (names.stream().noneMatch(MemberGaps::isName)) {
            return;
        }
        for (int i = 0; i + 1 < names.size(); i++) {
            if (isPart(names.get(i)) && isPart(names.get(i + 1))) {
                names.get(i).addAll(names.remove(i + 1));
            }
        }
    }

    private static boolean isPart(List<MemberPiece> name) {
        return name.size() == 1 && !MemberGaps.isName(name);
    }

    /** 曽我部 なつみ: nobody's whole name is three kana. */
    private static boolean isOneName(List<List<MemberPiece>> names) {
        return names.size() == 2 && names.stream().allMatch(name -> name.size() == 1)
                && names.getFirst().getFirst().word().length() <= LONGEST_FAMILY
                && KANA.matcher(names.getLast().getFirst().word()).matches();
    }

    private static List<MemberPiece> joined(List<List<MemberPiece>> names) {
        List<MemberPiece> joined = new ArrayList<>(names.getFirst());
        for (List<MemberPiece> name : names.subList(1, names.size())) {
            joined.add(MemberPiece.comma(name.getFirst().start()));
            joined.addAll(name);
        }
        return joined;
    }

}
