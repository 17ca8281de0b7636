package jp.shisatsu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.util.Version;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What decides how a text is indexed, as a fingerprint that is kept beside the index: one
 * made by another definition must not be searched by this one.
 */
@Component
class IndexDefinition {

    /**
     * The analysis, the fields, and what of each part of a report goes into them: every
     * class that is named for passages.
     */
    private static final List<String> DEFINED_BY = List.of("jp/shisatsu/search/JapaneseAnalysis.class",
            "jp/shisatsu/search/LetterSpacing.class", "jp/shisatsu/search/PlainNumberFilterFactory*.class",
            JapaneseAnalysis.KANJI, JapaneseAnalysis.KATAKANA, JapaneseAnalysis.MONTHS,
            "jp/shisatsu/archive/*Passage*.class", "jp/shisatsu/archive/JapaneseDay.class");

    private final Path file;

    IndexDefinition(@Value("${archive.data}") Path data) {
        this.file = data.resolve("index").resolve("definition.sha256");
    }

    /** Whether the index was last built by this definition. */
    boolean isThatOfIndex() {
        try {
            return Files.exists(file) && Files.readString(file).equals(fingerprint());
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Says that the index is being made: one that is never finished is not taken for
     * whole.
     */
    void forget() {
        try {
            Files.deleteIfExists(file);
        }
        catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Says that the index is whole. */
    void note() {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, fingerprint());
        }
        catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String fingerprint() throws IOException {
        MessageDigest digest = sha256();
        digest.update(Version.LATEST.toString().getBytes(StandardCharsets.UTF_8));
        for (Resource part : parts()) {
            digest.update(part.getContentAsByteArray());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** In an order that is the same in a folder and in a jar. */
    static List<Resource> parts() throws IOException {
        List<Resource> parts = new ArrayList<>();
        for (String pattern : DEFINED_BY) {
            parts.addAll(List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern)));
        }
        parts.sort(Comparator.comparing(part -> String.valueOf(part.getFilename())));
        return parts;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

}
