package jp.shisatsu.text.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisatsu.text.CannotRead;
import jp.shisatsu.text.Deadline;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.Headlines;
import jp.shisatsu.text.Limits;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.Refusal;
import jp.shisatsu.text.SourceText;
import jp.shisatsu.text.UnseenPictures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF, from its bytes. */
public final class PdfFile {

    private static final String MEDIA_TYPE = "application/pdf";

    private PdfFile() {
    }

    /** What stands on its pages. */
    public static Reading.Read read(byte[] bytes, Limits limits, Deadline deadline) {
        if (!Ending.isWhole(bytes)) {
            throw new CannotRead(Refusal.DAMAGED);
        }
        Unpacking.check(bytes, limits, deadline);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            document.setResourceCache(new Fonts());
            if (document.getNumberOfPages() > limits.pages()) {
                throw new CannotRead(Refusal.TOO_MANY_PAGES, limits.pages());
            }
            if (!Filters.areUsual(bytes)) {
                OldFilters.check(document, limits, deadline);
            }
            return read(document, bytes, deadline);
        }
        catch (InvalidPasswordException locked) {
            throw new CannotRead(Refusal.ENCRYPTED);
        }
        catch (IOException | UncheckedIOException damaged) {
            throw new CannotRead(Refusal.DAMAGED);
        }
    }

    private static Set<PageLine> headlines(List<PdfPage> pages) {
        List<PageLine> lines = pages.stream().flatMap(page -> page.lines().stream()).toList();
        return Headlines.among(lines.stream().map(PageLine::asPrinted).toList())
            .stream()
            .map(lines::get)
            .collect(Collectors.toSet());
    }

    private static Reading.Read read(PDDocument document, byte[] bytes, Deadline deadline) throws IOException {
        List<PdfPage> pages = new ArrayList<>();
        Legibility legibility = new Legibility();
        Photos photos = new Photos(bytes);
        for (PDPage page : document.getPages()) {
            deadline.check();
            Sheet sheet = new Engine(page, deadline).draw(page);
            legibility.add(sheet);
            photos.see(sheet);
            pages.add(new PdfPage(pages.size() + 1, sheet.height, PageReader.lines(sheet), List.of(), List.of()));
        }
        legibility.check();
        List<PdfPage> apart = Footnotes.apart(Margins.apart(pages));
        Manuscript manuscript = new Manuscript(photos, headlines(apart));
        for (PdfPage page : apart) {
            manuscript.add(page);
        }
        apart.stream().flatMap(page -> page.notes().stream()).forEach(manuscript::addNote);
        SourceText text = manuscript.text();
        List<Diagnostic> doubts = new ArrayList<>(legibility.doubts(text));
        doubts.addAll(UnseenPictures.doubts(text));
        return new Reading.Read(text, MEDIA_TYPE, doubts);
    }

}
