package jp.shisatsu.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what an old Office container holds: the formats share their first bytes. */
final class OldOffice {

    private OldOffice() {
    }

    static Refusal refusal(byte[] bytes) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return refusal(container.getRoot().getEntryNames());
        }
        catch (IOException | RuntimeException damaged) {
            return Refusal.DAMAGED;
        }
    }

    private static Refusal refusal(Set<String> entries) {
        if (entries.contains("EncryptedPackage")) {
            return Refusal.ENCRYPTED;
        }
        if (entries.contains("WordDocument")) {
            return Refusal.OLD_WORD;
        }
        if (entries.contains("Workbook") || entries.contains("Book")) {
            return Refusal.SPREADSHEET;
        }
        if (entries.contains("PowerPoint Document")) {
            return Refusal.SLIDES;
        }
        return entries.contains("DocumentText") ? Refusal.ICHITARO : Refusal.BINARY;
    }

}
