package jp.shisatsu.archive;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.shisatsu.TestDatabase;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.ContextConfiguration;

/** A test of the archive alone, on a real PostgreSQL, without an index or pages. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ArchiveTest.ArchiveAlone.class, webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = { "spring.jpa.properties.hibernate.search.enabled=false",
                "spring.jpa.properties.hibernate.generate_statistics=true" })
@ContextConfiguration(initializers = TestDatabase.class)
@interface ArchiveTest {

    /** The package archive and what Boot brings for it. */
    @Configuration
    @EnableAutoConfiguration
    @ComponentScan
    @EntityScan
    @EnableJpaRepositories(considerNestedRepositories = false)
    class ArchiveAlone {

    }

}
