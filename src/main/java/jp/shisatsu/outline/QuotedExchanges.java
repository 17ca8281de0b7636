package jp.shisatsu.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a question and its answer that one sentence quotes:
 * 委員から「費用は」との質疑があり、「無料である」との答弁がありました。
 */
final class QuotedExchanges {

    private static final Telltale QUOTING = new Telltale("「");

    private static final String FROM = "(?:[^「」、。]{1,12}(?:から|より)は?[、，]?)?";

    private static final String DONE = "(?:あり|あった|ありました|出され|出された|出されました|なされ|なされた|なされました)";

    private static final Pattern SENTENCE = Pattern.compile(
            "(?:(?:また|さらに|次に|このほか|そのほか|続いて|加えて)[、，]?)?" + FROM + "「\\h*+(?<question>[^「」]{4,})」(?:との|という|と)(?:質疑|質問|問い)"
                    + "(?:が" + DONE + "(?:のに対し|が)?[、，。]?(?:これ)?(?:に対(?:し|して)[、，]?)?|に対(?:し|して)は?[、，]?)" + FROM
                    + "「\\h*+(?<answer>[^「」]{2,})」(?:との|という|と)(?:答弁|回答|説明|答え)が" + DONE + "。");

    private QuotedExchanges() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        return tokens.stream().flatMap(QuotedExchanges::read).toList();
    }

    private static Stream<LineToken> read(LineToken token) {
        if (!(token instanceof LineToken.Prose) || !QUOTING.isIn(token.line().written())) {
            return Stream.of(token);
        }
        Passage line = token.line();
        Matcher said = SENTENCE.matcher(line.written());
        if (!said.matches()) {
            return Stream.of(token);
        }
        Passage question = line.named(said.start("question"), said.end("question"));
        Passage answer = line.named(said.start("answer"), said.end("answer"));
        // The answer ends with its quotation: what follows is no part of it.
        Passage behind = line.named(said.end("answer"), line.written().length());
        return Stream.of(token, new LineToken.Asked(question, question, false),
                new LineToken.Replied(answer, answer, false), new LineToken.Apart(behind));
    }

}
