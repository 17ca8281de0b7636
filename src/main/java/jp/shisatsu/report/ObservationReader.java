package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Caption;
import jp.shisatsu.outline.Exchange;
import jp.shisatsu.outline.Item;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Topic;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the members made of a trip: one observation a bullet or a signature; words
 * without bullets, and a まとめ, are one.
 */
final class ObservationReader {

    private static final Pattern LEADING_TO_LIST = Pattern.compile("(?:次の|以下の|下記の|以下、|次に掲げる)[^。]*。?$");

    private static final Pattern ALL = Pattern
        .compile("[［\\[【〔]?(?:視察)?全体(?:を(?:通じて|通して|振り返って)|について|として|の所感|の感想)?[］\\]】〕]?|総括|まとめ|全体の?(?:所感|感想|まとめ)");

    private final Chapter chapter;

    private final VisitedSites visited;

    private final Signatories signatories;

    /** The visit that is being spoken of; null for the whole trip. */
    private @Nullable Integer site;

    /** Who speaks of one site after the other; null where each is signed anew. */
    private @Nullable String authorAbove;

    private final @Nullable Integer siteOfChapter;

    private final List<Observation> observations = new ArrayList<>();

    /** Who signed what is being read; null if nobody. */
    private @Nullable String author;

    private OpinionTable table = OpinionTable.NONE;

    private Writing words = new Writing();

    private final boolean signsBehind;

    private final List<Passage> lines = new ArrayList<>();

    private final List<SourceSpan> signature = new ArrayList<>();

    private ObservationReader(Chapter chapter, @Nullable Integer site, VisitedSites visited, Signatories signatories) {
        this.signatories = signatories;
        this.chapter = chapter;
        this.site = site;
        this.siteOfChapter = site;
        this.visited = visited;
        this.author = Signature.inHeading(chapter.branch().heading()).orElse(null);
        this.signsBehind = SignedBelow.are(chapter.passages(), signatories);
    }

    static List<Observation> read(Chapter chapter, @Nullable Integer site, VisitedSites visited,
            Signatories signatories) {
        ObservationReader reader = new ObservationReader(chapter, site, visited, signatories);
        reader.chapter.value().ifPresent(reader::line);
        reader.chapter.branch().items().forEach(reader::item);
        reader.finish();
        return reader.observations;
    }

    private void item(Item item) {
        switch (item) {
            case Passage line -> line(line);
            case Branch branch -> branch(branch);
            case Caption _, Exchange _ -> {
                // A photo belongs to a visit; so does a question.
            }
        }
    }

    private void line(Passage line) {
        OptionalInt named = visited.namedBy(line.text());
        if (named.isPresent()) {
            turnTo(named.getAsInt(), line);
            return;
        }
        if (turnsToAll(line.text())) {
            turnTo(null, line);
            return;
        }
        OpinionTable headed = OpinionTable.headedBy(line.written());
        if (!headed.isNone()) {
            table = headed;
            return;
        }
        Optional<OpinionTable.Row> row = table.row(line);
        if (row.isPresent()) {
            finish();
            author = row.get().author();
            lines.add(row.get().words());
            return;
        }
        Optional<String> signed = signatories.on(line.text());
        if (signed.isPresent()) {
            sign(signed.get(), line.span());
        }
        else {
            lines.add(unsigned(line));
            if (isSignedBehind(line.text())) {
                finish();
            }
        }
    }

    /** The words behind 木村委員長：, who signed them; else the whole line. */
    private Passage unsigned(Passage line) {
        int end = signatories.endBefore(line.written());
        if (end > 0) {
            finish();
            author = signatories.before(line.written());
        }
        return line.from(end);
    }

    private void branch(Branch branch) {
        if (chapter.isLeftAt(branch, chapter.branch())) {
            return;
        }
        OptionalInt named = visited.namedBy(branch.title().text());
        if (named.isPresent()) {
            turnTo(named.getAsInt(), branch.title());
            branch.items().forEach(this::item);
            return;
        }
        if (turnsToAll(branch.title().text())) {
            turnTo(null, branch.line());
            branch.items().forEach(this::item);
            return;
        }
        Optional<String> signed = signatories.on(branch.title().text())
            .or(() -> Optional.of(branch.title().text())
                .filter(title -> (branch.marker().isBrackets() && signatories.isParty(title))
                        || Signature.isCommittee(title)));
        if (signed.isPresent()) {
            sign(signed.get(), branch.line().span());
            branch.items().forEach(this::item);
            return;
        }
        if (signatories.endBefore(branch.title().written()) > 0) {
            lines.add(unsigned(branch.title()));
            branch.items().forEach(this::item);
        }
        else if (author != null || isPartOfConclusion(branch) || isOfList(branch)) {
            lines.add(branch.marker().isDash() ? branch.title() : branch.line());
            branch.items().forEach(this::item);
        }
        else {
            finish();
            words.words(branch, chapter);
            finish();
        }
    }

    /** Bullets alone are one observation each, whatever their heading. */
    private boolean isPartOfConclusion(Branch branch) {
        return chapter.isOf(Topic.CONCLUSIONS)
                && !(branch.marker().isBullet() && !branch.marker().isDash() && chapter.passages().isEmpty());
    }

    /** 次の３点を提案する。 and what it proposes are one opinion. */
    private boolean isOfList(Branch branch) {
        boolean led = !lines.isEmpty() && branch.marker().numbered()
                && (branch.marker().ordinal() > 1 || LEADING_TO_LIST.matcher(lines.getLast().text()).find());
        return led && lines.getFirst().written().endsWith("。");
    }

    /**
     * What follows is about the site a line names, or about all; below a signature it is
     * by the same.
     */
    private void turnTo(@Nullable Integer visit, Passage name) {
        boolean signedAbove = author != null && lines.isEmpty() && !signature.isEmpty();
        List<SourceSpan> signed = signedAbove ? List.copyOf(signature) : List.of();
        finish();
        signature.addAll(signed);
        authorAbove = signedAbove ? author : authorAbove;
        author = authorAbove == null ? Signature.inHeading(chapter.branch().heading()).orElse(null) : authorAbove;
        site = visit;
        signature.addAll(visit == null ? List.of(name.span()) : visited.echoOf(name));
    }

    /** ［全体を通じて］, behind what is said of each site. */
    private boolean turnsToAll(String words) {
        return authorAbove != null && ALL.matcher(words).matches();
    }

    private void sign(String name, SourceSpan span) {
        if (!signsBehind) {
            finish();
        }
        author = name;
        if (authorAbove != null) {
            authorAbove = null;
            site = siteOfChapter;
        }
        signature.add(span);
        if (signsBehind) {
            finish();
            author = null;
        }
    }

    private boolean isSignedBehind(String words) {
        return author == null && signatories.behind(words).isPresent();
    }

    /** Words that only lead to what follows are no observation. */
    private void finish() {
        words.lines(lines);
        String written = words.text();
        String signed = isSignedBehind(written) ? signatories.behind(written).orElse(null) : author;
        String text = isSignedBehind(written) ? signatories.withoutTail(written) : written;
        if (!text.isEmpty() && (signed != null || !Signature.onlyLeadsOn(text))) {
            signature.addAll(words.spans());
            observations.add(new Observation(signed, text, site, signature));
        }
        words = new Writing();
        signature.clear();
        lines.clear();
    }

}
