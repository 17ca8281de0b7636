package jp.shisatsu.search;

import org.springframework.stereotype.Component;

/** How many hits there would be. */
@Component
class HitCount {

    private final Understanding understanding;

    private final Conditions conditions;

    private final PassageSearch passages;

    HitCount(Understanding understanding, Conditions conditions, PassageSearch passages) {
        this.understanding = understanding;
        this.conditions = conditions;
        this.passages = passages;
    }

    /** Of what someone types. */
    long of(String typed, Selection selection) {
        return of(understanding.of(typed), selection);
    }

    /** Whether what someone types finds anything at all. */
    boolean isAny(String typed) {
        Wanted wanted = understanding.of(typed);
        return !wanted.isNothing() && passages.isAny(conditions.all(wanted).query());
    }

    long of(Wanted wanted, Selection selection) {
        return wanted.isNothing() ? 0 : passages.count(conditions.all(wanted).query(), selection);
    }

}
