package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.SourceReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A PDF or Word file of a real program with some of its bytes changed is read or refused:
 * nothing is thrown, and of what is read no line is lost.
 */
class BrokenFilesTest {

    private static final int MOST_CHANGES = 6;

    private static final int LONGEST_CHANGE = 400;

    @Property(tries = 250)
    void aBrokenFileIsReadOrRefused(@ForAll("files") Path file, @ForAll long seed) throws IOException {
        assertIsTaken(broken(Files.readAllBytes(file), new Random(seed)), file);
    }

    /** The archive stays whole, one part of it does not. */
    @Property(tries = 250)
    void aWordFileWithABrokenPartIsReadOrRefused(@ForAll("wordFiles") Path file, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
                ZipOutputStream changed = new ZipOutputStream(bytes)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                byte[] content = parts.readAllBytes();
                changed.putNextEntry(new ZipEntry(part.getName()));
                changed.write(random.nextInt(4) == 0 ? broken(content, random) : content);
            }
        }
        assertIsTaken(bytes.toByteArray(), file);
    }

    @Provide
    Arbitrary<Path> files() throws IOException {
        return Arbitraries.of(files(".pdf", ".docx"));
    }

    @Provide
    Arbitrary<Path> wordFiles() throws IOException {
        return Arbitraries.of(files(".docx"));
    }

    private static List<Path> files(String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).sorted().toList();
        }
    }

    private static void assertIsTaken(byte[] bytes, Path file) {
        switch (SourceReader.read(bytes, file.toString())) {
            case Reading.Read read -> NothingIsLostTest.assertNothingIsLost(read.text());
            case Reading.Refused refused -> assertThat(refused.message()).endsWith("。");
        }
    }

    /** Bytes are changed, cut out, doubled or moved. */
    private static byte[] broken(byte[] whole, Random random) {
        byte[] bytes = whole;
        for (int change = random.nextInt(MOST_CHANGES) + 1; change > 0 && bytes.length > 0; change--) {
            int at = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, at + random.nextInt(LONGEST_CHANGE));
            byte[] piece = Arrays.copyOfRange(bytes, at, to);
            switch (random.nextInt(4)) {
                case 0 -> bytes = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
                case 1 -> bytes = joined(Arrays.copyOf(bytes, to),
                        joined(piece, Arrays.copyOfRange(bytes, to, bytes.length)));
                case 2 -> {
                    bytes = bytes.clone();
                    bytes[at] = (byte) random.nextInt();
                }
                default -> {
                    bytes = bytes.clone();
                    System.arraycopy(piece, 0, bytes, random.nextInt(bytes.length - piece.length + 1), piece.length);
                }
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

}
