package jp.shisatsu.archive;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What two parts of a kind must have in common to count as the same; empty where a part
 * has nothing to be known by.
 */
interface Likeness<P> {

    Optional<String> of(P part);

    /** Texts that must all be the same but for their spelling. */
    static Optional<String> texts(@Nullable String... texts) {
        StringBuilder plain = new StringBuilder();
        for (String text : texts) {
            plain.append(text == null ? "" : Spelling.plain(text)).append('\n');
        }
        return plain.length() == texts.length ? Optional.empty() : Optional.of(plain.toString());
    }

}
