package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds in the minutes of a sitting what the chair of a committee reports: ○総務文教常任委員長（伊佐山
 * 勉君）. What others say there is no part of it, and sentences that say what comes next
 * head it: 終わりに、視察を終えての所感を申し上げます。 Of several such reports the longest is read.
 */
final class Minutes {

    private static final Pattern SPEAKER = Pattern
        .compile("[○〇◎◯]?\\h*(?<office>\\p{IsHan}{2,20})[(（][^（()）]{2,14}君[)）](?:[(（]登壇[)）])?(?:\\h+(?<words>\\H.*))?");

    private static final Telltale IN_SPEAKER = new Telltale("君");

    private static final String PRESIDING = "議長";

    private static final String REPORTING = "委員長";

    private static final Pattern OPINION = Pattern.compile(
            "(?:(?:終わりに|おわりに|最後に|結びに|次に)[、，])?[^、。]{0,16}(?:所見|所感|考察|意見|総括)(?:について|を)(?:申し上げ|述べさせていただき|申し述べ|述べ)ます。");

    private static final Pattern QUESTIONS = Pattern.compile(
            "(?:次に[、，])?(?:委員から(?:の|出された))?(?:主な)?(?:質疑|質疑応答|質問)(?:の主なもの|の概要)?(?:について|を)(?:申し上げ|御報告いたし|ご報告いたし|紹介し|御紹介し)ます。");

    private static final Pattern FAREWELL = Pattern.compile("以上で[、，]?[^。]*報告(?:を終わります|といたします|とさせていただきます)。.*");

    private final List<LineToken> tokens;

    private final List<Speech> speeches = new ArrayList<>();

    private Minutes(List<LineToken> tokens) {
        this.tokens = tokens;
        List<Integer> speakers = IntStream.range(0, tokens.size())
            .filter(i -> speaker(tokens.get(i)).isPresent())
            .boxed()
            .toList();
        for (int i = 0; i < speakers.size(); i++) {
            int end = i + 1 < speakers.size() ? speakers.get(i + 1) : tokens.size();
            speeches.add(Speech.of(tokens, speakers.get(i), end));
        }
    }

    /**
     * What somebody says, from the line that names who speaks on, and how many lines of
     * it are prose.
     */
    private record Speech(String office, int start, int end, long lines) {

        static Speech of(List<LineToken> tokens, int start, int end) {
            Matcher speaker = speaker(tokens.get(start)).orElseThrow();
            long below = tokens.subList(start + 1, end).stream().filter(LineToken.Prose.class::isInstance).count();
            return new Speech(speaker.group("office"), start, end, below + (speaker.group("words") == null ? 0 : 1));
        }

    }

    static List<LineToken> read(List<LineToken> tokens) {
        Minutes minutes = new Minutes(tokens);
        return minutes.report().map(minutes::only).orElse(tokens);
    }

    /** That of a chair whom somebody who presides gave the floor. */
    private Optional<Speech> report() {
        int opened = IntStream.range(0, speeches.size())
            .filter(i -> speeches.get(i).office().equals(PRESIDING) && speeches.get(i).lines() > 0)
            .findFirst()
            .orElse(speeches.size());
        return speeches.stream()
            .skip(opened)
            .filter(speech -> speech.office().endsWith(REPORTING) && speech.lines() > 1)
            .max(Comparator.comparingLong(Speech::lines));
    }

    /** All before the first speech is the head of the minutes. */
    private List<LineToken> only(Speech report) {
        List<LineToken> read = new ArrayList<>(tokens.subList(0, speeches.getFirst().start()));
        for (int i = speeches.getFirst().start(); i < tokens.size(); i++) {
            if (i == report.start()) {
                begun(tokens.get(i)).forEach(read::add);
            }
            else {
                read.add(report.start() < i && i < report.end() ? said(tokens.get(i)) : apart(tokens.get(i)));
            }
        }
        return read;
    }

    /** Whether a line says who speaks. */
    static boolean speaks(LineToken token) {
        return speaker(token).isPresent();
    }

    private static Optional<Matcher> speaker(LineToken token) {
        if (!IN_SPEAKER.isIn(token.line())) {
            return Optional.empty();
        }
        return Optional.of(SPEAKER.matcher(token.line().written())).filter(Matcher::matches);
    }

    /** Who speaks, and the words that follow on the line. */
    private static Stream<LineToken> begun(LineToken token) {
        Passage line = token.line();
        int words = speaker(token).map(speaker -> speaker.start("words")).orElse(-1);
        if (words < 0) {
            return Stream.of(apart(token));
        }
        Passage value = line.valueFrom(words);
        return Stream.of(new LineToken.Apart(line.headUpTo(words, value.start())), said(new LineToken.Prose(value)));
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
