package jp.shisatsu.text.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import jp.shisatsu.text.CannotRead;
import jp.shisatsu.text.Deadline;
import jp.shisatsu.text.Limits;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.Refusal;
import jp.shisatsu.text.SourceText;
import jp.shisatsu.text.UnseenPictures;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;

/** A Word document (.docx), from its bytes. */
public final class WordFile {

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private WordFile() {
    }

    /** What it says. */
    public static Reading.Read read(byte[] bytes, Limits limits, Deadline deadline) {
        Zip.of(bytes, limits, deadline).checkIsOffice();
        try (OPCPackage container = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            try {
                return read(MainPart.of(container), deadline);
            }
            finally {
                container.revert();
            }
        }
        catch (IOException | InvalidFormatException | XMLStreamException damaged) {
            throw new CannotRead(Refusal.DAMAGED);
        }
    }

    private static Reading.Read read(MainPart main, Deadline deadline)
            throws IOException, InvalidFormatException, XMLStreamException {
        Styles styles = Styles.of(main.related("styles"));
        Numbering numbering = Numbering.of(main.related("numbering"));
        Manuscript manuscript = new Manuscript(styles, numbering, main);
        try (InputStream document = main.part().getInputStream()) {
            manuscript.write(DocumentReader.read(document, deadline));
        }
        for (String notes : List.of("footnotes", "endnotes")) {
            Optional<InputStream> part = main.related(notes);
            if (part.isPresent()) {
                manuscript.writeNotes(DocumentReader.read(part.get(), deadline));
            }
        }
        SourceText text = manuscript.text();
        if (text.characters().isBlank()) {
            throw new CannotRead(Refusal.BLANK);
        }
        return new Reading.Read(text, MEDIA_TYPE, UnseenPictures.doubts(text));
    }

}
