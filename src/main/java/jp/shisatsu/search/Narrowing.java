package jp.shisatsu.search;

import java.util.List;
import jp.shisatsu.archive.PassageKind;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** What is chosen, as the index has it. */
final class Narrowing {

    /** No number of the index is negative. */
    private static final int NONE = -1;

    private Narrowing() {
    }

    /** The same query, but only for what is chosen. */
    static Query of(Query query, Selection selection) {
        if (selection.isEverything()) {
            return query;
        }
        var narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        selection.chosen().forEach((field, values) -> narrowed.add(any(field, values), Occur.FILTER));
        return narrowed.build();
    }

    private static Query any(FacetField field, List<String> values) {
        return switch (field) {
            case KINDS -> IntField.newSetQuery(field.field(), ints(values.stream().map(Narrowing::kind).toList()));
            case YEARS -> IntField.newSetQuery(field.field(), ints(values.stream().map(Narrowing::number).toList()));
            case PLACES -> KeywordField.newSetQuery(field.field(), values.stream().map(BytesRef::new).toList());
            case COUNCILS, COMMITTEES, SITES ->
                LongField.newSetQuery(field.field(), values.stream().mapToLong(Narrowing::number).toArray());
        };
    }

    private static int[] ints(List<Long> numbers) {
        return numbers.stream().mapToInt(number -> number == number.intValue() ? number.intValue() : NONE).toArray();
    }

    /**
     * The number of a kind by the name it has in addresses; of none, a number that
     * nothing has.
     */
    static long kind(String name) {
        return Kind.named(name).map(Kind::passage).map(PassageKind::code).orElse(NONE);
    }

    /** What is none has no hits. */
    static long number(String typed) {
        try {
            return Long.parseLong(typed);
        }
        catch (NumberFormatException none) {
            return NONE;
        }
    }

}
