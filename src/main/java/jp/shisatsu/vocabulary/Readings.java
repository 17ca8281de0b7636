package jp.shisatsu.vocabulary;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How words are read that Kuromoji misreads: those the program knows, and those of an
 * office's own file, dictionaries/readings.txt in the data folder. A line is a word and
 * its readings, parted by spaces.
 */
@Component
class Readings {

    private final Dictionary<KnownReadings> known;

    Readings(@Value("${archive.data}") Path data) {
        known = new Dictionary<>("読み", List.of("dictionaries/readings.txt"), Dictionary.own(data, "readings.txt"),
                KnownReadings::of);
    }

    /** The same one as long as no file was edited. */
    KnownReadings current() {
        return known.current();
    }

}
