package jp.shisatsu.vocabulary;

import org.springframework.context.ApplicationContext;

/** The vocabulary of the archive as it is, without waiting for it to be noticed. */
public final class Compiled {

    private Compiled() {
    }

    /** From here on the program knows what it holds now. */
    public static void now(ApplicationContext program) {
        var unused = program.getBean(LatestVocabulary.class).renewed().join();
    }

}
