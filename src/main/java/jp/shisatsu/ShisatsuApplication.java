package jp.shisatsu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the archive. */
@SpringBootApplication
public class ShisatsuApplication {

    /** Serves the archive until it is stopped. */
    public static void main(String[] arguments) {
        SpringApplication.run(ShisatsuApplication.class, arguments);
    }

}
