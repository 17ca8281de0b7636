package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Someone whose role and pieces of name are being read. */
final class Traveller {

    private static final String EMPTY_COLUMN = "";

    private final List<String> pieces = new ArrayList<>();

    private final List<SourceSpan> spans = new ArrayList<>();

    private @Nullable String role;

    private boolean complete;

    Traveller(@Nullable String role) {
        this.role = role;
    }

    /**
     * A role behind a name is of that one alone; one before it, of all up to the next.
     */
    @Nullable String roleOfNext(@Nullable String keyRole) {
        return complete ? keyRole : role;
    }

    /**
     * Whether the role behind the name was read, so that another name is someone else's.
     */
    boolean isComplete() {
        return complete;
    }

    void skipColumn() {
        pieces.add(EMPTY_COLUMN);
    }

    void isOf(MemberPiece roleBehind, Passage line) {
        role = roleBehind.word();
        complete = true;
        cover(roleBehind, line);
    }

    void isNamed(MemberPiece name, Passage line) {
        int roleLength = Roles.lengthAtEnd(name.word());
        int nameLength = name.word().length() - roleLength;
        if (roleLength > 0) {
            role = name.word().substring(nameLength);
            complete = true;
        }
        pieces.add(name.word().substring(0, nameLength));
        cover(name, line);
    }

    void cover(MemberPiece piece, Passage line) {
        spans.add(new SourceSpan(line.start() + piece.start(), line.start() + piece.end()));
    }

    /** Empty where no name was read. */
    Optional<Member> asMember() {
        return name().map(name -> new Member(role, name,
                List.of(new SourceSpan(spans.getFirst().start(), spans.getLast().end()))));
    }

    /** The family name, a space, the given name, as far as the source separates them. */
    private Optional<String> name() {
        List<String> letters = pieces.stream()
            .filter(piece -> !piece.isEmpty())
            .dropWhile(piece -> !piece.equals(pieces.getLast()) && Roles.isOffice(piece))
            .toList();
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        int family = familyPieces(letters);
        String given = String.join("", letters.subList(family, letters.size()));
        return Optional.of((String.join("", letters.subList(0, family)) + " " + given).strip());
    }

    /** 0 where there is no gap between the pieces, or more than one. */
    private int piecesBeforeOnlyGap() {
        List<String> inner = pieces.stream().dropWhile(String::isEmpty).toList();
        boolean one = inner.stream().filter(String::isEmpty).count() == 1;
        return one ? inner.indexOf(EMPTY_COLUMN) : 0;
    }

    /** How many pieces the family name has. */
    private int familyPieces(List<String> letters) {
        int before = piecesBeforeOnlyGap();
        if (before > 0 && before < letters.size()) {
            return before;
        }
        boolean fourSingle = letters.size() == 4 && letters.stream().allMatch(piece -> piece.length() == 1);
        return fourSingle ? 2 : 1;
    }

}
