package jp.shisatsu.outline;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the headings of headings.txt: letter-spaced (期 日), joined (視察先及び視察事項), with
 * a value behind them (視察先：浜松市).
 */
final class Headings {

    /** By their first two letters, the longest first. */
    private static final Map<String, List<Wording>> BY_BEGINNING = load();

    private static final int LONGEST = BY_BEGINNING.values()
        .stream()
        .mapToInt(wordings -> wordings.getFirst().length())
        .max()
        .orElse(0);

    /** Which letters they begin with. */
    private static final BitSet FIRST_LETTERS = new BitSet();

    /** The hashes of their first two letters. */
    private static final BitSet BEGINNINGS = new BitSet();

    static {
        BY_BEGINNING.keySet().forEach(beginning -> {
            FIRST_LETTERS.set(beginning.charAt(0));
            BEGINNINGS.set(hash(beginning.charAt(0), beginning.charAt(1)));
        });
    }

    private static final int MOST_JOINED = 4;

    private static final Pattern LEADING = Pattern
        .compile("(?:(?:各|参加|出席|視察|調査|派遣)?(?:委員会|委員|議員|者|会派|団員|班員)(?:から|として)?の(?=主な|おもな|感想|所感|所見|意見|考察|まとめ|総括|提言))?"
                + "(?:主な|おもな)?");

    /** What that begins with. */
    private static final String FIRST_OF_LEADING = "各参出視調派委議者会団班主お";

    private static final Pattern JOINT = Pattern.compile("\\h{0,3}(?:及び|および|並びに|と|・|、|／|/)\\h{0,3}");

    /** Each visit's 視察概要 may be counted: 視察概要（その２）. */
    private static final Pattern COUNT = Pattern
        .compile("\\h{0,2}[(（]?(?:その)?(?:[0-9０-９]{1,2}|[一二三四五六七八九十①-⑳])[)）]?(?=\\h*+$)");

    /** 視察先① 浜松市, 視察先2：豊橋市 */
    private static final Pattern PLACE_COUNT = Pattern
        .compile("(?:(?:その)?(?:[0-9０-９]|[(（][0-9０-９][)）]|[①-⑳])|その[一二三四五六七八九])(?=[\\h：:]|$)|\\h{1,2}[0-9０-９]$");

    /** 参加者（８名）, 質疑応答（要旨） */
    private static final Pattern REMARK = Pattern.compile("\\h*[(（][^（）()]{1,12}[)）]\\h*+$");

    /** 日 時 Date 11月19日: the same in English, where hosts abroad shall read it, too. */
    private static final Pattern GLOSS = Pattern.compile(
            "\\h*(?:/\\h*)?(?:Dates?|Period|Purpose|Members|Participants|Delegation|Itinerary|Schedule|Outline|Overview|Visits?|Theme|Subjects?"
                    + "|Places?|Venue|Hosts?|Received by|Attended by|Explanation|Summary|Contents|Q ?& ?A|Questions(?: and Answers)?|Impressions|Comments|Conclusions?|Remarks)(?=\\h{2}|\\u3000|[：:]|$)");

    /** 視察者（敬称略） 委員長 山田 正彦, 所感（議席順）: it says nothing of them. */
    private static final Pattern NOTE = Pattern
        .compile("\\h*[(（](?:敬称略|議席順|順不同|敬称略、議席順|議席順、敬称略)[)）](?:[\\h：:]+(?=.)|\\h*+$)");

    /** 所感（中川） is signed. */
    private static final Pattern WHOSE = Pattern.compile("\\h*[(（][^（()）。、]{1,12}[)）]\\h*+$");

    /** 対応 駅長 田中丸 徹、副駅長 星子 拓, but for the label */
    private static final Pattern OFFICER = Pattern
        .compile("\\u3000++[^\\h。、]{0,20}(?:長|主[任査幹事]|補佐|担当|職員)\\h++\\p{L}{1,4}(?:\\h\\p{L}{1,4})?(?:、[^。]{2,60})?");

    private static final Pattern VALUE = Pattern.compile("／|\\h+・(?!\\h)");

    private static final Pattern ARROW = Pattern.compile("\\h*[→⇒]\\h*(?=.)");

    private static final Set<Topic> POINTING = EnumSet.of(Topic.DATES, Topic.PLACES, Topic.SUBJECTS, Topic.HOSTS,
            Topic.MEMBERS, Topic.VENUES);

    private static final String OPENING = "（(";

    private static final String CLOSING = "）)";

    private static final Set<Topic> ANNOUNCING = EnumSet.of(Topic.PLACES, Topic.SUBJECTS, Topic.DATES);

    private static final Set<Topic> QUESTIONS = Set.of(Topic.QUESTIONS);

    private static final Set<Topic> OPINIONS = EnumSet.of(Topic.OPINIONS, Topic.CONCLUSIONS);

    /** 質疑応答（○は質問、●は回答） */
    private static final Pattern LEGEND = Pattern
        .compile("\\h*[(（](?=[^（()）]*(?:質問|質疑|問))[^（()）。]{0,24}(?:回答|答弁|答え?|説明)[)）]\\h*+$");

    /** 考察（本市への展開） */
    private static final Pattern FOR_WHOM = Pattern
        .compile("\\h*[(（](?:本市|本町|本村|本県|本区|当市|当町|当村)(?:への|に(?:おける|とっての|向けた))[^（()）。、]{2,10}[)）]\\h*+$");

    /** 視察先（接続先） */
    private static final Pattern WHICH_PLACE = Pattern
        .compile("\\h*[(（](?:接続先|訪問先|相手方|相手先|調整先|市町村名|自治体名|都市名|施設名|場所)[)）]\\h*+$");

    /** These say nothing of the trip. */
    private static final Pattern HOW_TOLD = Pattern.compile("\\h*[(（](?:要旨|要約|概要|抜粋|主なもの|一部|一部抜粋)[)）]\\h*+$");

    /** Where a remark speaks of the people named below. */
    private static final Set<Topic> PEOPLE = EnumSet.of(Topic.MEMBERS, Topic.ESCORTS, Topic.HOSTS);

    /** What may stand between a heading and its value, or its end: 期日･････令和, too. */
    private static final Pattern LABEL_END = Pattern.compile(
            "\\h*+(?:[･・…‥．.]{2,}+\\h*+(?=.)|／\\h*+(?=.)|(?:\\*\\*)?[:：](?:\\*\\*)?\\h*+|(?:\\*\\*)?\\h?[|｜│┃║]\\h*+|$)|\\h++");

    private Headings() {
    }

    /** The heading some words begin with, be they in old forms: 質疑應答. */
    static Optional<Naming> at(String written) {
        if (!mayBegin(written)) {
            return Optional.empty();
        }
        String words = OldForms.today(written);
        Naming naming = Naming.NOTHING;
        Optional<Wording> first = wordingAt(words, 0);
        int next = first.isPresent() || FIRST_OF_LEADING.indexOf(words.charAt(0)) < 0 ? 0 : behind(LEADING, words, 0);
        for (int joined = 0; joined < MOST_JOINED && next > naming.end(); joined++) {
            Optional<Wording> wording = next == 0 ? first : wordingAt(words, next);
            if (wording.isEmpty() && beginsValue(words, naming.end())) {
                break;
            }
            if (wording.isEmpty()) {
                return Optional.empty();
            }
            naming = naming.and(wording.get(), wording.get().endIn(words, next));
            next = behind(JOINT, words, naming.end());
        }
        Optional<Naming> both = inBrackets(words, naming);
        if (both.isPresent()) {
            return both;
        }
        int named = naming.topics().contains(Topic.OVERVIEW) ? behind(COUNT, words, naming.end())
                : naming.topics().contains(Topic.PLACES) ? behind(PLACE_COUNT, words, naming.end()) : naming.end();
        Set<Topic> topics = naming.topics();
        int glossed = behind(GLOSS, words, named);
        return end(words, glossed, topics).or(() -> arrowEnd(words, glossed, topics)).map(naming::endingAt);
    }

    /** 調査事項（視察先） heads both. */
    private static Optional<Naming> inBrackets(String words, Naming naming) {
        int end = naming.end();
        boolean bracketed = end > 0 && end < words.length() && OPENING.indexOf(words.charAt(end)) >= 0
                && CLOSING.indexOf(words.charAt(words.length() - 1)) >= 0;
        return bracketed ? wordingAt(words, end + 1)
            .filter(inside -> ANNOUNCING.contains(inside.topic()) && ANNOUNCING.containsAll(naming.topics())
                    && inside.endIn(words, end + 1) == words.length() - 1)
            .map(inside -> naming.and(inside, words.length())) : Optional.empty();
    }

    /** 訪問日／5月20日, 視察地 ・岩手県紫波町: what joins no headings leads to the value. */
    private static boolean beginsValue(String words, int at) {
        return at > 0 && VALUE.matcher(words).region(at, words.length()).lookingAt();
    }

    /** Whether a first letter may have its second behind it, or behind a gap. */
    private static boolean goesOn(String words, int first) {
        int second = first + 1;
        return second < words.length() && (Glyph.isSpace(words.charAt(second))
                || BEGINNINGS.get(hash(OldForms.today(words.charAt(first)), OldForms.today(words.charAt(second)))));
    }

    private static int hash(char first, char second) {
        return (31 * first + second) & Character.MAX_VALUE;
    }

    /** Most lines are told by their first two letters. */
    private static boolean mayBegin(String written) {
        if (written.isEmpty()) {
            return false;
        }
        char first = OldForms.today(written.charAt(0));
        return (FIRST_LETTERS.get(first) && goesOn(written, 0)) || FIRST_OF_LEADING.indexOf(first) >= 0;
    }

    /** The wording some words begin with, whatever follows it. */
    static Optional<Naming> begunBy(String words) {
        return wordingAt(words, 0).map(wording -> Naming.NOTHING.and(wording, wording.endIn(words, 0)));
    }

    /** Whether some words but tell which mark asks and which replies: （●＝質問 ○＝回答） */
    static boolean isLegend(Passage words) {
        return LEGEND.matcher(words.written()).matches();
    }

    private static Optional<Integer> end(String words, int named, Set<Topic> topics) {
        return topics.equals(QUESTIONS) ? remarkEnd(words, named, topics).or(() -> labelEnd(words, named))
                : labelEnd(words, named).or(() -> remarkEnd(words, named, topics));
    }

    /**
     * A remark on people is a value of its own; one on the text is part of the heading.
     */
    private static Optional<Integer> remarkEnd(String words, int named, Set<Topic> topics) {
        Matcher note = NOTE.matcher(words).region(named, words.length());
        if ((PEOPLE.containsAll(topics) || OPINIONS.containsAll(topics)) && note.lookingAt()) {
            return Optional.of(note.end());
        }
        if (OPINIONS.containsAll(topics) && isAt(FOR_WHOM, words, named)) {
            return Optional.of(words.length());
        }
        Pattern remark = PEOPLE.containsAll(topics) ? REMARK
                : OPINIONS.containsAll(topics) ? WHOSE : topics.equals(QUESTIONS) && isAt(LEGEND, words, named) ? LEGEND
                        : topics.contains(Topic.PLACES) && isAt(WHICH_PLACE, words, named) ? WHICH_PLACE : HOW_TOLD;
        boolean says = remark.equals(REMARK) || remark.equals(WHOSE);
        return isAt(remark, words, named) ? Optional.of(says ? named : words.length()) : Optional.empty();
    }

    private static boolean isAt(Pattern pattern, String words, int at) {
        return pattern.matcher(words).region(at, words.length()).lookingAt();
    }

    private static int behind(Pattern pattern, String words, int end) {
        if (end == words.length()) {
            return end;
        }
        Matcher matcher = pattern.matcher(words).region(end, words.length());
        return matcher.lookingAt() ? matcher.end() : end;
    }

    /** 日時→10月3日; 目的→ stands in any text. */
    private static Optional<Integer> arrowEnd(String words, int named, Set<Topic> topics) {
        Matcher arrow = ARROW.matcher(words).region(named, words.length());
        return POINTING.containsAll(topics) && arrow.lookingAt() ? Optional.of(arrow.end()) : Optional.empty();
    }

    private static Optional<Integer> labelEnd(String words, int end) {
        Matcher label = LABEL_END.matcher(words).region(end, words.length());
        return label.lookingAt() ? Optional.of(label.end()) : Optional.empty();
    }

    private static Optional<Wording> wordingAt(String words, int start) {
        if (start >= words.length() || !FIRST_LETTERS.get(words.charAt(start)) || !goesOn(words, start)) {
            return Optional.empty();
        }
        List<Wording> begunAlike = BY_BEGINNING.getOrDefault(Wording.lettersAt(words, start, 2), List.of());
        String letters = begunAlike.isEmpty() ? "" : Wording.lettersAt(words, start, LONGEST);
        for (Wording wording : begunAlike) {
            int end = letters.startsWith(wording.letters()) ? wording.endIn(words, start) : start;
            if (end > start && !beginsValue(words, start, end) && stands(words, start, end, wording)) {
                return Optional.of(wording);
            }
        }
        return Optional.empty();
    }

    /**
     * 項 目, 説明：; but 項目 alone is the head of a table, and 説明 a noun. ところ stands before a
     * wide gap or alone, too, and 説明 before one that parts it from 山田氏.
     */
    private static boolean stands(String words, int start, int end, Wording wording) {
        String ends = Glyph.isHiragana(words.charAt(start)) ? "：:\u3000\t" : "：:";
        boolean named = wording.topic() == Topic.HOSTS && words.startsWith("\u3000", end)
                && (words.endsWith("氏") || OFFICER.matcher(words).region(end, words.length()).matches());
        return named || !wording.isWeak() || end - start > wording.length()
                || (end == words.length() && Glyph.isHiragana(words.charAt(start)))
                || (end < words.length() && ends.indexOf(words.charAt(end)) >= 0);
    }

    /**
     * 視察先 名古屋市 is not headed 視察先名: a gap parts one letter from the others, and none parts
     * it from what follows.
     */
    private static boolean beginsValue(String words, int start, int end) {
        boolean gapBeforeLast = end - start > 2 && Glyph.isSpace(words.charAt(end - 2))
                && !Glyph.isSpace(words.charAt(start + 1));
        return gapBeforeLast && end < words.length() && Character.isLetter(words.charAt(end));
    }

    private static Map<String, List<Wording>> load() {
        Map<String, List<Wording>> headings = new HashMap<>();
        Wordings.of(Headings.class, "headings.txt")
            .forEach((topic, wordings) -> wordings.stream()
                .map(wording -> new Wording(Topic.valueOf(topic), wording))
                .forEach(wording -> headings.merge(wording.beginning(), List.of(wording), Wordings::both)));
        headings.replaceAll((beginning,
                wordings) -> wordings.stream().sorted(Comparator.comparingInt(Wording::length).reversed()).toList());
        return headings;
    }

}
