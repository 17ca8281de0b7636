package jp.shisatsu.report;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Telltale;
import jp.shisatsu.text.SourceSpan;

/**
 * Recognises who signs an observation, before its words, behind them or on a line of its
 * own: by a role, or by a name of the members.
 */
final class Signatories {

    private static final Pattern BEFORE = Pattern.compile("[（(〔【［\\[＜<〈《](.{1,16}?)[）)〕】］\\]＞>〉》]\\h*[：:]?\\h*(?=.)");

    /** 岡林委員 黒潮町の避難カルテは… */
    private static final Pattern BEFORE_GAP = Pattern
        .compile("([^\\h、。]{1,10}(?:委員長|委員|議員|議長|団長|団員|会長|会員|事務局長))\\u3000+(?=.{8,})");

    /** 高野：地域で学校を… */
    private static final Pattern BEFORE_COLON = Pattern.compile("([^\\h、。：:]{1,10})[：:]\\h*(?=.)");

    private static final Pattern BEHIND = Pattern
        .compile("[。\\s\\h]*+[（(〔【［\\[＜<〈《]([^（()）〔〕【】]{1,16})[）)〕】］\\]＞>〉》]$");

    private static final Telltale ENDING_BRACKETS = new Telltale("）)〕】］]＞>〉》");

    private static final Pattern PARTY = Pattern.compile("\\h*[（(](?!欠席)([^（()）\\h、。・0-9０-９]{2,12})[)）]");

    /** ２番 柏木 徹 */
    private static final Pattern SEAT = Pattern.compile("^(?:議席)?[0-9０-９]{1,2}番\\h*(?=.)");

    private static final Telltale IN_SEAT = new Telltale("番");

    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

    /** How much of a text may be its signature. */
    private static final int LONGEST = 20;

    /** Letter-spaced. */
    private static final int LONGEST_NAME = 60;

    /** One letter is the beginning of too many names. */
    private static final int SHORTEST_FAMILY = 2;

    /** Names nobody parted: 鈴木花子 signs （鈴木）. */
    private final TreeSet<String> wholeNames = new TreeSet<>();

    /** Of all members, without white space: whole, and the family alone. */
    private final Set<String> names = new HashSet<>();

    /** What members belong to, as the text says behind their names: 野々垣修司（清流会）. */
    private final Set<String> parties = new HashSet<>();

    Signatories(List<Member> members, String text) {
        for (Member member : members) {
            names.add(squeezed(member.name()));
            names.add(squeezed(member.name().split(" ", 2)[0]));
            if (!member.name().contains(" ")) {
                wholeNames.add(member.name());
            }
            member.spans().stream().map(SourceSpan::end).forEach(end -> addParty(text, end));
        }
    }

    private void addParty(String text, int behindName) {
        Matcher party = PARTY.matcher(text).region(behindName, text.length());
        if (party.lookingAt() && !Roles.isRole(party.group(1))) {
            parties.add(party.group(1));
        }
    }

    /** Whether some words name a party or committee, by which its members may sign. */
    boolean isParty(String words) {
        return parties.contains(words) || Signature.isParty(words) || Signature.isCommittee(words);
    }

    /** The author as written, without brackets, where a line is a signature. */
    Optional<String> on(String line) {
        String name = Signature.unadorned(line);
        boolean adorned = name.length() < line.length();
        return Signature.on(line)
            .or(() -> seated(name))
            .or(() -> Optional.of(name).filter(words -> isMember(words) || (adorned && isParty(words))));
    }

    /** The member behind the number of a seat. */
    private Optional<String> seated(String words) {
        return Optional.of(words).filter(IN_SEAT::isIn).filter(seated -> {
            String name = SEAT.matcher(seated).replaceFirst("");
            return name.length() < seated.length() && isMember(withoutRole(name));
        });
    }

    /**
     * How many characters at the head of a line are a signature and its end; 0 if none.
     */
    int endBefore(String line) {
        int colon = Signature.lengthBefore(line);
        if (colon > 0) {
            return colon + 1;
        }
        return leading(line).map(Matcher::end).orElse(0);
    }

    /** The author in the signature at the head of a line. */
    String before(String line) {
        return leading(line).map(before -> before.group(1).strip())
            .orElseGet(() -> line.substring(0, Signature.lengthBefore(line)));
    }

    private Optional<Matcher> leading(String line) {
        return Stream.of(BEFORE, BEFORE_GAP, BEFORE_COLON)
            .map(pattern -> pattern.matcher(line))
            .filter(before -> before.lookingAt() && signs(before.group(1)))
            .findFirst();
    }

    /** The author behind some words: …と感じた。（志村委員長） */
    Optional<String> behind(String words) {
        return tail(words).map(tail -> tail.group(1).strip());
    }

    /** The words without the signature behind them. */
    String withoutTail(String words) {
        return tail(words).map(tail -> words.substring(0, tail.start(1) - 1).strip()).orElse(words);
    }

    private Optional<Matcher> tail(String words) {
        if (!ENDING_BRACKETS.ends(words)) {
            return Optional.empty();
        }
        Matcher tail = BEHIND.matcher(words).region(Math.max(0, words.length() - LONGEST), words.length());
        return tail.find() && tail.start(1) > 1 && signs(tail.group(1)) ? Optional.of(tail) : Optional.empty();
    }

    private boolean signs(String name) {
        return Signature.isAuthor(name.strip()) || Signature.isCommittee(name) || isMember(name)
                || isMember(withoutRole(name));
    }

    /** 水野会長, 長谷川事務局長: the member, by whatever is said behind the name. */
    private static String withoutRole(String name) {
        return name.substring(0, name.length() - Math.max(Roles.lengthAtEnd(name), Roles.lengthOfOffice(name)));
    }

    private boolean isMember(String name) {
        if (name.length() > LONGEST_NAME) {
            return false;
        }
        String squeezed = squeezed(name);
        return names.contains(squeezed) || (squeezed.length() >= SHORTEST_FAMILY && wholeNames.tailSet(squeezed)
            .stream()
            .limit(2)
            .filter(whole -> whole.startsWith(squeezed))
            .count() == 1);
    }

    private static String squeezed(String name) {
        return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }

}
