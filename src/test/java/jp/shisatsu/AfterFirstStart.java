package jp.shisatsu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole program on a free port after its first start: the sample
 * report is public, and there is one administrator.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = { "archive.admin.name=" + ServedArchive.ADMINISTRATOR,
                "archive.admin.password=" + ServedArchive.PASSWORD })
@ContextConfiguration(initializers = AfterFirstStart.Seeded.class)
public @interface AfterFirstStart {

    /** An empty database and folder, to be filled from the seeds. */
    class Seeded extends TestDatabase {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            super.initialize(context);
            TestPropertyValues.of("archive.seeds=classpath*:seeds/*.txt").applyTo(context);
        }

    }

}
