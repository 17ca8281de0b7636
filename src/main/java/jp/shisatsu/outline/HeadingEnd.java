package jp.shisatsu.outline;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a heading ends behind its wordings: with its count, a remark, its colon, an
 * arrow.
 */
final class HeadingEnd {

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

    private static final Pattern ARROW = Pattern.compile("\\h*[→⇒]\\h*(?=.)");

    private static final Set<Topic> POINTING = EnumSet.of(Topic.DATES, Topic.PLACES, Topic.SUBJECTS, Topic.HOSTS,
            Topic.MEMBERS, Topic.VENUES);

    private static final Set<Topic> QUESTIONS = Set.of(Topic.QUESTIONS);

    private static final Set<Topic> OPINIONS = EnumSet.of(Topic.OPINIONS, Topic.CONCLUSIONS);

    /** 質疑応答（○は質問、●は回答）, （○は委員、●は説明者の発言） */
    private static final Pattern LEGEND = Pattern
        .compile("\\h*[(（](?:(?=[^（()）]*(?:質問|質疑|問))[^（()）。]{0,24}(?:回答|答弁|答え?|説明)"
                + "|[○●◯◎◇◆□■△▲][^（()）。、○●◯◎◇◆□■△▲]{2,8}[、，・\\h]+[○●◯◎◇◆□■△▲][^（()）。、]{2,12})[)）]\\h*+$");

    /** 考察（本市への展開） */
    private static final Pattern FOR_WHOM = Pattern
        .compile("\\h*[(（](?:本市|本町|本村|本県|本区|当市|当町|当村)(?:への|に(?:おける|とっての|向けた))[^（()）。、]{2,10}[)）]\\h*+$");

    /** 視察先（接続先） */
    private static final Pattern WHICH_PLACE = Pattern
        .compile("\\h*[(（](?:接続先|訪問先|相手方|相手先|調整先|市町村名|自治体名|都市名|施設名|場所)[)）]\\h*+$");

    /** 質疑応答（飯田市）, behind the visits */
    private static final Pattern ASKED_WHERE = Pattern
        .compile("\\h*[(（](?!本)[^（()）。、\\h]{1,10}[市区町村](?:議会)?[)）]\\h*+$");

    /** These say nothing of the trip. */
    private static final Pattern HOW_TOLD = Pattern.compile("\\h*[(（](?:要旨|要約|概要|抜粋|主なもの|一部|一部抜粋)[)）]\\h*+$");

    /** Where a remark speaks of the people named below. */
    private static final Set<Topic> PEOPLE = EnumSet.of(Topic.MEMBERS, Topic.ESCORTS, Topic.HOSTS);

    /** What may stand between a heading and its value, or its end: 期日･････令和, too. */
    private static final Pattern LABEL_END = Pattern.compile(
            "\\h*+(?:[･・…‥．.]{2,}+\\h*+(?=.)|／\\h*+(?=.)|(?:\\*\\*)?[:：](?:\\*\\*)?\\h*+|(?:\\*\\*)?\\h?[|｜│┃║]\\h*+|$)|\\h++");

    private HeadingEnd() {
    }

    /**
     * The offset of the value, or of the end; nothing where what follows shows that it
     * heads nothing.
     */
    static Optional<Integer> of(String words, Naming naming) {
        Set<Topic> topics = naming.topics();
        int counted = topics.contains(Topic.OVERVIEW) ? Headings.behind(COUNT, words, naming.end())
                : topics.contains(Topic.PLACES) ? Headings.behind(PLACE_COUNT, words, naming.end()) : naming.end();
        int glossed = Headings.behind(GLOSS, words, counted);
        return end(words, glossed, topics).or(() -> arrowEnd(words, glossed, topics));
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
                : OPINIONS.containsAll(topics) ? WHOSE
                        : topics.equals(QUESTIONS) && isAt(LEGEND, words, named) ? LEGEND
                                : topics.equals(QUESTIONS) && isAt(ASKED_WHERE, words, named) ? ASKED_WHERE
                                        : topics.contains(Topic.PLACES) && isAt(WHICH_PLACE, words, named) ? WHICH_PLACE
                                                : HOW_TOLD;
        boolean says = remark.equals(REMARK) || remark.equals(WHOSE);
        return isAt(remark, words, named) ? Optional.of(says ? named : words.length()) : Optional.empty();
    }

    private static boolean isAt(Pattern pattern, String words, int at) {
        return pattern.matcher(words).region(at, words.length()).lookingAt();
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

}
