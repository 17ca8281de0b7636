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

    Traveller(@Nullable String role) {
        this.role = role;
    }

    @Nullable String role() {
        return role;
    }

    void skipColumn() {
        pieces.add(EMPTY_COLUMN);
    }

    void isOf(MemberPiece roleBehind, Passage line) {
        role = roleBehind.word();
        cover(roleBehind, line);
    }

    void isNamed(MemberPiece name, Passage line) {
        int roleLength = pieces.isEmpty() ? Roles.lengthAtEnd(name.word()) : 0;
        int nameLength = name.word().length() - roleLength;
        if (roleLength > 0) {
            role = name.word().substring(nameLength);
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

    /** How many pieces the family name has. */
    private int familyPieces(List<String> letters) {
        int column = pieces.lastIndexOf(EMPTY_COLUMN);
        int before = column < 0 ? 0
                : (int) pieces.subList(0, column).stream().filter(piece -> !piece.isEmpty()).count();
        if (before > 0 && before < letters.size()) {
            return before;
        }
        boolean fourSingle = letters.size() == 4 && letters.stream().allMatch(piece -> piece.length() == 1);
        return fourSingle ? 2 : 1;
    }

}
