package jp.shisatsu.outline;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a line that holds a heading councils agree on: 1 視察先, 1視察先, 【視察先】, 視察先 浜松市.
 */
final class KnownHeadings {

    /** Headings that may stand before their value on a line without any marker. */
    private static final Set<Topic> LABELS = EnumSet.of(Topic.DATES, Topic.PLACES, Topic.SUBJECTS, Topic.MEMBERS,
            Topic.ESCORTS, Topic.HOSTS, Topic.PURPOSES, Topic.VENUES, Topic.ASIDE);

    /** These are so short that in a report with numbers they name cells of a table. */
    private static final int LETTERS_OF_A_CELL = 3;

    private static final Set<Topic> NAMES_OF_CELLS = EnumSet.of(Topic.DATES, Topic.PLACES, Topic.SUBJECTS,
            Topic.MEMBERS, Topic.ESCORTS, Topic.HOSTS, Topic.PURPOSES, Topic.BODY, Topic.VENUES);

    private static final String CONTENTS = "内容";

    /** What a cell of this name holds is told below it. */
    private static final String SUMMARY = "概要";

    private static final Pattern WIDE_GAP = Pattern.compile("(?:\\u3000|\\h{2})$");

    /** Above 様式第１号 it is a cell of those who approve; a label has its value behind it. */
    private static final Pattern STAMP = Pattern.compile("担\\h*当");

    /** 成果 before a gap may name a row. */
    private static final Pattern TOLD = Pattern.compile("(?:所\\h*[感見]|感\\h*想)(?:\\u3000{3,}|\\h{5,})");

    private static final Set<String> RECEIVING = Set.of("説明", "対応", "応対", "案内");

    private static final Pattern OFFICER = Pattern.compile("^[^。、はをにがで]{2,40}(?:[長員]|主[査任幹事]|補佐|担当|氏|さん|様)$");

    private static final Set<Topic> TOLD_ALONE = EnumSet.of(Topic.QUESTIONS, Topic.OPINIONS, Topic.CONCLUSIONS);

    private static final Telltale COUNTED = new Telltale("123456789１２３４５６７８９①②③④⑤⑥⑦⑧⑨");

    private static final Telltale ADORNING = new Telltale("～〜~-－―—");

    private static final Set<Topic> OPINIONS = Set.of(Topic.OPINIONS);

    private static final Set<Topic> OVERVIEW = Set.of(Topic.OVERVIEW);

    private static final Set<Topic> PLACES = Set.of(Topic.PLACES);

    private static final int LONGEST_SUBJECT = 40;

    private KnownHeadings() {
    }

    /** A line with its marker, if it has one. */
    static Optional<LineToken.Known> at(Passage line, Optional<Marked> marked, boolean othersAreNumbered) {
        return marked.or(() -> Markers.glued(line))
            .flatMap(found -> headed(line, found))
            .or(() -> bracketed(line))
            .or(() -> adorned(line))
            .or(() -> bare(line).filter(naming -> !othersAreNumbered || !mayNameCell(naming, line))
                .map(naming -> known(line, new Marked(Marker.NONE, line), naming)))
            .or(() -> GluedLabels.at(line.written()).map(naming -> known(line, new Marked(Marker.NONE, line), naming)));
    }

    /** Whether a line is such a heading and nothing else. */
    static boolean isOne(Passage line) {
        return Headings.at(line.written()).filter(naming -> naming.isWhole(line)).isPresent();
    }

    /**
     * Whether some words say how visitors are received: of everyday, unless names follow.
     */
    static boolean isReception(Passage words) {
        return RECEIVING.contains(words.written());
    }

    /** Whether a line is such a heading in brackets and nothing else: 【質疑】. */
    static boolean isOneInBrackets(Passage line) {
        return Brackets.at(line).filter(brackets -> brackets.behind() == null && isOne(brackets.inside())).isPresent();
    }

    /** Whether it is one in brackets, and a value behind it: 【説明者】商工課長 says nothing. */
    static boolean isLabelInBrackets(Passage line) {
        return Brackets.at(line)
            .filter(brackets -> brackets.marker().isBrackets() && brackets.behind() != null
                    && !brackets.behind().written().contains("。"))
            .flatMap(brackets -> Headings.at(brackets.inside().written())
                .filter(naming -> naming.isWhole(brackets.inside())))
            .filter(naming -> naming.topics().equals(Set.of(Topic.HOSTS)))
            .isPresent();
    }

    private static Optional<LineToken.Known> headed(Passage line, Marked marked) {
        String words = marked.words().written();
        return Headings.at(words)
            .or(() -> marked.marker().numbered() ? GluedLabels.at(words) : Optional.empty())
            .map(naming -> known(line, marked, naming))
            .or(() -> bracketed(marked.words()).filter(_ -> marked.marker().numbered())
                .map(inside -> new LineToken.Known(line, marked, inside.topics(), inside.value())));
    }

    /** 【視察先】, and behind a number: ４（目的） */
    private static Optional<LineToken.Known> bracketed(Passage line) {
        return Brackets.at(line)
            .flatMap(brackets -> topics(brackets).map(topics -> new LineToken.Known(line, brackets.marked(),
                    placed(topics, brackets.inside(), value(brackets)), value(brackets))));
    }

    /** A legend behind the heading says nothing of the trip. */
    private static @Nullable Passage value(Brackets brackets) {
        return brackets.behind() == null || HeadingEnd.isLegend(brackets.behind()) ? null : brackets.behind();
    }

    /** ［説明］こども課長 says who, though 説明 alone is a word of everyday. */
    private static Optional<Set<Topic>> topics(Brackets brackets) {
        Passage inside = brackets.inside();
        boolean named = brackets.behind() != null && isReception(inside)
                && OFFICER.matcher(brackets.behind().written()).find();
        return named ? Optional.of(Set.of(Topic.HOSTS))
                : Headings.at(inside.written()).filter(naming -> naming.isWhole(inside)).map(Naming::topics);
    }

    /** ～委員の感想～, ― 質疑応答 ― */
    private static Optional<LineToken.Known> adorned(Passage line) {
        int last = line.length() - 1;
        if (!ADORNING.begins(line) || !ADORNING.ends(line) || last <= 1) {
            return Optional.empty();
        }
        return Optional.of(line.upTo(last).from(1))
            .flatMap(inside -> Headings.at(inside.written())
                .filter(naming -> naming.isWhole(inside) && TOLD_ALONE.containsAll(naming.topics()))
                .map(naming -> known(line, new Marked(Marker.NONE, inside), naming)));
    }

    private static Optional<Naming> bare(Passage line) {
        return Headings.at(line.written())
            .filter(naming -> !TableHead.is(line.written()) && !headsOpinions(naming, line)
                    && !(naming.isWhole(line) && STAMP.matcher(line.written()).matches()))
            .map(naming -> isSubject(naming, line) ? naming.about(Topic.SUBJECTS) : naming)
            .filter(naming -> naming.isWhole(line) || LABELS.containsAll(naming.topics()) || naming.endsWithColon(line)
                    || naming.endsCell(line) || isTold(naming, line));
    }

    /** 所感, a gap no words are parted by, and what it tells. */
    private static boolean isTold(Naming naming, Passage line) {
        return naming.topics().equals(OPINIONS) && TOLD.matcher(line.written().substring(0, naming.end())).matches();
    }

    /** 委員名｜所感 */
    private static boolean headsOpinions(Naming naming, Passage line) {
        return naming.topics().equals(Set.of(Topic.MEMBERS)) && naming.endsCell(line) && Headings
            .at(line.from(naming.end()).written())
            .filter(second -> second.isWhole(line.from(naming.end())) && second.topics().equals(Set.of(Topic.OPINIONS)))
            .isPresent();
    }

    /** 視察内容 焼津市：津波避難施設の整備について */
    private static boolean isSubject(Naming naming, Passage line) {
        String label = line.written().substring(0, naming.end());
        String value = line.written().substring(naming.end());
        return naming.topics().equals(Set.of(Topic.BODY)) && Folding.without("", label).contains(CONTENTS)
                && WIDE_GAP.matcher(label).find() && !value.isEmpty() && value.length() <= LONGEST_SUBJECT
                && !value.endsWith("。");
    }

    private static boolean mayNameCell(Naming naming, Passage line) {
        return naming.isWhole(line) && !naming.endsWithColon(line) && naming.letters() <= LETTERS_OF_A_CELL
                && NAMES_OF_CELLS.containsAll(naming.topics()) && !line.text().equals(SUMMARY);
    }

    private static LineToken.Known known(Passage line, Marked marked, Naming naming) {
        Passage words = marked.words();
        Passage value = naming.isWhole(words) ? null : words.valueFrom(naming.end());
        if (value != null && naming.endsCell(words) && isOne(value)) {
            return new LineToken.Known(line, marked, both(naming, value), null);
        }
        return new LineToken.Known(line, marked, placed(naming.topics(), words.upTo(naming.end()), value), value);
    }

    /** 視察① オガールプラザ（岩手県紫波町） counts the visits, and names the site. */
    private static Set<Topic> placed(Set<Topic> topics, Passage heading, @Nullable Passage value) {
        return value != null && topics.equals(OVERVIEW) && (SiteWords.nameLocated(value.text())
                || (COUNTED.ends(heading) && SiteWords.nameMunicipality(value.text()))) ? PLACES : topics;
    }

    /** 視察先｜視察事項 heads two columns. */
    private static Set<Topic> both(Naming naming, Passage next) {
        Set<Topic> topics = EnumSet.copyOf(naming.topics());
        Headings.at(next.written()).ifPresent(second -> topics.addAll(second.topics()));
        return topics;
    }

}
