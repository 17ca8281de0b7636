package jp.shisatsu.search.upkeep;

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
import java.util.Optional;
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
            "dictionaries/*-variants.txt", "jp/shisatsu/archive/*Passage*.class",
            "jp/shisatsu/archive/JapaneseDay.class");

    /** Of these, what an index cannot be searched without. */
    private static final List<String> FIELDS = List.of("jp/shisatsu/archive/PassageFields.class",
            "jp/shisatsu/archive/PassageIndex.class", "jp/shisatsu/archive/PassageKind.class",
            "jp/shisatsu/archive/PassageNames.class", "jp/shisatsu/archive/PassageNarrowing.class",
            "jp/shisatsu/archive/PassagePlace.class", "jp/shisatsu/archive/PassageText*.class");

    private final Path file;

    private final String whole = fingerprint(DEFINED_BY);

    private final String fields = fingerprint(FIELDS);

    IndexDefinition(@Value("${archive.data}") Path data) {
        this.file = data.resolve("index").resolve("definition.sha256");
    }

    /** Whether the index was last built by this definition. */
    boolean isThatOfIndex() {
        return isSearchable() && lines().stream().limit(1).anyMatch(whole::equals);
    }

    /** Whether the index was finished, and has the fields that are searched. */
    boolean isSearchable() {
        return lines().stream().skip(1).limit(1).anyMatch(fields::equals);
    }

    /** When the index was last built, and how long that took. */
    Optional<LastRebuild> lastRebuild() {
        return lines().stream().skip(2).findFirst().map(LastRebuild::read);
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
    void note(LastRebuild rebuild) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, List.of(whole, fields, rebuild.written()));
        }
        catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private List<String> lines() {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String fingerprint(List<String> patterns) {
        MessageDigest digest = sha256();
        digest.update(Version.LATEST.toString().getBytes(StandardCharsets.UTF_8));
        try {
            for (Resource part : parts(patterns)) {
                digest.update(part.getContentAsByteArray());
            }
        }
        catch (IOException brokenProgram) {
            throw new UncheckedIOException(brokenProgram);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static List<Resource> parts() throws IOException {
        return parts(DEFINED_BY);
    }

    /** In an order that is the same in a folder and in a jar. */
    private static List<Resource> parts(List<String> patterns) throws IOException {
        List<Resource> parts = new ArrayList<>();
        for (String pattern : patterns) {
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
