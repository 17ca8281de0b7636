package jp.shisatsu.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The running server that owns a data folder, as a command of the same user meets it.
 */
public record Neighbour(Path folder) {

    /** The server that owns a folder at this moment, if one does. */
    public static Optional<Neighbour> in(Path folder) throws IOException {
        return DataFolder.isOwned(folder) ? Optional.of(new Neighbour(folder)) : Optional.empty();
    }

    /** Where it serves; empty while it is still starting, or where it serves nobody. */
    public Optional<String> address() {
        return Owner.of(folder).map(Owner::address);
    }

    /** The word that opens it. */
    public String key() throws IOException {
        return new Secrets(folder.resolve("secrets")).get(CommandKey.SECRET);
    }

}
