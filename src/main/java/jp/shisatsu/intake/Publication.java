package jp.shisatsu.intake;

import java.util.List;
import jp.shisatsu.archive.RevisionView;
import jp.shisatsu.text.Diagnostic;

/** What came of publishing a draft. */
public sealed interface Publication {

    /** It is public. */
    record Done(RevisionView revision) implements Publication {
    }

    /**
     * There is no such draft any more: it was published or discarded before, or the trip
     * to replace is gone.
     */
    record Missing() implements Publication {
    }

    /** The database cannot hold what the report says; the draft is kept. */
    record Refused(String message) implements Publication {
    }

    /** The report has errors that block publishing; the draft is kept. */
    record Blocked(List<Diagnostic> errors) implements Publication {
        public Blocked {
            errors = List.copyOf(errors);
        }
    }

}
