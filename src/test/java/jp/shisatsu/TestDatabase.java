package jp.shisatsu;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * Where tests get PostgreSQL from: a container where an engine answers, else the embedded
 * one. Each application context gets an empty database of its own.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues
            .of("spring.datasource.url=" + freshDatabase(), "spring.datasource.username=postgres",
                    "spring.datasource.password=postgres")
            .applyTo(context);
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
