package jp.shisatsu.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisatsu.outline.Passage;

/**
 * What the sentence with which a visit begins says of it:
 * １１月１３日は、袋井市において、「命山の整備について」説明を受けました（説明者 危機管理課長 久野 稔氏）。 It may go on over a few lines,
 * and stays what it is.
 */
final class SaidOfVisit {

    private static final int MOST_LINES = 5;

    private static final Pattern SUBJECT = Pattern.compile(
            "[「『](?<subject>[^「『」』。]{4,60}(?:について|(?=[」』](?:について|に関し|をテーマ|と題し))))[」』][^。「『]{0,10}?(?:説明|視察|調査|研修|講義|講話|テーマ)");

    private static final Pattern HOSTS = Pattern
        .compile("[(（](?:ご?説明者|応対者|対応者|講師)(?:は|[\\h：:、])\\h*(?<hosts>[^（()）。]{3,120})[)）]");

    private final String said;

    private SaidOfVisit(String said) {
        this.said = said;
    }

    /** Of the first sentence of some lines. */
    static SaidOfVisit in(List<Passage> lines) {
        String words = lines.stream().limit(MOST_LINES).map(Passage::written).collect(Collectors.joining());
        int stop = words.indexOf('。');
        return new SaidOfVisit(stop < 0 ? words : words.substring(0, stop));
    }

    Optional<String> subject() {
        Matcher subject = SUBJECT.matcher(said);
        return subject.find() ? Optional.of(subject.group("subject")) : Optional.empty();
    }

    List<String> hosts() {
        return HOSTS.matcher(said)
            .results()
            .limit(1)
            .map(MatchResult::group)
            .map(HOSTS::matcher)
            .filter(Matcher::matches)
            .flatMap(hosts -> Stream.of(hosts.group("hosts").split("[、，]")))
            .map(String::strip)
            .toList();
    }

}
