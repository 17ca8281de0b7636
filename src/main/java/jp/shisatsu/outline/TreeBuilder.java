package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shisatsu.text.SourceSpan;

/** Builds the tree from what the lines are. */
final class TreeBuilder {

    /** （時間の都合により回答なし） is about the report, and no part of the question. */
    private static final Pattern UNANSWERED = Pattern.compile("[(（※][^（()）]{0,40}(?:回答|答弁)[^（()）]{0,20}[)）]?[。]?");

    private final Branch root = Outline.newRoot();

    private final Levels levels = new Levels(root);

    private final List<SourceSpan> furniture = new ArrayList<>();

    private final Dialogue dialogue = new Dialogue();

    /** The words of the line before, where a sentence may have been cut; else empty. */
    private String before = "";

    void add(LineToken token) {
        switch (token) {
            case LineToken.Furniture rule -> furniture.add(rule.line().span());
            case LineToken.Apart _ -> closeDialogue();
            case LineToken.Captioned photo -> levels.innermost().add(new Caption(photo.line(), photo.pictured()));
            case LineToken.Known heading ->
                open(new Branch(heading.line(), heading.marked(), heading.topics(), heading.value()), "");
            case LineToken.Listed item -> list(item);
            case LineToken.Asked question -> ask(question);
            case LineToken.Replied answer -> reply(answer);
            case LineToken.Prose prose -> append(prose.line());
        }
    }

    Outline outline() {
        closeDialogue();
        return new Outline(root, furniture);
    }

    private void open(Branch branch, String words) {
        closeDialogue();
        levels.put(branch);
        before = words;
    }

    /**
     * Inside an answer a list that nothing outside goes on with belongs to the answer.
     */
    private void list(LineToken.Listed item) {
        boolean outside = levels.goesOn(item.marked().marker());
        if (!outside && (dialogue.isOpen() || (item.marked().mayGoOnSentence() && cutSentenceGoesOn(item.line())))) {
            append(item.line());
        }
        else {
            Passage words = item.marked().words();
            open(new Branch(item.line(), item.marked(), Set.of(), null), words.text());
        }
    }

    private void ask(LineToken.Asked question) {
        if (question.doubtful() && cutSentenceGoesOn(question.line())) {
            append(question.line());
            return;
        }
        closeDialogue();
        dialogue.ask(question.words());
        before = question.words().text();
    }

    private void reply(LineToken.Replied answer) {
        if (isPartOfSentence(answer)) {
            append(answer.line());
            return;
        }
        if (!dialogue.awaitsAnswer()) {
            closeDialogue();
        }
        dialogue.reply(answer.words());
        before = answer.words().text();
    }

    /** One that is expected must look very unlike an answer, another only a little. */
    private boolean isPartOfSentence(LineToken.Replied answer) {
        boolean cut = cutSentenceGoesOn(answer.line());
        return dialogue.awaitsAnswer() ? answer.doubtful() && cut : answer.doubtful() || cut;
    }

    private void append(Passage line) {
        if (dialogue.awaitsAnswer() && UNANSWERED.matcher(line.written()).matches()) {
            closeDialogue();
            return;
        }
        if (dialogue.isOpen()) {
            dialogue.append(line);
        }
        else {
            if (line.endsWith('。')) {
                levels.leaveLabelWithSentence(line);
            }
            levels.innermost().add(line);
        }
        before = line.text();
    }

    private boolean cutSentenceGoesOn(Passage line) {
        return Sentence.goesOn(before, line.text());
    }

    private void closeDialogue() {
        dialogue.close().ifPresent(levels.innermost()::add);
    }

}
