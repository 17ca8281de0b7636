package jp.shisatsu.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Random words made at the first start, one a file, readable by their owner only. */
record Secrets(Path folder) {

    /** The file that holds a secret, made if there is none yet. */
    Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            // A temporary file is its owner's alone; the move shows it whole or not at
            // all.
            Path draft = Files.createTempFile(folder, name, ".tmp");
            Files.writeString(draft, random());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    String get(String name) throws IOException {
        return Files.readString(file(name));
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

}
