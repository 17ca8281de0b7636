package jp.shisatsu.intake;

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

}
