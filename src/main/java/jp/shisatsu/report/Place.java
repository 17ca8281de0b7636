package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Topic;
import jp.shisatsu.text.SourceSpan;

/**
 * What stands under a visit's 視察先: the site, its location in brackets or on a line before
 * it, and the subject where the heading asks for both.
 */
record Place(SiteName site, List<Passage> subject, List<SourceSpan> spans) {

    static Place of(Chapter chapter) {
        List<Passage> lines = chapter.linesAndBrackets();
        List<SourceSpan> spans = new ArrayList<>(List.of(chapter.head()));
        int rest = Math.min(1, lines.size());
        StringBuilder words = new StringBuilder(rest == 0 ? "" : lines.getFirst().text());
        while (rest < lines.size() && rest < 3 && isBracketed(lines.get(rest).text())) {
            words.append(lines.get(rest++).text());
        }
        SiteName site = SiteName.of(words.toString());
        boolean asksForBoth = chapter.isAbout(Topic.SUBJECTS);
        if (!asksForBoth && rest < lines.size() && site.name().equals(site.location())) {
            site = new SiteName(lines.get(rest++).text(), site.location());
        }
        lines.subList(0, asksForBoth ? lines.size() : rest).forEach(line -> spans.add(line.span()));
        return new Place(site, asksForBoth ? lines.subList(rest, lines.size()) : List.of(), spans);
    }

    private static boolean isBracketed(String line) {
        return line.matches("[(（].*[)）]");
    }

}
