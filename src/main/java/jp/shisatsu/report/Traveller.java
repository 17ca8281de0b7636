package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Someone whose role and pieces of name are being read. */
final class Traveller {

    private static final String EMPTY_COLUMN = "";

    /** What 団長 飯沼（議長） is besides is but a remark. */
    private static final Set<String> LEADING = Set.of("団長", "副団長", "団員", "班長", "副班長", "班員", "オブザーバー");

    private static final Set<String> ALONG = Set.of("随行", "同行", "隨行");

    private static final Pattern POST = Pattern.compile(".*(?:長|補佐|主査|主任|主事|主幹|書記|職員|参事|参事官|監|技師)");

    private static final String EACH = "の各";

    private static final SourceSpan NOWHERE = new SourceSpan(0, 0);

    private final List<String> pieces = new ArrayList<>();

    /** Where each piece stands; an empty column stands nowhere. */
    private final List<SourceSpan> named = new ArrayList<>();

    /** The same with an office at the end of a piece, which is no part of a name. */
    private final List<SourceSpan> whole = new ArrayList<>();

    /** Where the role stands. */
    private final List<SourceSpan> spans = new ArrayList<>();

    private @Nullable String role;

    private boolean travelsAlong;

    private boolean complete;

    private boolean alone;

    private boolean ofEach;

    private boolean cut;

    /** Where it stands, if the role is but an office. */
    private @Nullable SourceSpan onlyOffice;

    /** Where the role stands that ends the name: 山田委員. */
    private @Nullable SourceSpan roleBehind;

    Traveller(@Nullable String role) {
        this.role = role;
    }

    /** 随行 above 議会事務局主査 桑野 芳子: the post says what she is. */
    void isNamedBelow(@Nullable String heading) {
        travelsAlong = role != null && role.equals(heading) && ALONG.stream().anyMatch(role::contains);
    }

    /**
     * Whether the heading says that and a name was read, so that another post is someone
     * else's.
     */
    boolean isWholeEscort() {
        return travelsAlong && !pieces.isEmpty() && !Roles.isOffice(pieces.getLast())
                && !pieces.getLast().endsWith("部");
    }

    boolean isEscort() {
        return travelsAlong;
    }

    /**
     * A role behind a name is of that one alone; one before it, of all up to the next.
     */
    @Nullable String roleOfNext(@Nullable String keyRole) {
        return complete || alone ? keyRole : role;
    }

    /**
     * Whoever the next line names: a role alone on its line is part of what is said of
     * them.
     */
    Traveller onNextLine(@Nullable String keyRole) {
        Traveller next = new Traveller(roleOfNext(keyRole));
        next.spans.addAll(spans);
        next.onlyOffice = onlyOffice;
        return next;
    }

    /**
     * Whether the role behind the name was read, so that another name is someone else's.
     */
    boolean isComplete() {
        return complete;
    }

    /** Whether a role, or a comma, ends a line before the name it is of. */
    boolean awaitsName(String line) {
        return role != null && pieces.stream().allMatch(String::isEmpty) && (!spans.isEmpty() || line.endsWith("、")
                || line.endsWith("，") || (onlyOffice != null && Roles.isOfficer(role)));
    }

    /** Whether the role behind the name is of those before, too: 飯野利夫、野呂雅人の各委員. */
    boolean sharesRole() {
        return ofEach;
    }

    /** The role is but an office; what is said behind the name says more. */
    void worksThere(MemberPiece office, Passage line) {
        onlyOffice = line.part(office.start(), office.end());
    }

    /** Whether a role was read on this line, and no name yet. */
    boolean awaitsOnlyName() {
        return pieces.isEmpty() && !spans.isEmpty();
    }

    /** The same, be the name in another column. */
    boolean saysRoleAlone() {
        return !spans.isEmpty() && pieces.stream().allMatch(String::isEmpty);
    }

    boolean hasRole() {
        return role != null;
    }

    void isSigned(@Nullable String roleOfSign) {
        role = roleOfSign;
    }

    /** The role is of nobody else. */
    void standsAlone() {
        alone = true;
    }

    void skipColumn() {
        pieces.add(EMPTY_COLUMN);
        named.add(NOWHERE);
        whole.add(NOWHERE);
    }

    /** A second role is but a remark: 白岩議長（オブザーバー） travelled as what he is. */
    void isOf(MemberPiece roleBehind, Passage line) {
        if (complete && LEADING.contains(roleBehind.word()) && "議員".equals(role)) {
            role = roleBehind.word();
            cover(roleBehind, line);
            return;
        }
        if (complete || LEADING.contains(String.valueOf(role))
                || (role != null && !Roles.isRole(Roles.withoutParty(roleBehind.word())))) {
            return;
        }
        role = Roles.withoutParty(roleBehind.word());
        complete = true;
        cover(roleBehind, line);
    }

    void isNamed(MemberPiece name, Passage line) {
        if (Roles.isOfficer(name.word()) && !pieces.isEmpty() && pieces.stream()
            .noneMatch(
                    piece -> piece.isEmpty() || Roles.isOffice(piece) || (piece.endsWith("部") && pieces.size() == 1))) {
            role = role == null ? name.word() : role;
            complete = true;
            cover(name, line);
            return;
        }
        int roleLength = Roles.lengthAtEnd(name.word());
        int nameLength = name.word().length() - roleLength;
        if (roleLength > 0) {
            role = name.word().substring(nameLength);
            complete = true;
            ofEach = name.word().startsWith(EACH, nameLength - EACH.length());
            nameLength -= ofEach ? EACH.length() : 0;
        }
        int office = roleLength == 0 && (role == null || onlyOffice != null) ? Roles.lengthOfOffice(name.word()) : 0;
        if (office > 0) {
            onlyOffice = null;
            nameLength -= office;
            role = name.word().substring(nameLength);
            complete = true;
        }
        int behind = roleLength == 0 && office == 0 ? Roles.lengthOfOffice(name.word()) : roleLength;
        int end = Math.max(name.start(), line.written().indexOf(name.word(), name.start())) + name.word().length();
        roleBehind = roleLength == 0 ? roleBehind : line.part(end - roleLength, name.end());
        String before = cut && !pieces.isEmpty() ? pieces.removeLast() : "";
        if (!before.isEmpty()) {
            spans.add(named.removeLast());
            whole.removeLast();
        }
        cut = false;
        pieces.add(before + name.word().substring(0, nameLength));
        whole.add(line.part(name.start(), name.end()));
        named.add(line.part(name.start(), behind == 0 ? name.end() : end - behind));
    }

    int lettersOfName() {
        return pieces.stream().mapToInt(String::length).sum();
    }

    /** The next piece is the rest of the one before. */
    void goesOnInName() {
        cut = true;
    }

    void cover(MemberPiece piece, Passage line) {
        spans.add(line.part(piece.start(), piece.end()));
    }

    /** Empty where no name was read. */
    Optional<Member> asMember() {
        String post = isPost() ? String.join("", postPieces()) : "";
        return FullName.of(pieces).map(name -> new Member(post.isEmpty() ? role : post, name, spans()));
    }

    /** 議会事務局 alone says where, and not as what. */
    private boolean isPost() {
        String post = String.join("", postPieces());
        return travelsAlong && POST.matcher(post).matches();
    }

    private List<String> postPieces() {
        return pieces.subList(0, pieces.size() - FullName.piecesIn(pieces).size());
    }

    /** Where someone works is no part of the name, and of an escort the role. */
    private List<SourceSpan> spans() {
        int post = postPieces().size();
        return Stream
            .of(Stream.ofNullable(onlyOffice), Stream.ofNullable(isPost() ? null : roleBehind), spans.stream(),
                    isPost() ? whole.stream().limit(post) : Stream.<SourceSpan>empty(), named.stream().skip(post))
            .flatMap(each -> each)
            .filter(span -> !span.equals(NOWHERE))
            .sorted(Comparator.comparingInt(SourceSpan::start))
            .toList();
    }

}
