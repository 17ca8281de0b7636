package jp.shisatsu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole program on a free port, its archive empty, with one
 * administrator.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = { "archive.admin.name=" + ServedArchive.ADMINISTRATOR,
                "archive.admin.password=" + ServedArchive.PASSWORD })
@ContextConfiguration(initializers = TestDatabase.class)
public @interface ServedArchive {

    String ADMINISTRATOR = "office";

    String PASSWORD = "a password only these tests know";

}
