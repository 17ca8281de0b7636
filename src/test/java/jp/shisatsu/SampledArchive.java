package jp.shisatsu;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shisatsu.intake.Intake;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The whole program on a free port with two published reports: trip 1 is the sample, trip
 * 2 a small one with script in an answer.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServedArchive
@Import(SampledArchive.Shelf.class)
public @interface SampledArchive {

    Path SAMPLE = Path.of("seeds/000_37e05d41e62604df.txt");

    Path SMALL = Path.of("src/test/resources/reports/hamamatsu.txt");

    /** Publishes the reports while the program starts. */
    @TestConfiguration(proxyBeanMethods = false)
    class Shelf {

        @Bean
        ApplicationRunner fill(Intake intake) {
            return _ -> {
                publish(intake, SAMPLE);
                publish(intake, SMALL);
            };
        }

        private static void publish(Intake intake, Path report) throws IOException {
            intake.publish(Files.readAllBytes(report), report.getFileName().toString(), "sample");
        }

    }

}
