package jp.shisatsu.measure;

import static jp.shisatsu.archive.PassageFields.OF_COMMITTEE;
import static jp.shisatsu.archive.PassageFields.PAIRS;
import static jp.shisatsu.archive.PassageFields.TITLE_WORDS;
import static jp.shisatsu.archive.PassageFields.WORDS;

import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What is asked, in Hibernate Search's own words: the same as {@link RawQueries}. */
final class PortablePredicates {

    private PortablePredicates() {
    }

    static PredicateFinalStep of(SearchPredicateFactory f, Ask ask) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        ask.pieces().forEach(piece -> all.must(of(f, piece)));
        return all;
    }

    private static PredicateFinalStep of(SearchPredicateFactory f, Piece piece) {
        return switch (piece) {
            case Piece.Word(String text) ->
                f.or(f.phrase().field(WORDS).matching(text).slop(1), f.phrase().field(PAIRS).boost(0.2f).matching(text),
                        f.phrase().field(TITLE_WORDS).matching(text).slop(1));
            case Piece.Phrase(String text) -> f.phrase().field(PAIRS).matching(text);
            case Piece.Sentence(String text) ->
                f.or(f.match().field(WORDS).matching(text), f.match().field(PAIRS).boost(0.5f).matching(text));
            case Piece.Named(String _, String field, String text) ->
                f.phrase().field(field).matching(text).constantScore();
            case Piece.Chosen(long committee) ->
                f.match().field(OF_COMMITTEE).matching(committee).constantScore().boost(0);
        };
    }

}
