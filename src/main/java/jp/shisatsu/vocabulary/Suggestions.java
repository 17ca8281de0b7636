package jp.shisatsu.vocabulary;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Completes what stands in a search box with what the archive holds. */
@Service
public class Suggestions {

    private static final int MOST = 10;

    /** So that on a large archive words are to be seen beside the names. */
    private static final int MOST_NAMES = 6;

    private static final int LONGEST = 40;

    private final LatestVocabulary vocabulary;

    Suggestions(LatestVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * At most ten: names that begin with the last word of the box, then whatever else
     * does, then what it stands inside of; of these, first what most passages hold.
     */
    public List<Suggestion> of(String box) {
        return of(vocabulary.get(), box);
    }

    static List<Suggestion> of(Vocabulary vocabulary, String box) {
        Typed typed = Typed.of(box);
        return typed.word().isEmpty() || typed.word().length() > LONGEST ? List.of()
                : best(vocabulary.completing(typed.word(), typed.kinds()))
                    .filter(entry -> !entry.text().equals(typed.word()))
                    .limit(MOST)
                    .map(entry -> new Suggestion(typed.with(entry.text()), entry.text(), entry.kind(), entry.count()))
                    .toList();
    }

    private static Stream<Entry> best(Vocabulary.Found found) {
        List<Entry> names = found.beginning().stream().filter(entry -> entry.kind().isName()).toList();
        List<Entry> others = found.beginning().stream().filter(entry -> !entry.kind().isName()).toList();
        return Stream
            .of(names.stream().limit(MOST_NAMES), others.stream(), names.stream().skip(MOST_NAMES),
                    found.inside().stream())
            .flatMap(entries -> entries);
    }

}
