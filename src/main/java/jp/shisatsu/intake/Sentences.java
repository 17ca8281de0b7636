package jp.shisatsu.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.shisatsu.archive.RevisionState;
import jp.shisatsu.archive.RevisionView;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the intake says to the clerk. */
@Component
class Sentences {

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    /** Where the reports of a file with the same bytes are. */
    String alreadyHere(String fileName, List<RevisionView> revisions) {
        RevisionView first = revisions.getFirst();
        return first.state() == RevisionState.DRAFT ? say("intake.already-a-draft", fileName, first.title())
                : say("intake.already-published", fileName,
                        revisions.stream().map(this::published).collect(Collectors.joining(say("comma"))));
    }

    private String published(RevisionView revision) {
        return say("intake.published", revision.title(), String.valueOf(revision.tripId()));
    }

    /** Why one of so many reports keeps all of them out. */
    String keepsAllOut(int parts, int part, String title, String why) {
        return say("intake.one-keeps-all-out", Integer.toString(parts), Integer.toString(part), title, why);
    }

    /** A draft's file is no report in some character set. */
    String notAReportIn(String charset) {
        return say("intake.not-a-report-in", charset);
    }

    /** Two reports cannot take the place of the same trip. */
    String tripGone() {
        return say("intake.trip-gone");
    }

    String sameTripTwice() {
        return say("intake.same-trip-twice");
    }

    /** What was read cannot be kept. */
    String unkeepable() {
        return say("intake.unkeepable");
    }

    private String say(String key, String... details) {
        return messages.getMessage(key, details, Locale.JAPANESE);
    }

}
