package jp.shisatsu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.util.Version;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What decides how a text is indexed, as a fingerprint that is kept beside the index: one
 * made by another definition must not be searched by this one.
 */
@Component
class IndexDefinition {

    /** The analysis, the fields, and what of each part of a report goes into them. */
    private static final List<String> DEFINED_BY = List.of("jp/shisatsu/search/JapaneseAnalysis.class",
            "jp/shisatsu/search/LetterSpacing.class", JapaneseAnalysis.VARIANTS,
            "jp/shisatsu/archive/PassageIndex.class", "jp/shisatsu/archive/PassageIndex$Text.class",
            "jp/shisatsu/archive/Passage.class", "jp/shisatsu/archive/QuestionPassage.class",
            "jp/shisatsu/archive/SectionPassage.class", "jp/shisatsu/archive/ObservationPassage.class",
            "jp/shisatsu/archive/TripPassage.class", "jp/shisatsu/archive/SitePassage.class",
            "jp/shisatsu/archive/Wareki.class");

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
        for (String name : DEFINED_BY) {
            digest.update(new ClassPathResource(name).getContentAsByteArray());
        }
        return HexFormat.of().formatHex(digest.digest());
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
