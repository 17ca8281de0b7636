package jp.shisatsu.report;

import java.util.List;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Passage;

/** Tells 視察内容 that announces what was to be seen from one that tells of it. */
final class AnnouncedMatters {

    private AnnouncedMatters() {
    }

    /** 視察内容 焼津市：津波避難施設の整備について, or a matter for each of the sites named above. */
    static boolean areIn(Chapter chapter, int sites) {
        List<Passage> lines = chapter.passages();
        boolean onLine = !lines.isEmpty() && chapter.value().isPresent()
                && lines.stream().noneMatch(line -> SiteLine.of(line.text()).subject().isEmpty());
        return onLine || count(chapter, sites) || list(chapter);
    }

    /** 視察内容：１ 議会ＢＣＰについて, and on the next line ２ 議会報告会について: one for each site above. */
    private static boolean count(Chapter chapter, int sites) {
        List<Branch> counted = chapter.branches();
        return counted.size() > 1 && counted.size() == sites && chapter.passages().isEmpty()
                && counted.stream().allMatch(matter -> matter.marker().numbered() && matter.items().isEmpty())
                && counted.stream().noneMatch(matter -> matter.title().written().endsWith("。"));
    }

    /** 視察内容 ・駅前整備について（紫波町）, and on the next line ・獣害対策について（遠野市） */
    private static boolean list(Chapter chapter) {
        List<Branch> listed = chapter.branches();
        return listed.size() > 1 && chapter.passages().isEmpty()
                && listed.stream().allMatch(matter -> matter.items().isEmpty())
                && listed.stream().noneMatch(matter -> SiteLine.of(matter.title().text()).subject().isEmpty());
    }

}
