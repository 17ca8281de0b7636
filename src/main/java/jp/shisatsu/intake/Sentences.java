package jp.shisatsu.intake;

import java.util.Locale;
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

    /** Where a file with the same bytes is. */
    String alreadyHere(String fileName, RevisionView revision) {
        return revision.tripId() == null ? say("intake.already-a-draft", fileName, revision.title())
                : say("intake.already-published", fileName, revision.title(), Long.toString(revision.tripId()));
    }

    /** What was read cannot be kept. */
    String unkeepable() {
        return say("intake.unkeepable");
    }

    private String say(String key, String... details) {
        return messages.getMessage(key, details, Locale.JAPANESE);
    }

}
