package jp.shisatsu.cli;

/**
 * Keeps the libraries that read PDF and Word from talking: where nothing has set up
 * logging, they would write between the lines of JSON.
 */
final class Quiet {

    private Quiet() {
    }

    static void please() {
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
        // PDFBox measures pages and decodes images; it never needs a screen.
        System.setProperty("java.awt.headless", "true");
    }

}
