package jp.shisatsu.archive;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What two spellings of a place have in common. A place whose location only repeats its
 * name (静岡県浜松市) is the same as one without.
 */
@Embeddable
record SiteKey(String normalName, String normalLocation) {

    static SiteKey of(String name, @Nullable String location) {
        String plainName = Spelling.plain(name);
        String plainLocation = location == null ? "" : Spelling.plain(location);
        return new SiteKey(plainName, plainLocation.equals(plainName) ? "" : plainLocation);
    }

}
