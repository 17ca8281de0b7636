package jp.shisatsu.search;

import java.util.List;
import jp.shisatsu.vocabulary.Lexicon;
import org.springframework.stereotype.Component;

/** What was typed, as it is looked for. */
@Component
class Understanding {

    private final SentenceReader sentences;

    private final Rewording rewording;

    private final Lexicon lexicon;

    Understanding(SentenceReader sentences, Rewording rewording, Lexicon lexicon) {
        this.sentences = sentences;
        this.rewording = rewording;
        this.lexicon = lexicon;
    }

    Wanted of(String typed) {
        Wanted wanted = QueryParser.parse(typed);
        return new Wanted(wanted.terms().stream().map(this::read).toList(), wanted.without());
    }

    private Term read(Term term) {
        return switch (term) {
            case Term.Word word ->
                sentences.read(word.text()).<Term>map(this::reworded).orElseGet(() -> word(word.text()));
            case Term.Either(List<Term> terms) -> new Term.Either(terms.stream().map(this::read).toList());
            case Term.Sentence sentence -> reworded(sentence);
            case Term.Phrase phrase -> phrase;
            case Term.Named named -> named;
            case Term.InYear inYear -> inYear;
        };
    }

    private Term.Word word(String text) {
        return rewording.of(text).orWritten(lexicon.readAs(text));
    }

    private Term.Sentence reworded(Term.Sentence sentence) {
        return new Term.Sentence(sentence.text(),
                sentence.words().stream().map(word -> rewording.of(word.text())).toList());
    }

}
