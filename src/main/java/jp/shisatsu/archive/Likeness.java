package jp.shisatsu.archive;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What two parts of a kind must have in common to count as the same; empty where a part
 * has nothing to be known by.
 */
interface Likeness<P> {

    Optional<String> of(P part);

    /** Whether two of the same are the same indeed. */
    default boolean holds(P one, P other) {
        return true;
    }

    /** Alike by one thing, and by another that makes no key. */
    static <P> Likeness<P> both(Likeness<P> likeness, BiPredicate<P, P> besides) {
        return new Likeness<>() {
            @Override
            public Optional<String> of(P part) {
                return likeness.of(part);
            }

            @Override
            public boolean holds(P one, P other) {
                return besides.test(one, other);
            }
        };
    }

    /** Texts that must all be the same but for their spelling. */
    static Optional<String> texts(@Nullable String... texts) {
        StringBuilder plain = new StringBuilder();
        for (String text : texts) {
            plain.append(text == null ? "" : Spelling.plain(text)).append('\n');
        }
        return plain.length() == texts.length ? Optional.empty() : Optional.of(plain.toString());
    }

}
