package jp.shisatsu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.ContextConfiguration;

/**
 * Tests the archive and its intake on a real PostgreSQL, without an index or pages. Every
 * test starts with an empty archive.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = WithArchive.Alone.class, webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = { "spring.jpa.properties.hibernate.search.enabled=false",
                // The index has no health here, as there is none.
                "management.endpoint.health.validate-group-membership=false",
                "spring.jpa.properties.hibernate.generate_statistics=true" })
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(EmptyArchive.class)
public @interface WithArchive {

    /**
     * These two packages and what Boot brings for them; no @Configuration, or the scan of
     * the whole program would find it too.
     */
    @EnableAutoConfiguration
    @ComponentScan({ "jp.shisatsu.archive", "jp.shisatsu.intake" })
    @EntityScan("jp.shisatsu.archive")
    @EnableJpaRepositories("jp.shisatsu.archive")
    class Alone {

    }

}
