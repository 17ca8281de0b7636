package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisatsu.text.SourceSpan;

/**
 * Reads a question and its answer that one sentence quotes:
 * 委員から「費用は」との質疑があり、「無料である」との答弁がありました。 Below 主な質疑, where each is an item or a line and may
 * be wrapped, it is no more than that; elsewhere it stays a sentence as well.
 */
final class QuotedExchanges {

    private static final Telltale QUOTING = new Telltale("「");

    private static final String FROM = "(?:[^「」、。]{1,12}(?:から|より)は?[、，]?)?";

    private static final String DONE = "(?:あり|あった|ありました|出され|出された|出されました|なされ|なされた|なされました)";

    private static final Pattern SENTENCE = Pattern.compile(
            "(?:(?:また|さらに|次に|このほか|そのほか|続いて|加えて)[、，]?)?" + FROM + "「\\h*+(?<question>[^「」]{2,})」(?:との|という|と)(?:質疑|質問|問い)"
                    + "(?:が" + DONE + "(?:のに対し|が)?[、，。]?(?:これ)?(?:に対(?:し|して)[、，]?)?|に対(?:し|して)は?[、，]?)" + FROM
                    + "「\\h*+(?<answer>[^「」]{2,})」(?:との|という|と)(?:答弁|回答|説明|答え)が" + DONE + "。");

    /** Of an item, the quotation begins near its head. */
    private static final int BEFORE_QUOTE = 16;

    /** No question and its answer fill more lines. */
    private static final int MOST_LINES = 12;

    private final List<LineToken> tokens;

    private final List<LineToken> read = new ArrayList<>();

    private QuotedExchanges(List<LineToken> tokens) {
        this.tokens = tokens;
    }

    static List<LineToken> read(List<LineToken> tokens) {
        return new QuotedExchanges(tokens).read();
    }

    private List<LineToken> read() {
        boolean belowQuestions = false;
        for (int i = 0; i < tokens.size(); i++) {
            LineToken token = tokens.get(i);
            belowQuestions = token instanceof LineToken.Known ? token.isAbout(Topic.QUESTIONS) : belowQuestions;
            Passage words = words(token);
            int end = belowQuestions && beginsWithQuote(words) ? endOfSentence(i) : i + 1;
            Optional<Matcher> said = said(i, end);
            if (belowQuestions && said.isPresent()) {
                exchange(i, end, said.get());
                i = end - 1;
                continue;
            }
            read.add(token);
            if (end == i + 1 && token instanceof LineToken.Prose) {
                said.ifPresent(quoted -> quotation(token.line(), quoted));
            }
        }
        return read;
    }

    private static Passage words(LineToken token) {
        return token instanceof LineToken.Listed item ? item.marked().words() : token.line();
    }

    private static boolean beginsWithQuote(Passage words) {
        int quote = words.written().indexOf('「');
        return quote >= 0 && quote < BEFORE_QUOTE;
    }

    /** Behind the line on which a sentence ends that begins on another. */
    private int endOfSentence(int index) {
        int end = index + 1;
        while (end < tokens.size() && end - index < MOST_LINES && tokens.get(end) instanceof LineToken.Prose
                && !tokens.get(end - 1).line().endsWith('。')) {
            end++;
        }
        return end;
    }

    private Optional<Matcher> said(int from, int to) {
        LineToken first = tokens.get(from);
        if (!(first instanceof LineToken.Prose || first instanceof LineToken.Listed) || !QUOTING.isIn(first.line())) {
            return Optional.empty();
        }
        StringBuilder sentence = new StringBuilder(words(first).written());
        tokens.subList(from + 1, to).forEach(token -> sentence.append(token.line().written()));
        return Optional.of(SENTENCE.matcher(sentence)).filter(Matcher::matches);
    }

    /**
     * The question accounts for what leads to the answer, and the answer for the rest.
     */
    private void exchange(int from, int to, Matcher said) {
        Passage first = tokens.get(from).line();
        SourceSpan last = tokens.get(to - 1).line().span();
        int parted = startOf(from, said.start("answer"));
        Passage question = new Passage(said.group("question"), words(tokens.get(from)).start(),
                new SourceSpan(first.span().start(), parted));
        Passage answer = new Passage(said.group("answer"), parted, new SourceSpan(parted, last.end()));
        read.add(new LineToken.Asked(question, question, false));
        read.add(new LineToken.Replied(answer, answer, false));
        read.add(LineToken.Apart.endOfAnswer(last.end()));
    }

    /** Where in the source a character of a sentence stands that begins on a line. */
    private int startOf(int from, int character) {
        int line = from;
        int rest = character;
        while (rest >= words(tokens.get(line)).length()) {
            rest -= words(tokens.get(line)).length();
            line++;
        }
        return words(tokens.get(line)).start() + rest;
    }

    private void quotation(Passage line, Matcher said) {
        Passage question = line.named(said.start("question"), said.end("question"));
        Passage answer = line.named(said.start("answer"), said.end("answer"));
        // The answer ends with its quotation: what follows is no part of it.
        Passage behind = line.named(said.end("answer"), line.length());
        read.add(new LineToken.Asked(question, question, false));
        read.add(new LineToken.Replied(answer, answer, false));
        read.add(new LineToken.Apart(behind));
    }

}
