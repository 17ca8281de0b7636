package jp.shisatsu;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * Where tests get PostgreSQL from: a container where an engine answers, else the embedded
 * one; one server for the whole run, which ends with it. Each application context gets an
 * empty database and data folder of its own.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** To be closed before their databases are. */
    private static final List<ConfigurableApplicationContext> CONTEXTS = new CopyOnWriteArrayList<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        CONTEXTS.add(context);
        TestPropertyValues
            .of("spring.datasource.url=" + freshDatabase(), "spring.datasource.username=postgres",
                    "spring.datasource.password=postgres", "archive.data=" + freshFolder(), "archive.seeds=")
            .applyTo(context);
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/data")), "test");
        }
        catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The JDBC address of a new empty database, for user and password postgres. */
    public static String freshDatabase() {
        String name = "test" + NUMBER.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(Server.ADDRESS, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return Server.ADDRESS.replaceFirst("/[^/?]+(?=\\?|$)", "/" + name);
    }

    /** Started when the first database is asked for. */
    private static final class Server {

        static final String ADDRESS = DockerClientFactory.instance().isDockerAvailable() ? inContainer() : embedded();

        private static String inContainer() {
            PostgreSQLContainer container = new PostgreSQLContainer("postgres:18-alpine").withUsername("postgres")
                .withPassword("postgres");
            container.start();
            return container.getJdbcUrl();
        }

        private static String embedded() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
                return postgres.getJdbcUrl("postgres", "postgres");
            }
            catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        /** Whoever follows what is published would wait for it to come back. */
        private static void stop(EmbeddedPostgres postgres) {
            CONTEXTS.forEach(ConfigurableApplicationContext::close);
            try {
                postgres.close();
            }
            catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

    }

}
