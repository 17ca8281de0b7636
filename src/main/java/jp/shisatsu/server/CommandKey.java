package jp.shisatsu.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The word with which a command of the same user is let in by the running server; it lies
 * in the data folder, where nobody else can read it.
 */
@Component
public class CommandKey {

    static final String SECRET = "command-key";

    private final byte[] word;

    CommandKey(DataFolder folder) throws IOException {
        this.word = folder.secrets().get(SECRET).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether this is the word; takes as long for a near miss as for any other. */
    public boolean fits(@Nullable String offered) {
        return offered != null && MessageDigest.isEqual(word, offered.getBytes(StandardCharsets.UTF_8));
    }

}
