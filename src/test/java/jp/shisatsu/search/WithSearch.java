package jp.shisatsu.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jakarta.persistence.EntityManagerFactory;
import jp.shisatsu.TestDatabase;
import jp.shisatsu.archive.Archive;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Tests archive and search on a real PostgreSQL and a real index, without pages. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = WithSearch.Alone.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
        // Rebuilds are many here, and each waits for those who follow the events to
        // pause.
        "spring.jpa.properties.hibernate.search.coordination.event_processor.pulse_interval=100" })
@ContextConfiguration(initializers = TestDatabase.class)
public @interface WithSearch {

    /**
     * These packages and what Boot brings for them; no @Configuration, or the scan of the
     * whole program would find it too.
     */
    @EnableAutoConfiguration
    @ComponentScan({ "jp.shisatsu.archive", "jp.shisatsu.vocabulary", "jp.shisatsu.search" })
    @EntityScan("jp.shisatsu.archive")
    @EnableJpaRepositories("jp.shisatsu.archive")
    class Alone {

        @Bean
        Shelf shelf(Archive archive, ReportSearch search, JdbcClient database, EntityManagerFactory entities) {
            return new Shelf(archive, search, database, entities);
        }

    }

}
