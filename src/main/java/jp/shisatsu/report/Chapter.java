package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Caption;
import jp.shisatsu.outline.Exchange;
import jp.shisatsu.outline.Item;
import jp.shisatsu.outline.Marker;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Topic;
import jp.shisatsu.text.SourceSpan;

/**
 * A heading councils agree on with what belongs to it: everything under it but the
 * chapters within. The root of the outline is a chapter about nothing; nested are those
 * within another heading.
 */
record Chapter(Branch branch, boolean nested) {

    static final Set<Topic> LABELS = EnumSet.of(Topic.PLACES, Topic.DATES, Topic.HOSTS, Topic.SUBJECTS, Topic.PURPOSES,
            Topic.VENUES);

    private static final Pattern KANJI_NUMBER = Pattern.compile("[一二三四五六七八九十]");

    boolean isAbout(Topic topic) {
        return branch.topics().contains(topic);
    }

    /** What decides where the chapter belongs; a heading may be about more. */
    Optional<Topic> topic() {
        return branch.topic();
    }

    boolean isOf(Topic topic) {
        return branch.topic().filter(topic::equals).isPresent();
    }

    SourceSpan head() {
        return branch.headSpan();
    }

    /**
     * Whether a branch within, however deep, begins a chapter of its own. Right below the
     * name of a site every known heading does.
     */
    boolean isLeftAt(Branch inner, Branch parent) {
        return !inner.topics().isEmpty() && ChapterBounds.passed(this, inner, parent);
    }

    /**
     * Whether its value stands on its line and headings follow, as in 説明者 部長 and １．市の概要
     * below: they tell of the visit, not of the value.
     */
    boolean isLabel() {
        return LABELS.containsAll(branch.topics()) && !passages().isEmpty()
                && branches().stream().anyMatch(this::tells);
    }

    /** A bullet may as well be another value. */
    private boolean tells(Branch inner) {
        boolean heads = value().isPresent() || inner.marker().numbered() || inner.marker().isBrackets()
                || inner.marker().isOfWords();
        boolean sentences = passagesOf(inner).stream().anyMatch(line -> line.written().indexOf('。') >= 0);
        return !inner.items().isEmpty() && (sentences || (!inner.marker().isBullet() && heads));
    }

    /** The branches right under the heading that belong to it. */
    List<Branch> branches() {
        return branchesOf(branch);
    }

    /** The branches right under one of its branches that belong to it. */
    List<Branch> branchesOf(Branch inner) {
        List<Branch> belonging = new ArrayList<>();
        for (Item item : inner.items()) {
            if (item instanceof Branch child && !isLeftAt(child, inner)) {
                belonging.add(child);
            }
        }
        return belonging;
    }

    /** Whether it is but a heading, with nothing right under it or behind. */
    boolean namesNothing() {
        return passages().isEmpty() && branches().isEmpty() && captions().isEmpty();
    }

    /** The words behind the heading on its line. */
    Optional<Passage> value() {
        return passages().stream().findFirst().filter(line -> !branch.items().contains(line));
    }

    /**
     * 【魚津市】埋没林博物館の活用について（５月１４日）: what stands behind the name of a site is its subject.
     */
    List<Passage> valueBehindBrackets() {
        return isOf(Topic.SITE) && !branch.valueIsInTitle() ? passages().subList(0, 1) : List.of();
    }

    /** The lines right under the heading; a value behind it is the first. */
    List<Passage> passages() {
        return branch.passages();
    }

    List<Exchange> exchanges() {
        return within(branch, Exchange.class, new ArrayList<>());
    }

    /** Those right under the heading. */
    List<Exchange> exchangesOnHeading() {
        return of(branch, Exchange.class).toList();
    }

    List<Caption> captions() {
        return within(branch, Caption.class, new ArrayList<>());
    }

    /** Every line of the chapter in the order of the source, without its marker. */
    List<Passage> lines() {
        List<Passage> lines = new ArrayList<>(passages());
        lines.addAll(isLabel() ? List.of() : linesOfBranches());
        return lines;
    }

    /** The same without those right under the heading. */
    List<Passage> linesOfBranches() {
        List<Passage> lines = new ArrayList<>();
        branches().forEach(inner -> gatherLines(inner, lines));
        return lines;
    }

    /** The same, with the marks that may say something of what they mark: ◎ 山田 太郎. */
    List<Passage> linesWithSigns() {
        Map<Passage, Passage> marked = new HashMap<>();
        signed(branch, marked);
        return lines().stream().map(line -> marked.getOrDefault(line, line)).toList();
    }

    private void signed(Branch inner, Map<Passage, Passage> marked) {
        branchesOf(inner).forEach(child -> {
            if (isSign(child.marker()) || isFamilyName(child, inner)) {
                marked.put(child.title(), child.line());
            }
            signed(child, marked);
        });
    }

    /** The captions of photos for sure; under a label, （挨拶及び説明） is none. */
    List<Caption> photos() {
        boolean label = isLabel();
        return captions().stream().filter(caption -> caption.pictured() || label || !caption.isInBrackets()).toList();
    }

    private static boolean isSign(Marker marker) {
        return "◎○◯●※".contains(marker.style()) && !marker.style().isEmpty();
    }

    /** 一 三千代, 八 代 耕 介: nothing goes on counting. */
    private static boolean isFamilyName(Branch child, Branch parent) {
        Marker marker = child.marker();
        return KANJI_NUMBER.matcher(marker.written()).matches()
                && of(parent, Branch.class).noneMatch(other -> other.marker().style().equals(marker.style())
                        && Math.abs(other.marker().ordinal() - marker.ordinal()) == 1);
    }

    /** The same, where a line in brackets is no caption: （受入れ挨拶及び説明） behind a host. */
    List<Passage> linesAndBrackets() {
        List<Caption> photos = photos();
        Stream<Passage> brackets = captions().stream().filter(caption -> !photos.contains(caption)).map(Caption::line);
        return Stream.concat(lines().stream(), brackets).sorted(Comparator.comparingInt(Passage::start)).toList();
    }

    /** Everything the chapter holds, its heading first. */
    List<SourceSpan> spansOfLines() {
        return Stream.concat(Stream.of(head()), lines().stream().map(Passage::span)).toList();
    }

    /** The same under one of its branches. */
    List<Passage> linesUnder(Branch inner) {
        List<Passage> lines = new ArrayList<>(passagesOf(inner));
        branchesOf(inner).forEach(child -> gatherLines(child, lines));
        return lines;
    }

    private void gatherLines(Branch inner, List<Passage> lines) {
        lines.add(inner.title());
        lines.addAll(linesUnder(inner));
    }

    /** The lines right under a branch; a value behind brackets is the first. */
    static List<Passage> passagesOf(Branch branch) {
        return branch.valueIsInTitle() ? of(branch, Passage.class).toList() : branch.passages();
    }

    private <T extends Item> List<T> within(Branch inner, Class<T> kind, List<T> found) {
        for (Item item : inner.items()) {
            if (kind.isInstance(item)) {
                found.add(kind.cast(item));
            }
        }
        branchesOf(inner).forEach(child -> within(child, kind, found));
        return found;
    }

    private static <T extends Item> Stream<T> of(Branch branch, Class<T> kind) {
        return branch.items().stream().filter(kind::isInstance).map(kind::cast);
    }

}
