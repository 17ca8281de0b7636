package jp.shisatsu.archive;

import java.util.List;
import java.util.function.Predicate;

/** Paragraphs of a text that joins them by line feeds. */
final class Paragraphs {

    private Paragraphs() {
    }

    static List<String> of(String text) {
        return text.lines().filter(Predicate.not(String::isBlank)).toList();
    }

}
