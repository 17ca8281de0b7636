package jp.shisatsu.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;

/**
 * What the program knows of words and what an office adds in a file of its own, as one
 * value made of their lines. An edited file counts from the next use on.
 */
public final class Dictionary<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Dictionary.class);

    private static final FileTime NEVER = FileTime.fromMillis(0);

    private final String called;

    private final List<String> known;

    private final Path own;

    private final Function<Stream<String>, T> reader;

    private volatile Edition<T> edition;

    /**
     * What it is called where a file cannot be read; the program's own lists; the
     * office's file; and what becomes of their lines, comments left out.
     */
    public Dictionary(String called, List<String> resources, Path own, Function<Stream<String>, T> reader) {
        this.called = called;
        this.known = resources.stream().flatMap(Dictionary::lines).toList();
        this.own = own;
        this.reader = reader;
        this.edition = new Edition<>(NEVER, reader.apply(known.stream()));
    }

    /** Where an office's own file of that name lies in its data folder. */
    public static Path own(Path data, String name) {
        return data.resolve("dictionaries").resolve(name);
    }

    private record Edition<T>(FileTime of, T value) {
    }

    /** By the file as it is now. */
    public T current() {
        FileTime written = written();
        if (!written.equals(edition.of())) {
            edition = new Edition<>(written, reader.apply(Stream.concat(known.stream(), said(ownLines()))));
        }
        return edition.value();
    }

    private FileTime written() {
        try {
            return Files.exists(own) ? Files.getLastModifiedTime(own) : NEVER;
        }
        catch (IOException unreadable) {
            return NEVER;
        }
    }

    /** A file that cannot be read is told of once: the search goes on without it. */
    private Stream<String> ownLines() {
        try {
            return Files.exists(own) ? Files.readAllLines(own).stream() : Stream.of();
        }
        catch (IOException unreadable) {
            LOG.warn("{}のファイル {} を読めません。UTF-8 で保存されているか確かめてください。それまでは、このファイルなしで探します。（{}）", called, own,
                    unreadable.toString());
            return Stream.of();
        }
    }

    private static Stream<String> lines(String resource) {
        try {
            return said(new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8).lines());
        }
        catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A byte order mark may begin the file. */
    private static Stream<String> said(Stream<String> lines) {
        return lines.map(line -> line.replace("\uFEFF", "").strip())
            .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

}
