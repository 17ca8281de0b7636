package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds in the minutes of a sitting what the chair of a committee reports: ○総務文教常任委員長（伊佐山
 * 勉君）. What others say there is no part of it, and sentences that say what comes next
 * head it: 終わりに、視察を終えての所感を申し上げます。
 */
final class Minutes {

    private static final Pattern SPEAKER = Pattern
        .compile("[○〇◎◯]?\\h*(?<office>\\p{IsHan}{2,20})[(（][^（()）]{2,14}君[)）](?:[(（]登壇[)）])?(?:\\h.*)?");

    private static final Telltale IN_SPEAKER = new Telltale("君");

    private static final String PRESIDING = "議長";

    private static final Pattern OPINION = Pattern.compile(
            "(?:(?:終わりに|おわりに|最後に|結びに|次に)[、，])?[^、。]{0,16}(?:所見|所感|考察|意見|総括)(?:について|を)(?:申し上げ|述べさせていただき|申し述べ|述べ)ます。");

    private static final Pattern QUESTIONS = Pattern.compile(
            "(?:次に[、，])?(?:委員から(?:の|出された))?(?:主な)?(?:質疑|質疑応答|質問)(?:の主なもの|の概要)?(?:について|を)(?:申し上げ|御報告いたし|ご報告いたし|紹介し|御紹介し)ます。");

    private static final Pattern FAREWELL = Pattern.compile("以上で[、，]?[^。]*報告(?:を終わります|といたします|とさせていただきます)。.*");

    private final List<LineToken> tokens;

    private final List<Integer> speakers;

    private Minutes(List<LineToken> tokens) {
        this.tokens = tokens;
        this.speakers = IntStream.range(0, tokens.size())
            .filter(i -> office(tokens.get(i)).isPresent())
            .boxed()
            .toList();
    }

    static List<LineToken> read(List<LineToken> tokens) {
        Minutes minutes = new Minutes(tokens);
        return minutes.areSuch() ? minutes.report() : tokens;
    }

    /** Somebody presides, and somebody else speaks. */
    private boolean areSuch() {
        Set<Boolean> presiding = Set.copyOf(speakers.stream()
            .map(speaker -> office(tokens.get(speaker)).filter(PRESIDING::equals).isPresent())
            .toList());
        return presiding.size() > 1;
    }

    /**
     * The longest speech is the report; all before the first speech is the head of the
     * minutes.
     */
    private List<LineToken> report() {
        int reporter = IntStream.range(0, speakers.size())
            .boxed()
            .max(Comparator.comparingInt(this::length))
            .orElseThrow();
        int from = speakers.get(reporter);
        int to = from + length(reporter);
        List<LineToken> read = new ArrayList<>(tokens.subList(0, speakers.getFirst()));
        for (int i = speakers.getFirst(); i < tokens.size(); i++) {
            read.add(from < i && i < to ? said(tokens.get(i)) : apart(tokens.get(i)));
        }
        return read;
    }

    private int length(int speaker) {
        int next = speaker + 1 < speakers.size() ? speakers.get(speaker + 1) : tokens.size();
        return next - speakers.get(speaker);
    }

    private static Optional<String> office(LineToken token) {
        if (!IN_SPEAKER.isIn(token.line().written())) {
            return Optional.empty();
        }
        Matcher speaker = SPEAKER.matcher(token.line().written());
        return speaker.matches() ? Optional.of(speaker.group("office")) : Optional.empty();
    }

    private static LineToken apart(LineToken token) {
        return token instanceof LineToken.Furniture ? token : new LineToken.Apart(token.line());
    }

    private static LineToken said(LineToken token) {
        String words = token.line().written();
        if (!(token instanceof LineToken.Prose)) {
            return token;
        }
        if (FAREWELL.matcher(words).matches()) {
            return apart(token);
        }
        return OPINION.matcher(words).matches() ? heading(token, Topic.OPINIONS)
                : QUESTIONS.matcher(words).matches() ? heading(token, Topic.QUESTIONS) : token;
    }

    private static LineToken heading(LineToken sentence, Topic topic) {
        return new LineToken.Known(sentence.line(), new Marked(Marker.NONE, sentence.line()), Set.of(topic), null);
    }

}
