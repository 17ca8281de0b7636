package jp.shisatsu.archive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisatsu.report.Question;
import jp.shisatsu.report.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A question and where it was asked, by which it is known again in a corrected report.
 */
record Asked(SiteKey site, Question question) {

    /** 費用は。 may be asked anywhere. */
    private static final int OWN_WORDING = 15;

    /** ない。 may be the answer to anything. */
    private static final int TELLING_ANSWER = 8;

    /**
     * Its address is for life, so another question must not come by it: asked elsewhere
     * it needs the same answer or a wording of its own; worded otherwise it needs the
     * same site, an answer that says something, and words in common.
     */
    static final List<Likeness<Asked>> LIKENESSES = List.of(asked -> asked.here(asked.wording(), asked.answer()),
            asked -> asked.here(asked.wording()), asked -> Likeness.texts(asked.wording(), asked.answer()),
            asked -> Likeness.texts(asked.wording()).filter(wording -> wording.length() > OWN_WORDING),
            Likeness.both(asked -> asked.here(asked.answer()).filter(_ -> asked.isAnswered()), Asked::sharesWords));

    static List<Asked> of(Visit visit) {
        SiteKey site = SiteKey.of(visit.site(), visit.location());
        return visit.questions().stream().map(question -> new Asked(site, question)).toList();
    }

    private String wording() {
        return question.question();
    }

    private @Nullable String answer() {
        return question.answer();
    }

    private Optional<String> here(@Nullable String... texts) {
        return Likeness.texts(texts).map(key -> site + key);
    }

    private boolean isAnswered() {
        String answer = question.answer();
        return answer != null && Spelling.plain(answer).length() >= TELLING_ANSWER;
    }

    /**
     * At least half of the shorter one's characters but hiragana, which carry no meaning.
     */
    private boolean sharesWords(Asked other) {
        Set<Integer> mine = meaning();
        Set<Integer> others = other.meaning();
        int shorter = Math.min(mine.size(), others.size());
        mine.retainAll(others);
        return !mine.isEmpty() && 2 * mine.size() >= shorter;
    }

    private Set<Integer> meaning() {
        return Spelling.plain(wording())
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .filter(character -> Character.UnicodeScript.of(character) != Character.UnicodeScript.HIRAGANA)
            .boxed()
            .collect(Collectors.toSet());
    }

}
