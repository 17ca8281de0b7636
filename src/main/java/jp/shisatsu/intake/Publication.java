package jp.shisatsu.intake;

import java.util.List;
import jp.shisatsu.archive.RevisionView;
import jp.shisatsu.text.Diagnostic;

/** What came of publishing a draft. */
public sealed interface Publication {

    /** Every report in it is public, each as one revision. */
    record Done(List<RevisionView> revisions) implements Publication {
        public Done {
            revisions = List.copyOf(revisions);
        }
    }

    /** There is no such draft any more: it was published or discarded before. */
    record Missing() implements Publication {
    }

    /** It cannot be published like this; the draft is kept. */
    record Refused(String message) implements Publication {
    }

    /** The reports have errors that block publishing; the draft is kept. */
    record Blocked(List<Diagnostic> errors) implements Publication {
        public Blocked {
            errors = List.copyOf(errors);
        }
    }

}
