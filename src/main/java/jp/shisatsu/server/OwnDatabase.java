package jp.shisatsu.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL of the program's own, kept under the data folder and running as long as
 * the program does.
 */
final class OwnDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final String USER = "postgres";

    private final EmbeddedPostgres postgres;

    private final String password;

    private OwnDatabase(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
    }

    static OwnDatabase start(DataFolder folder) {
        Path cluster = folder.resolve("postgres");
        try {
            Optional<LeftOver> leftOver = LeftOver.on(cluster);
            if (leftOver.isPresent()) {
                leftOver.get().clear();
            }
            return new OwnDatabase(builder(folder, cluster).start(), folder.secrets().get("database-password"));
        }
        catch (IOException | IllegalStateException broken) {
            throw StartRefused.databaseSilent(cluster, broken);
        }
    }

    private static EmbeddedPostgres.Builder builder(DataFolder folder, Path cluster) throws IOException {
        // The library unpacks its programs here and removes clusters it finds here: not
        // in
        // the shared /tmp, and not beside ours. It opens the folder to everyone, so the
        // one around it is ours alone.
        System.setProperty("ot.epg.working-dir", folder.closed("postgres-program").resolve("unpacked").toString());
        Path passwordFile = folder.secrets().file("database-password");
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
            .setDataDirectory(cluster)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(Duration.ofMinutes(1))
            .setConnectConfig("password", Files.readString(passwordFile));
        initdb(builder, passwordFile);
        server(builder);
        return builder;
    }

    // The library hands "locale" settings to initdb as they are; a later --auth wins over
    // its own "trust".
    private static void initdb(EmbeddedPostgres.Builder builder, Path passwordFile) {
        builder.setLocaleConfig("auth", "scram-sha-256")
            .setLocaleConfig("pwfile", passwordFile.toString())
            .setLocaleConfig("locale", "C")
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    // The library's defaults are a test's: they lose data when the machine stops.
    private static void server(EmbeddedPostgres.Builder builder) {
        builder.setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("max_connections", "50")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("unix_socket_directories", "");
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(postgres.getPort());
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

}
