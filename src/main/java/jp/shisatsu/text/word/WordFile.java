package jp.shisatsu.text.word;

import jp.shisatsu.text.CannotRead;
import jp.shisatsu.text.Deadline;
import jp.shisatsu.text.Limits;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.Refusal;

/** A Word document (.docx), from its bytes. */
public final class WordFile {

    private WordFile() {
    }

    /** What stands in it. */
    public static Reading.Read read(byte[] bytes, Limits limits, Deadline deadline) {
        if (bytes.length > limits.fileBytes()) {
            deadline.check();
        }
        throw new CannotRead(Refusal.BINARY);
    }

}
