package jp.shisatsu.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the other ways to say a word: its year in the other calendar, its synonyms. */
@Component
class Rewording {

    private static final int MOST = 8;

    private final Morphemes morphemes;

    private final Synonyms synonyms;

    Rewording(Morphemes morphemes, Synonyms synonyms) {
        this.morphemes = morphemes;
        this.synonyms = synonyms;
    }

    /** A word as it is looked for. */
    Term.Word of(String word) {
        Set<String> others = new LinkedHashSet<>(CalendarYear.otherWays(word));
        others.addAll(synonyms.of(word));
        if (others.isEmpty()) {
            others.addAll(ofParts(word));
        }
        return new Term.Word(word, others.stream().filter(other -> !other.equals(word)).limit(MOST).toList());
    }

    /** A part of a compound: AI活用 is 人工知能活用, too. */
    private List<String> ofParts(String word) {
        List<Morpheme> parts = morphemes.of(word);
        List<String> others = new ArrayList<>();
        for (int from = 0; from < parts.size(); from++) {
            for (int to = from + 1; to <= parts.size(); to++) {
                String before = text(parts.subList(0, from));
                String behind = text(parts.subList(to, parts.size()));
                synonyms.of(text(parts.subList(from, to))).forEach(other -> others.add(before + other + behind));
            }
        }
        return others;
    }

    private static String text(List<Morpheme> parts) {
        return String.join("", parts.stream().map(Morpheme::text).toList());
    }

}
