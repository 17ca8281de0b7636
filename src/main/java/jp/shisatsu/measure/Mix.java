package jp.shisatsu.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import jp.shisatsu.archive.PassageFields;
import org.apache.lucene.index.IndexReader;

/**
 * The queries that are asked, always the same 200 of an archive and a seed: of each sort
 * as many as readers might, drawn from the words of the archive by how often they stand
 * there.
 */
final class Mix {

    private final Bands bands;

    private final Prose prose;

    private final Map<String, String> readings;

    private final RandomGenerator random;

    private final List<Ask> asks = new ArrayList<>();

    private Mix(Vocabulary vocabulary, IndexReader index, RandomGenerator random) {
        this.bands = Bands.of(vocabulary.nouns(), index);
        this.prose = new Prose(vocabulary.nouns());
        this.readings = Lexicon.readings();
        this.random = random;
    }

    /** For the archive that this is the index of. */
    static List<Ask> of(Vocabulary vocabulary, IndexReader index, List<Long> committees, long seed) {
        return new Mix(vocabulary, index, new SplittableRandom(seed)).asks(committees);
    }

    private List<Ask> asks(List<Long> committees) {
        add(20, "一語（頻出）", List.of(this::frequent));
        add(25, "一語（普通）", List.of(this::usual));
        add(20, "一語（まれ）", List.of(this::rare));
        add(30, "二語", List.of(this::frequent, this::usual));
        add(20, "三語", List.of(this::frequent, this::frequent, this::usual));
        add(15, "句", List.of(() -> new Piece.Phrase(one(bands.frequent()) + "の取組")));
        add(10, "名前（委員会）", List.of(() -> named("委員会", PassageFields.COMMITTEE_NAMES, "COMMITTEE"), this::frequent));
        add(5, "名前（視察先）", List.of(() -> named("視察先", PassageFields.SITE_NAMES, "FACILITY"), this::usual));
        add(15, "かな", List.of(() -> new Piece.Word(kana(one(bands.usual())))));
        add(20, "文", List.of(() -> new Piece.Sentence(prose.said("QUESTION", prose.topic("県庁", random), random))));
        add(20, "絞り込み", List.of(this::frequent, () -> new Piece.Chosen(Prose.one(committees, random))));
        return List.copyOf(asks);
    }

    private void add(int number, String sort, List<Supplier<Piece>> pieces) {
        IntStream.range(0, number)
            .mapToObj(_ -> new Ask(sort, pieces.stream().map(Supplier::get).toList()))
            .forEach(asks::add);
    }

    private Piece frequent() {
        return new Piece.Word(one(bands.frequent()));
    }

    private Piece usual() {
        return new Piece.Word(one(bands.usual()));
    }

    private Piece rare() {
        return new Piece.Word(one(bands.rare()));
    }

    private Piece named(String prefix, String field, String meaning) {
        return new Piece.Named(prefix, field, Prose.one(prose.all(meaning), random));
    }

    private String kana(String word) {
        return Lexicon.hiragana(readings.getOrDefault(word, word));
    }

    private String one(List<String> words) {
        return Prose.one(words, random);
    }

}
