package jp.shisatsu;

import jp.shisatsu.cli.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The program: serves the archive, or does what a command asks. */
@SpringBootApplication
@EnableJpaRepositories(queryEnhancerSelector = WrittenQueries.class)
public class ShisatsuApplication {

    /** Ends with the exit code of a command that failed; a served archive goes on. */
    public static void main(String[] arguments) {
        int exitCode = Commands.run(arguments, ShisatsuApplication::serve);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private static ConfigurableApplicationContext serve(String[] settings) {
        ReadyClasses.dropStale();
        SpringApplication program = new SpringApplication(ShisatsuApplication.class);
        program.addListeners(ReadyClasses.announceWriting());
        return program.run(settings);
    }

}
