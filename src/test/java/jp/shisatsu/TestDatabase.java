package jp.shisatsu;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * Where tests get PostgreSQL from: a container where an engine answers, else the embedded
 * one. Each application context gets an empty database and data folder of its own.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues
            .of("spring.datasource.url=" + freshDatabase(), "spring.datasource.username=postgres",
                    "spring.datasource.password=postgres", "archive.data=" + freshFolder())
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
        return DockerClientFactory.instance().isDockerAvailable() ? inContainer() : embedded();
    }

    private static String inContainer() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18-alpine").withUsername("postgres")
            .withPassword("postgres");
        container.start();
        return container.getJdbcUrl();
    }

    private static String embedded() {
        try {
            return EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres");
        }
        catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

}
