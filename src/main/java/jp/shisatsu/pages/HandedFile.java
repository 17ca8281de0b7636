package jp.shisatsu.pages;

import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/**
 * The name of a file as handed in: without folders, which some browsers send, and without
 * control characters.
 */
final class HandedFile {

    private static final int LONGEST = 255;

    private HandedFile() {
    }

    static String name(MultipartFile file) {
        var sent = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var name = sent.substring(1 + Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')))
            .replaceAll("\\p{Cntrl}", "")
            .strip();
        return name.substring(Math.max(0, name.length() - LONGEST));
    }

}
