package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Learns from the report itself which marker stands on which level: a marker that goes on
 * counting returns to its list, one of a new style opens a list below.
 */
final class Levels {

    /** What the front says of the trip before it begins to count. */
    private static final Set<Topic> OF_TRIP = EnumSet.of(Topic.MEMBERS, Topic.ESCORTS, Topic.DATES);

    private final List<Level> open = new ArrayList<>();

    private final Nesting nesting = new Nesting(open);

    Levels(Branch root) {
        open.add(new Level(root));
    }

    Branch innermost() {
        return open.getLast().branch();
    }

    /** Leaves a label before a sentence ends: the lines it began on go with it. */
    void leaveLabelWithSentence(Passage end) {
        if (isLabelOfPart()) {
            List<Passage> begun = innermost().takeFilled(end);
            open.removeLast();
            begun.forEach(innermost()::add);
        }
    }

    private void leaveLabel() {
        if (isLabelOfPart()) {
            open.removeLast();
        }
    }

    /**
     * A label whose value stands on its line, as ・場所 北上市 below the name of a site or 講師
     * below a lecture: a sentence that follows tells of those.
     */
    private boolean isLabelOfPart() {
        Branch label = innermost();
        Level above = open.get(Math.max(0, open.size() - 2));
        boolean ofPart = open.size() > 2 && (above.isAbout(Topic.SITE) || above.isLecture());
        return ofPart && label.hasValueOnLine() && open.getLast().isLabel();
    }

    /** 第１章 視察の概要 below labels that count nothing: they are no part of it. */
    private boolean beginsFirstChapter(Branch branch) {
        return branch.marker().isChapter() && open.stream().noneMatch(level -> level.branch().marker().numbered())
                && (branch.marker().isInWords() || !branch.topics().isEmpty());
    }

    /** ・会長 海老沢 実 氏 below 対応者: numbers count what is told of the visit. */
    private void leaveListOfHosts() {
        int label = open.size() - 2;
        if (label > 0 && innermost().marker().isBullet() && open.get(label).isAbout(Topic.HOSTS)
                && open.get(label).branch().marker().equals(Marker.NONE)
                && !open.get(label).branch().hasValueOnLine()) {
            open.subList(label, open.size()).clear();
        }
    }

    /** ●地域おこしについて below 【調査項目】: numbers count what is told of the visit. */
    private void leaveSubject() {
        int label = open.size() - 2;
        if (label > 0 && !innermost().marker().numbered() && innermost().items().isEmpty()
                && open.get(label).isAbout(Topic.SUBJECTS) && open.get(label).isLabelInBrackets()
                && !open.get(label).branch().hasValueOnLine() && SiteWords.isNoName(innermost().heading())) {
            open.subList(label, open.size()).clear();
        }
    }

    /** Puts a branch where its marker says it belongs. */
    void put(Branch branch) {
        if (branch.topics().isEmpty() && branch.marker().isOfHeadings()) {
            leaveLabel();
        }
        if (branch.topics().isEmpty() && branch.marker().isBrackets() && open.getLast().namesEscorts()) {
            open.removeLast();
        }
        if (branch.marker().ordinal() == 1 && (open.getLast().isProfile() || endsLabelOfTrip(branch))) {
            open.removeLast();
        }
        if (branch.marker().ordinal() == 1 && branch.topics().isEmpty()) {
            leaveListOfHosts();
        }
        if (branch.marker().ordinal() == 1 && branch.topics().isEmpty() && branch.marker().isUnframed()) {
            leaveSubject();
        }
        if (beginsFirstChapter(branch)) {
            open.subList(1, open.size()).clear();
        }
        int level = nesting.of(branch);
        open.subList(level, open.size()).clear();
        open.getLast().take(branch);
        open.add(new Level(branch));
    }

    /** Whether a marker goes on counting in a list that is open. */
    boolean goesOn(Marker marker) {
        return nesting.goesOn(marker);
    }

    /** 復命者 山田太郎, and the report begins below: 一、期日. */
    private boolean endsLabelOfTrip(Branch branch) {
        Branch label = innermost();
        return !branch.topics().isEmpty() && !label.topics().isEmpty() && label.marker().equals(Marker.NONE)
                && (label.hasValueOnLine() || !label.items().isEmpty()) && OF_TRIP.containsAll(label.topics())
                && open.size() > 1;
    }

}
