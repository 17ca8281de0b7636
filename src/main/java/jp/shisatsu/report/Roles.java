package jp.shisatsu.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisatsu.outline.Telltale;
import jp.shisatsu.outline.Wordings;

/** The roles of roles.txt. */
final class Roles {

    private static final Map<String, List<String>> WORDS = Wordings.of(Roles.class, "roles.txt");

    private static final List<String> ROLES = WORDS.getOrDefault("ROLE", List.of());

    private static final List<String> NOBODY = WORDS.getOrDefault("NOBODY", List.of());

    private static final List<String> OFFICES = WORDS.getOrDefault("OFFICE", List.of());

    private static final List<String> OFFICERS = WORDS.getOrDefault("OFFICER", List.of());

    private static final List<String> BODIES = WORDS.getOrDefault("BODY", List.of());

    /** Names end and begin otherwise. */
    private static final Telltale ENDING_ROLE = Telltale.lastOf(ROLES);

    private static final Telltale ENDING_OFFICE = Telltale.lastOf(OFFICES);

    private static final Telltale ENDING_OFFICER = Telltale.lastOf(OFFICERS);

    private static final Telltale ENDING_BODY = Telltale.lastOf(BODIES);

    /** The roles as 委 員 長, and 事 務 局 長, as alternatives of a pattern. */
    static final String LETTER_SPACED = Stream.concat(ROLES.stream(), Stream.of("事務局長", "事務局次長"))
        .filter(role -> role.length() > 1)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(role -> String.join("\\h{1,4}", role.split("(?!^)(?!$)", -1)))
        .collect(Collectors.joining("|"));

    /** 鈴木(一) is not the other 鈴木. */
    private static final Pattern IN_BRACKETS = Pattern.compile("[(（](\\p{L})[)）]");

    /** Those a name may touch, the longest first: 副委員長山田太郎. */
    private static final List<String> BEFORE_NAMES = ROLES.stream()
        .filter(role -> role.matches("副?委員長|委員|副?議長|議員|副?団長|団員"))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();

    private static final Telltale BEFORE_NAME = Telltale.firstOf(BEFORE_NAMES);

    private static final int LONGEST_NAME = 12;

    /** 部長 alone is said behind a name. */
    private static final int SHORTEST_OFFICER = 4;

    private Roles() {
    }

    static boolean isRole(String words) {
        return ROLES.contains(words);
    }

    /** 委員長・社民クラブ says a role and a party. */
    static String withoutParty(String words) {
        int end = Math.max(words.indexOf('・'), Math.max(words.indexOf('／'), words.indexOf('/')));
        return end > 0 && isRole(words.substring(0, end)) ? words.substring(0, end) : words;
    }

    /** Whether some words repeat the role above. */
    static boolean isSame(String words) {
        return WORDS.getOrDefault("SAME", List.of()).contains(words);
    }

    /** Whether some words say where an escort works, before the name. */
    static boolean isOffice(String words) {
        return ENDING_OFFICE.ends(words) && OFFICES.stream().anyMatch(words::endsWith);
    }

    /** Whether some words may stand in the column of names and are none: 氏名. */
    static boolean isNobody(String words) {
        return NOBODY.contains(words);
    }

    /** Whether some words may be a name, or a piece of one. */
    static boolean mayBeName(String words) {
        return words.length() <= LONGEST_NAME && !isNobody(words)
                && !(ENDING_BODY.ends(words) && BODIES.stream().anyMatch(words::endsWith))
                && (areLetters(words) || areLetters(IN_BRACKETS.matcher(words).replaceFirst("$1")));
    }

    private static boolean areLetters(String words) {
        return words.codePoints().allMatch(Character::isLetter);
    }

    /** How many characters of a role stand before a name that touches it: 委員長山田太郎. */
    static int lengthAtHead(String words) {
        return !BEFORE_NAME.begins(words) ? 0
                : BEFORE_NAMES.stream()
                    .filter(role -> words.length() > role.length() + 1 && words.startsWith(role))
                    .mapToInt(String::length)
                    .findFirst()
                    .orElse(0);
    }

    /** Whether some words are what those of a council's office are called: 事務局長. */
    static boolean isOfOffice(String words) {
        return (words.startsWith("事務局") || words.startsWith("議会事務局")) && isOfficer(words);
    }

    /**
     * Whether some words before a name are what an officer is called, and no name: 教育部長.
     */
    static boolean namesOfficer(String words) {
        return words.length() >= SHORTEST_OFFICER && (isOffice(words) || words.endsWith("管理監"))
                && !words.startsWith("議会事務局");
    }

    /** Whether some words are what an officer is called. */
    static boolean isOfficer(String words) {
        return OFFICERS.contains(words);
    }

    /** How many characters of an office end some words that are more: 国分書記. */
    static int lengthOfOffice(String words) {
        return !ENDING_OFFICER.ends(words) ? 0
                : OFFICERS.stream()
                    .filter(office -> words.length() > office.length() && words.endsWith(office))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
    }

    /** How many characters of a role end some words that are more than it: 山田委員長. */
    static int lengthAtEnd(String words) {
        return !ENDING_ROLE.ends(words) ? 0
                : ROLES.stream()
                    .filter(role -> words.length() > role.length() && words.endsWith(role))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
    }

}
