package jp.shisatsu.measure;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisatsu.outline.Wordings;

/** Writes sentences of a report: what is said again and again, with words put in. */
final class Prose {

    /** How long a question is at least, in characters, and an answer. */
    private static final int QUESTION = 60;

    private static final int ANSWER_AT_LEAST = 150;

    private static final int ANSWER_AT_MOST = 400;

    private static final int WORDS_OF_TOPIC = 4;

    private static final Pattern SLOT = Pattern.compile("〔(.)〕");

    private final Map<String, List<String>> phrases = Wordings.of(Prose.class, "phrases.txt");

    private final Zipf<String> nouns;

    Prose(List<String> nouns) {
        this.nouns = new Zipf<>(nouns);
    }

    /** What a visit is about: where, and words that come up again and again. */
    record Topic(String site, List<String> words) {

        Topic {
            words = List.copyOf(words);
        }

    }

    Topic topic(String site, RandomGenerator random) {
        return new Topic(site, Stream.generate(() -> nouns.draw(random)).limit(WORDS_OF_TOPIC).toList());
    }

    /** One of what is said for a meaning. */
    String said(String meaning, Topic topic, RandomGenerator random) {
        return SLOT.matcher(one(all(meaning), random))
            .replaceAll(slot -> Matcher.quoteReplacement(fill(slot, topic, random)));
    }

    /** Everything that is said for a meaning. */
    List<String> all(String meaning) {
        return phrases.getOrDefault(meaning, List.of());
    }

    String question(Topic topic, RandomGenerator random) {
        StringBuilder question = new StringBuilder(said("QUESTION", topic, random));
        while (question.length() < QUESTION) {
            question.append(said("FOLLOWING", topic, random));
        }
        return question.toString();
    }

    String answer(Topic topic, RandomGenerator random) {
        int length = random.nextInt(ANSWER_AT_LEAST, ANSWER_AT_MOST);
        StringBuilder answer = new StringBuilder();
        while (answer.length() < length) {
            answer.append(said("ANSWER", topic, random));
        }
        return answer.toString();
    }

    String observation(Topic topic, RandomGenerator random) {
        return String.join("", IntStream.range(0, 3).mapToObj(_ -> said("OBSERVATION", topic, random)).toList());
    }

    private String fill(MatchResult slot, Topic topic, RandomGenerator random) {
        return switch (slot.group(1)) {
            case "題" -> one(topic.words(), random);
            case "名" -> nouns.draw(random);
            case "複" -> nouns.draw(random) + nouns.draw(random);
            case "数" -> String.valueOf(random.nextInt(1, 500));
            case "年" -> year(random.nextInt(1, 31));
            case "地" -> topic.site();
            default -> throw new IllegalStateException(slot.group());
        };
    }

    private static String year(int year) {
        return year < 8 ? "令和" + year + "年度" : "平成" + year + "年度";
    }

    static <T> T one(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }

}
