package jp.shisatsu.cli;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** File names as users have them, on a machine whose locale may know no Japanese. */
final class Utf8Names {

    private Utf8Names() {
    }

    static Path in(Path folder, String name) {
        return Path.of(URI.create(folder.toUri() + URLEncoder.encode(name, StandardCharsets.UTF_8)));
    }

}
