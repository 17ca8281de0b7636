package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.shisatsu.outline.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Reads who travelled from lines of roles and names: in columns or one after the other,
 * names cut into pieces, 同 for the role above, （委員長） behind a name.
 */
final class MemberReader {

    private static final int LONGEST_NAME = 5;

    /** …、西脇洋平 | の各委員 */
    private static final String OF_EACH = "の各";

    /** What the names of the next lines are, too. */
    private static final Set<String> PLAIN_ROLES = Set.of("委員", "議員", "団員", "班員");

    private final List<Member> members = new ArrayList<>();

    /** What the heading makes of those without a role of their own; null if nothing. */
    private final @Nullable String keyRole;

    private final boolean signsSayRoles;

    private MemberTable table = MemberTable.NONE;

    private @Nullable String roleAbove;

    private Traveller traveller;

    /** Whether the rows of the table begin with parties. */
    private boolean partiesFirst;

    /** Whether the line ends inside a name: …、森脇 | 美和、… */
    private boolean cutOff;

    /** Whether the list goes on: a comma, or a role without a name, ends the line. */
    private boolean open;

    /** Who leads those whom signs mark. */
    private final String chair;

    private MemberReader(@Nullable String keyRole, boolean signsSayRoles, String chair) {
        this.keyRole = keyRole;
        this.signsSayRoles = signsSayRoles;
        this.chair = chair;
        this.traveller = traveller(keyRole);
    }

    static List<Member> read(List<Passage> told, @Nullable String keyRole) {
        List<Passage> lines = MemberLine.withoutSentence(told);
        String chair = MemberSigns.chair(lines);
        List<Member> members = read(lines, new MemberReader(keyRole, false, chair));
        return !MemberSigns.sayRoles(lines, members.size()) ? members
                : read(lines, new MemberReader(MemberSigns.others(lines).orElse(keyRole), true, chair));
    }

    private static List<Member> read(List<Passage> lines, MemberReader reader) {
        lines.forEach(reader::readLine);
        reader.finish();
        return reader.members;
    }

    private void readLine(Passage line) {
        if (MemberTable.isHead(line.written())) {
            table = MemberTable.of(line.written());
            partiesFirst = MemberTable.beginsWithParty(line.written());
            return;
        }
        if (MemberLine.namesNobody(line) || MemberSigns.isLegend(line.written())) {
            return;
        }
        int first = members.size();
        int end = table.endOfNames(line.written());
        List<MemberPiece> pieces = MemberPiece
            .of(MemberLine.withoutParty(line.written().substring(0, end), partiesFirst));
        boolean goesOn = cutOff && !pieces.isEmpty() && pieces.getFirst().kind() == MemberPiece.Kind.NAME
                && (pieces.getFirst().word().startsWith(OF_EACH)
                        || traveller.lettersOfName() + pieces.getFirst().word().length() <= LONGEST_NAME);
        if (goesOn) {
            traveller.goesOnInName();
        }
        else {
            finish();
            traveller = open ? traveller.onNextLine(keyRole) : traveller(roleOfLine());
        }
        BitSet beforeName = MemberLine.beforeName(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            take(pieces.get(i), pieces.size() == 1 || beforeName.get(i), line);
            int number = i > 0 && pieces.get(i - 1).kind() == MemberPiece.Kind.EMPTY_COLUMN ? i - 2 : i - 1;
            if (number >= 0 && numbersRole(pieces.get(number), pieces.get(i))) {
                traveller.cover(pieces.get(number), line);
            }
        }
        MemberSigns.behind(line.written().substring(end)).ifPresent(this::signBehind);
        cutOff = MemberLine.isCutOff(line.written());
        boolean named = cutOff || keep();
        open = !named && traveller.awaitsName(line.written());
        mark(line, first);
    }

    /** ２番 委員 柏木 徹: the number of the seat goes with who sits there. */
    private static boolean numbersRole(MemberPiece number, MemberPiece role) {
        return number.kind() == MemberPiece.Kind.NUMBER
                && (role.kind() == MemberPiece.Kind.ROLE || role.kind() == MemberPiece.Kind.SAME_ROLE);
    }

    private void finish() {
        if (cutOff) {
            keep();
            cutOff = false;
        }
    }

    /** 委 員 櫻井 勲, and below it 武石 清 alone. */
    private @Nullable String roleOfLine() {
        return keyRole == null && roleAbove != null && PLAIN_ROLES.contains(roleAbove) ? roleAbove : keyRole;
    }

    private void take(MemberPiece piece, boolean beforeName, Passage line) {
        switch (piece.kind()) {
            case COMMA -> next(traveller.roleOfNext(keyRole));
            case NUMBER -> {
                next(traveller.roleOfNext(keyRole));
                traveller.cover(piece, line);
            }
            case SIGN -> sign(piece.word());
            case EMPTY_COLUMN -> traveller.skipColumn();
            case ROLE -> {
                roleAbove = piece.word();
                next(roleAbove);
                traveller.cover(piece, line);
            }
            case SAME_ROLE -> {
                next(roleAbove);
                traveller.cover(piece, line);
            }
            case ROLE_BEHIND -> traveller.isOf(piece, line);
            case SIGN_BEHIND -> signBehind(piece.word());
            case NAME -> {
                if (isOfficerAmongMembers(piece, beforeName)) {
                    next(piece.word());
                    traveller.cover(piece, line);
                    return;
                }
                if (traveller.isComplete() || (traveller.isWholeEscort() && Roles.isOffice(piece.word()))) {
                    next(keyRole);
                }
                traveller.isNamed(piece, line);
            }
            case OFFICE -> {
                if (traveller.isWholeEscort() && !beforeName) {
                    // 若狭 俊介 区議会事務局: where he works, and nobody else.
                    return;
                }
                if (traveller.isEscort()) {
                    if (traveller.isWholeEscort()) {
                        next(keyRole);
                    }
                    traveller.isNamed(piece, line);
                }
                else if (!traveller.hasRole() || isOfficerAmongMembers(piece, beforeName)
                        || (keyRole == null && !traveller.awaitsOnlyName())) {
                    roleAbove = null;
                    next(piece.word());
                    traveller.worksThere(piece, line);
                }
            }
            case REMARK -> {
            }
        }
    }

    /** 事務局長 植木 康弘, below 議員 本田 進; 教育部長 only before a name. */
    private boolean isOfficerAmongMembers(MemberPiece piece, boolean beforeName) {
        return (keyRole == null || PLAIN_ROLES.contains(keyRole))
                && (Roles.isOfOffice(piece.word()) || (beforeName && Roles.namesOfficer(piece.word())))
                && !traveller.saysRoleAlone() && traveller.asMember().isEmpty();
    }

    private void sign(String sign) {
        if (signsSayRoles) {
            next(MemberSigns.role(sign, chair));
            traveller.standsAlone();
        }
        else {
            next(traveller.roleOfNext(keyRole));
        }
    }

    private void signBehind(String sign) {
        if (signsSayRoles) {
            traveller.isSigned(MemberSigns.role(sign, chair));
        }
    }

    private void next(@Nullable String role) {
        keep();
        traveller = traveller(role);
    }

    private Traveller traveller(@Nullable String role) {
        Traveller next = new Traveller(role);
        next.isNamedBelow(keyRole);
        return next;
    }

    private void shareRole(Member last) {
        for (int i = members.size() - 1; i >= 0 && Objects.equals(members.get(i).role(), keyRole); i--) {
            members.set(i, new Member(last.role(), members.get(i).name(), members.get(i).spans()));
        }
    }

    private boolean keep() {
        Optional<Member> member = traveller.asMember();
        member.filter(_ -> traveller.sharesRole()).ifPresent(this::shareRole);
        member.ifPresent(members::add);
        return member.isPresent();
    }

    /** The marker of a line belongs to the first it names. */
    private void mark(Passage line, int first) {
        if (first < members.size()) {
            Member member = members.get(first);
            members.set(first, new Member(member.role(), member.name(), line.withMarker(member.spans())));
        }
    }

}
