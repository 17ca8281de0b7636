package jp.shisatsu.report;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Topic;

/** Tells where, however deep within a chapter, a branch begins a chapter of its own. */
final class ChapterBounds {

    /** Under these, known headings are chapters; under others most are mere sections. */
    private static final Set<Topic> OPEN = EnumSet.of(Topic.DAY, Topic.OVERVIEW, Topic.PLACES);

    /** With a number, behind 視察項目 水道について, these begin what is told. */
    private static final Set<Topic> BEHIND_LABELS = EnumSet.of(Topic.CONCLUSIONS, Topic.PURPOSES);

    /** These begin a chapter wherever they stand. */
    private static final Set<Topic> OUTSTANDING = EnumSet.of(Topic.SITE, Topic.DAY, Topic.QUESTIONS, Topic.ANSWERS,
            Topic.OPINIONS, Topic.ESCORTS);

    /** No list of people holds them, wherever a heading in brackets stands. */
    private static final Set<Topic> BESIDE_PEOPLE = EnumSet.of(Topic.OVERVIEW, Topic.HOSTS, Topic.BODY);

    private ChapterBounds() {
    }

    /** Right below the name of a site every known heading does. */
    static boolean passed(Chapter chapter, Branch inner, Branch parent) {
        Branch branch = chapter.branch();
        boolean below = parent.equals(branch);
        return !Collections.disjoint(inner.topics(), OUTSTANDING) || branch.topics().isEmpty()
                || !Collections.disjoint(branch.topics(), OPEN) || (below && chapter.isAbout(Topic.SITE))
                || (parent.marker().isLecture() && inner.topics().contains(Topic.HOSTS)) || concludes(inner, branch)
                || (isOfPeople(chapter) && !Collections.disjoint(inner.topics(), BESIDE_PEOPLE))
                || (below && chapter.isOf(Topic.BODY) && isNoBody(inner, branch));
    }

    private static boolean concludes(Branch inner, Branch branch) {
        return Chapter.LABELS.containsAll(branch.topics()) && !Collections.disjoint(inner.topics(), BEHIND_LABELS)
                && (inner.marker().numbered() || inner.marker().isBrackets()) && branch.hasValueOnLine();
    }

    private static boolean isOfPeople(Chapter chapter) {
        return chapter.isAbout(Topic.MEMBERS) || chapter.isAbout(Topic.ESCORTS);
    }

    /**
     * 概要 with 日程 and 参加者 right below is about the trip; what is concluded behind the
     * questions is an opinion.
     */
    private static boolean isNoBody(Branch inner, Branch branch) {
        return (branch.heading().equals("概要") && holds(Topic.MEMBERS, branch))
                || (inner.topics().contains(Topic.CONCLUSIONS) && standsBehind(Topic.QUESTIONS, inner, branch));
    }

    private static boolean standsBehind(Topic topic, Branch last, Branch branch) {
        return branch.items()
            .stream()
            .takeWhile(item -> !item.equals(last))
            .anyMatch(item -> item instanceof Branch inner && inner.topics().contains(topic));
    }

    private static boolean holds(Topic topic, Branch branch) {
        return branch.items().stream().anyMatch(item -> item instanceof Branch inner && inner.topics().contains(topic));
    }

}
