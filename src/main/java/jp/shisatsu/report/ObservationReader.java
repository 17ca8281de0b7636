package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Topic;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the members made of a trip: one observation a bullet or a signed heading;
 * words without bullets, and a まとめ, are one.
 */
final class ObservationReader {

    /** 委員長所感 is signed, 委員所感 is by everyone. */
    private static final Pattern SIGNED = Pattern.compile("(.{0,10}(?:委員長|団長|議長))の?(?:所感|所見)(?:概要)?");

    /** 山田委員, 山田太郎委員長, 委員長 山田太郎. */
    private static final Pattern AUTHOR = Pattern
        .compile("[^\\h、。]{1,12}(?:委員|委員長|議員|議長|団長)|(?:副?委員長|委員(?!会)|副?議長|議員|副?団長)\\h*[^、。]{2,12}");

    /** Words that only lead to what follows are no observation. */
    private static final Pattern PREFACE = Pattern.compile("(?:以下|次|下記)の(?:とおり|通り)(?:である|です|であった)?。?$");

    private final Chapter chapter;

    private final @Nullable Integer site;

    private final List<Observation> observations = new ArrayList<>();

    private ObservationReader(Chapter chapter, @Nullable Integer site) {
        this.chapter = chapter;
        this.site = site;
    }

    static List<Observation> read(Chapter chapter, @Nullable Integer site) {
        ObservationReader reader = new ObservationReader(chapter, site);
        if (chapter.isOf(Topic.CONCLUSIONS) || chapter.branches().isEmpty()) {
            reader.whole();
        }
        else {
            chapter.branches().forEach(reader::branch);
        }
        return reader.observations;
    }

    private void whole() {
        Writing words = new Writing().lines(chapter.passages());
        chapter.branches().forEach(item -> words.item(item, chapter));
        if (!PREFACE.matcher(words.text()).find()) {
            Matcher signed = SIGNED.matcher(chapter.branch().heading());
            add(signed.matches() ? signed.group(1) : null, words, List.of());
        }
    }

    private void branch(Branch branch) {
        String title = branch.title().text();
        if (AUTHOR.matcher(title).matches()) {
            add(title, new Writing().under(branch, chapter), List.of(branch.line().span()));
        }
        else {
            add(null, new Writing().words(branch, chapter), List.of());
        }
    }

    private void add(@Nullable String author, Writing words, List<SourceSpan> signature) {
        if (!words.text().isEmpty()) {
            List<SourceSpan> spans = new ArrayList<>(signature);
            spans.addAll(words.spans());
            observations.add(new Observation(author, words.text(), site, spans));
        }
    }

}
