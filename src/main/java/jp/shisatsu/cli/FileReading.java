package jp.shisatsu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shisatsu.text.Limits;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.SourceReader;

/**
 * Reads files within limits, plain texts in the character set that was given, if one was.
 */
record FileReading(Limits limits, List<Charset> given) {

    /** A file beyond the limit is refused for its size: no need to read the rest. */
    Reading read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limits.fileBytes());
            return given.stream()
                .findFirst()
                .map(charset -> SourceReader.readAs(bytes, file.toString(), limits, charset))
                .orElseGet(() -> SourceReader.read(bytes, file.toString(), limits));
        }
        catch (IOException _) {
            return new Reading.Refused("unreadable", "「" + file + "」を開けません。名前と、読む権限があるかを確かめてください。");
        }
    }

}
