package jp.shisatsu.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL of the program's own, kept under the data folder and running as long as
 * the program does.
 */
final class OwnDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final String USER = "postgres";

    private static final String PASSWORD = "database-password";

    private final EmbeddedPostgres postgres;

    private final String password;

    private OwnDatabase(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
    }

    static OwnDatabase start(DataFolder folder) {
        Cluster cluster = new Cluster(folder.resolve("postgres"));
        try {
            cluster.tidy();
            EmbeddedPostgres postgres = builder(folder, cluster).start();
            cluster.started();
            return new OwnDatabase(postgres, folder.secrets().get(PASSWORD));
        }
        catch (IOException | IllegalStateException broken) {
            throw StartRefused.databaseSilent(cluster.path(), broken);
        }
    }

    private static EmbeddedPostgres.Builder builder(DataFolder folder, Cluster cluster) throws IOException {
        // The library unpacks its programs here and removes clusters it finds here, so
        // neither the shared /tmp nor the folder of ours will do. It lets everyone in;
        // the folder around it does not.
        System.setProperty("ot.epg.working-dir", folder.closed("postgres-program").resolve("unpacked").toString());
        Path passwordFile = folder.secrets().file(PASSWORD);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
            .setDataDirectory(cluster.path())
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
