package jp.shisatsu.search;

import java.util.List;
import org.springframework.stereotype.Component;

/** What was typed, as it is looked for. */
@Component
class Understanding {

    private final SentenceReader sentences;

    private final Rewording rewording;

    Understanding(SentenceReader sentences, Rewording rewording) {
        this.sentences = sentences;
        this.rewording = rewording;
    }

    Wanted of(String typed) {
        Wanted wanted = QueryParser.parse(typed);
        return new Wanted(wanted.terms().stream().map(this::read).toList(), wanted.without());
    }

    private Term read(Term term) {
        return switch (term) {
            case Term.Word(String text, List<String> _) ->
                sentences.read(text).<Term>map(this::reworded).orElseGet(() -> rewording.of(text));
            case Term.Either(List<Term> terms) -> new Term.Either(terms.stream().map(this::read).toList());
            case Term.Sentence sentence -> reworded(sentence);
            case Term.Phrase phrase -> phrase;
            case Term.Named named -> named;
            case Term.InYear inYear -> inYear;
        };
    }

    private Term.Sentence reworded(Term.Sentence sentence) {
        return new Term.Sentence(sentence.text(),
                sentence.words().stream().map(word -> rewording.of(word.text())).toList());
    }

}
