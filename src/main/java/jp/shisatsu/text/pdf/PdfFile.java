package jp.shisatsu.text.pdf;

import jp.shisatsu.text.CannotRead;
import jp.shisatsu.text.Deadline;
import jp.shisatsu.text.Limits;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.Refusal;

/** A PDF, from its bytes. */
public final class PdfFile {

    private PdfFile() {
    }

    /** What stands on its pages. */
    public static Reading.Read read(byte[] bytes, Limits limits, Deadline deadline) {
        if (bytes.length > limits.fileBytes()) {
            deadline.check();
        }
        throw new CannotRead(Refusal.BINARY);
    }

}
