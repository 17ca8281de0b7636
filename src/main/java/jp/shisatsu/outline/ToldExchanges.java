package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisatsu.text.SourceSpan;

/**
 * Reads questions and answers that are told in sentences below 質疑応答, nothing else among
 * them: 委員から、費用について質疑があった。これに対し、国の補助があるとの答弁があった。
 */
final class ToldExchanges {

    /** A longer one tells more than an exchange. */
    private static final int LONGEST = 600;

    private static final Pattern QUESTION = Pattern
        .compile(".{4,}(?:質疑|質問|問い)(?:が|も)(?:あった|ありました|出た|出ました|出された|出されました|なされた|なされました|行われた|行われました)。");

    /** …との質疑があり、これに対し、…との答弁があった。 */
    private static final Pattern BOTH = Pattern
        .compile("(?<question>.{4,}?(?:質疑|質問|問い)(?:が|も)(?:あり|ありまして|あったが|ありましたが|出され|出されましたが|なされ|なされましたが)、)"
                + "(?<answer>(?:これ|それ)に(?:対し|ついて).{4,}(?:答弁|回答|説明)が(?:あった|ありました|なされた|なされました)。)");

    private static final Pattern ANSWER = Pattern
        .compile("(?:(?:これ|それ|この質[疑問])に(?:対し|ついて)|(?:当局|説明者|担当者|執行部|理事者|先方|市側|町側|村側|県側)(?:から|より)).{4,}");

    private static final int NONE = -1;

    private final List<LineToken> lines;

    private final StringBuilder told = new StringBuilder();

    /** Where each line begins in what is told. */
    private final int[] starts;

    /** Where what the next line says begins anew. */
    private final BitSet paragraphs = new BitSet();

    private final List<LineToken> read = new ArrayList<>();

    /** Where the question begins that is being read, and its answer. */
    private int asked = NONE;

    private int answered = NONE;

    private ToldExchanges(List<LineToken> lines) {
        this.lines = lines;
        this.starts = new int[lines.size()];
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).line().written();
            told.append(Seam.needsSpace(before, line) ? " " : "");
            starts[i] = told.length();
            paragraphs.set(told.length(), before.endsWith("。"));
            told.append(line);
            before = line;
        }
    }

    static List<LineToken> read(List<LineToken> tokens) {
        List<LineToken> read = new ArrayList<>(tokens.size());
        boolean begins = false;
        for (int i = 0; i < tokens.size(); i++) {
            LineToken token = tokens.get(i);
            read.add(token);
            begins = isHeading(token) || (begins && token instanceof LineToken.Furniture) || endsQuotation(token);
            int end = begins ? endOfProse(tokens, i + 1) : i + 1;
            if (end > i + 1) {
                List<LineToken> exchanges = new ToldExchanges(tokens.subList(i + 1, end)).read();
                read.addAll(exchanges);
                begins = exchanges.getFirst() instanceof LineToken.Asked;
                i = end - 1;
            }
        }
        return read;
    }

    private static boolean isHeading(LineToken token) {
        return token instanceof LineToken.Known heading && heading.isAbout(Topic.QUESTIONS) && heading.value() == null;
    }

    /** Behind an exchange in quotation marks, below the same heading. */
    private static boolean endsQuotation(LineToken token) {
        return token instanceof LineToken.Apart apart && apart.endsAnswer();
    }

    private static int endOfProse(List<LineToken> tokens, int from) {
        int end = from;
        while (end < tokens.size() && tokens.get(end) instanceof LineToken.Prose) {
            end++;
        }
        return end;
    }

    /** The lines as they are where one sentence among them neither asks nor answers. */
    private List<LineToken> read() {
        int end = 0;
        int next = told.indexOf("。") + 1;
        while (next > end && next - end <= LONGEST && take(told.substring(end, next), end)) {
            end = next;
            next = told.indexOf("。", end) + 1;
        }
        if (answered == NONE || end < told.length()) {
            return lines;
        }
        exchange(end);
        read.add(LineToken.Apart.endOfAnswer(lines.getLast().line().span().end()));
        return read;
    }

    /**
     * Whether a sentence asks, answers, or goes on with an answer in the same paragraph.
     */
    private boolean take(String sentence, int at) {
        Matcher both = BOTH.matcher(sentence);
        boolean asks = QUESTION.matcher(sentence).matches();
        if (asks || both.matches()) {
            if (asked != NONE && answered == NONE) {
                return false;
            }
            exchange(at);
            asked = at;
            answered = asks ? NONE : at + both.start("answer");
            return true;
        }
        if (asked != NONE && answered == NONE && ANSWER.matcher(sentence).matches()) {
            answered = at;
            return true;
        }
        return answered != NONE && !paragraphs.get(at);
    }

    /** The question and the answer that end before a character, if there are any. */
    private void exchange(int end) {
        if (asked != NONE) {
            Passage question = passage(asked, answered);
            Passage answer = passage(answered, end);
            read.add(new LineToken.Asked(question, question, false));
            read.add(new LineToken.Replied(answer, answer, false));
        }
    }

    /** The words from one character to before another, wherever lines part them. */
    private Passage passage(int from, int to) {
        SourceSpan span = new SourceSpan(offset(from),
                to == told.length() ? lines.getLast().line().span().end() : offset(to));
        return new Passage(told.substring(from, to), span.start(), span);
    }

    private int offset(int character) {
        int found = Arrays.binarySearch(starts, character);
        int line = found >= 0 ? found : -found - 2;
        return lines.get(line).line().start() + character - starts[line];
    }

}
