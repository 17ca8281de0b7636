package jp.shisatsu.intake;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Takes files: as a draft for the desk, or straight to publication for an import. */
@Service
public class Intake {

    /** Reads a file and keeps it as a draft. */
    public Handed draft(byte[] bytes, String fileName, String author) {
        throw new UnsupportedOperationException();
    }

    /** Reads a file and publishes it in one transaction. */
    public Handed publish(byte[] bytes, String fileName, String author) {
        throw new UnsupportedOperationException();
    }

    /** A draft as it would be published. */
    public Optional<Draft> draft(long revisionId) {
        throw new UnsupportedOperationException();
    }

    /** Publishes a draft as a new trip. */
    public Publication publish(long revisionId, String author) {
        throw new UnsupportedOperationException();
    }

    /** Publishes a draft in place of a published trip. */
    public Publication replace(long revisionId, long tripId, String author) {
        throw new UnsupportedOperationException();
    }

    /** Removes a draft and its file; false where there is no such draft. */
    public boolean discard(long revisionId) {
        throw new UnsupportedOperationException();
    }

}
