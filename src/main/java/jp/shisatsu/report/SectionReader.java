package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Topic;
import jp.shisatsu.text.SourceSpan;

/**
 * Reads a body as an outline. What heads paragraphs of its own is a section; what is an
 * item of a list stays in the text above it.
 */
final class SectionReader {

    /** (2) 視察内容 says of its sections no more than that there are some. */
    private static final Pattern WRAPPER = Pattern.compile("(?:行政)?(?:視察|調査|研修)の?内容|説明の?(?:概要|内容)");

    /** ② 視察の概要, beside ① 視察先の概要, says no more, be there words of its own below. */
    private static final Pattern OVERVIEW = Pattern.compile("(?:行政)?(?:視察|調査|研修)の?概要");

    private final Chapter chapter;

    SectionReader(Chapter chapter) {
        this.chapter = chapter;
    }

    /**
     * The sections of the chapter; words before the first are a section without title.
     */
    List<Section> sections(List<Passage> introduction) {
        Writing writing = new Writing().lines(introduction);
        List<Section> sections = below(chapter.branch(), writing);
        if (!writing.text().isEmpty()) {
            sections.addFirst(new Section(null, null, writing.text(), List.of(), writing.spans()));
        }
        return sections;
    }

    /** The same, where the heading of the chapter is the title of those words. */
    List<Section> headed(List<Passage> introduction) {
        Branch branch = chapter.branch();
        Writing writing = new Writing().lines(introduction);
        List<Section> sections = below(branch, writing);
        sections.addFirst(section(branch, writing, List.of()));
        return sections;
    }

    /** One section, where its words stand on the line of the heading. */
    Section labelled() {
        Branch branch = chapter.branch();
        Writing writing = new Writing().lines(branch.passages());
        List<SourceSpan> spans = new ArrayList<>(List.of(branch.headSpan()));
        spans.addAll(writing.spans());
        String label = branch.marker().written();
        return new Section(label.isEmpty() ? null : label, branch.heading(), writing.text(), List.of(), spans);
    }

    /** The whole chapter as one section. */
    Section whole() {
        return section(chapter.branch());
    }

    private Section section(Branch branch) {
        Writing writing = new Writing().lines(Chapter.passagesOf(branch));
        return section(branch, writing, below(branch, writing));
    }

    private static Section section(Branch branch, Writing writing, List<Section> sections) {
        List<SourceSpan> spans = Stream.concat(Stream.of(branch.titleSpan()), writing.spans().stream())
            .filter(Predicate.not(SourceSpan::isEmpty))
            .toList();
        String label = branch.marker().written();
        return new Section(label.isEmpty() ? null : label, branch.title().text(), writing.text(), sections, spans);
    }

    /**
     * （説明） or 視察内容 right below a subject says no more than that what follows is about it.
     */
    private static boolean isAccount(Branch branch) {
        return branch.topics().equals(Set.of(Topic.BODY)) && !branch.marker().numbered() && !branch.hasValueOnLine()
                && branch.items().stream().allMatch(Passage.class::isInstance);
    }

    private boolean isWrapper(Branch branch) {
        if (!WRAPPER.matcher(branch.title().text()).matches() || !Chapter.passagesOf(branch).isEmpty()) {
            return false;
        }
        List<Branch> inner = chapter.branchesOf(branch);
        return !inner.isEmpty() && inner.stream().noneMatch(SectionReader::isAccount)
                && Listing.of(inner).stream().allMatch(Listing::headsAlone);
    }

    /** What an overview tells, without its heading. */
    private List<Section> told(Branch overview) {
        Writing writing = new Writing().lines(Chapter.passagesOf(overview));
        List<Section> sections = below(overview, writing);
        if (writing.text().isEmpty() && sections.isEmpty()) {
            return List.of(section(overview));
        }
        Section first = writing.text().isEmpty() ? sections.removeFirst()
                : new Section(null, null, writing.text(), List.of(), writing.spans());
        sections.addFirst(behind(overview, first));
        return sections;
    }

    private static boolean isOverview(Branch branch) {
        return OVERVIEW.matcher(branch.title().text()).matches() && !branch.items().isEmpty();
    }

    private static Section behind(Branch wrapper, Section first) {
        List<SourceSpan> spans = new ArrayList<>(List.of(wrapper.titleSpan()));
        spans.addAll(first.spans());
        return new Section(first.label(), first.title(), first.text(), first.sections(), spans);
    }

    /** The sections under a branch; items of lists go to its text. */
    private List<Section> below(Branch branch, Writing text) {
        List<Section> sections = new ArrayList<>();
        for (Listing listing : Listing.of(chapter.branchesOf(branch))) {
            boolean heads = listing.heads();
            for (Branch inner : listing.branches()) {
                if (isAccount(inner) && text.text().isEmpty() && sections.isEmpty()) {
                    text.told(inner);
                }
                else if (isWrapper(inner)) {
                    List<Section> wrapped = below(inner, text);
                    sections.add(behind(inner, wrapped.getFirst()));
                    sections.addAll(wrapped.subList(1, wrapped.size()));
                }
                else if (heads && isOverview(inner)) {
                    sections.addAll(told(inner));
                }
                else if (heads && !Listing.isSentence(inner)) {
                    sections.add(section(inner));
                }
                else {
                    text.item(inner, chapter);
                }
            }
        }
        return sections;
    }

}
