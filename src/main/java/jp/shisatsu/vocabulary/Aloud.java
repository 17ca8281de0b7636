package jp.shisatsu.vocabulary;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.shisatsu.vocabulary.Entry.Reading;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/** Reads texts aloud, one after the other: not for several threads at once. */
final class Aloud {

    private final KnownReadings known;

    private final JapaneseTokenizer tokens;

    Aloud(KnownReadings known) {
        this.known = known;
        this.tokens = new JapaneseTokenizer(known.forKuromoji(), false, true, JapaneseTokenizer.Mode.SEARCH);
    }

    /**
     * A text in its parts, spaces left out; kana is empty where a part cannot be read.
     */
    List<Spoken> parts(String text) {
        String usual = Folding.usual(text);
        String plain = Folding.plain(usual);
        String shown = plain.length() == usual.length() ? usual : plain;
        List<Spoken> parts = new ArrayList<>();
        try (JapaneseTokenizer reading = tokens) {
            reading.setReader(new StringReader(plain));
            reading.reset();
            while (reading.incrementToken()) {
                OffsetAttribute offset = reading.getAttribute(OffsetAttribute.class);
                String part = shown.substring(offset.startOffset(), offset.endOffset());
                if (!part.isBlank()) {
                    parts.add(new Spoken(part, kana(part, reading.getAttribute(ReadingAttribute.class).getReading()),
                            reading.getAttribute(PartOfSpeechAttribute.class).getPartOfSpeech()));
                }
            }
            reading.end();
        }
        catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return parts;
    }

    /** Kana read themselves, Latin letters and figures are typed as they are. */
    private static String kana(String part, @Nullable String reading) {
        String key = Folding.key(part);
        return Kana.isAll(part) || key.matches("[a-z0-9]+") ? key : reading == null ? "" : reading;
    }

    /** The readings of a text in these parts; none where one of them cannot be read. */
    List<Reading> readings(String text, List<Spoken> parts) {
        Set<String> told = known.of(Folding.plain(Folding.usual(text)));
        return told.isEmpty() ? whole(text, parts).stream().toList()
                : told.stream().map(kana -> new Reading(text, kana, List.of())).toList();
    }

    /**
     * Those of a member's name, and those of the family name alone; that ends at the
     * space, where there is one.
     */
    List<Reading> readingsOfMember(String name) {
        String text = name.replaceAll("[\\s\\p{Z}]+", "");
        String[] typed = Folding.usual(name).split("\\s+", 2);
        List<Spoken> parts = typed.length > 1 ? Stream.of(typed).flatMap(part -> parts(part).stream()).toList()
                : parts(text);
        String family = typed.length > 1 ? typed[0] : isFamilyFirst(parts) ? parts.getFirst().text() : "";
        return Stream
            .concat(readings(text, parts).stream(),
                    family.isEmpty() ? Stream.of() : readings(family, parts(family)).stream())
            .toList();
    }

    /** One whose reading is told is no longer known for a name. */
    private boolean isFamilyFirst(List<Spoken> parts) {
        return parts.size() > 1
                && (parts.getFirst().isFamilyName() || !known.of(Folding.plain(parts.getFirst().text())).isEmpty());
    }

    private static Optional<Reading> whole(String text, List<Spoken> parts) {
        StringBuilder kana = new StringBuilder();
        List<Integer> inside = new ArrayList<>();
        for (Spoken part : parts) {
            if (part.kana().isEmpty() && part.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                return Optional.empty();
            }
            if (!kana.isEmpty()) {
                inside.add(kana.length());
            }
            kana.append(part.kana());
        }
        return kana.isEmpty() ? Optional.empty() : Optional.of(new Reading(text, kana.toString(), inside));
    }

}
