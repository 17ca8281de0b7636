package jp.shisatsu.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shisatsu.text.SourceSpan;

/** Says which part of a report took a stretch of the source, in words for people. */
final class PartNames {

    /** By where the stretch begins. */
    private final TreeMap<Integer, Stretch> stretches = new TreeMap<>();

    static PartNames of(InspectionReport report) {
        PartNames names = new PartNames();
        report.members().forEach(member -> names.put(member.spans(), "委員「" + member.name() + "」"));
        for (int i = 0; i < report.visits().size(); i++) {
            names.visit(report.visits().get(i), "視察先" + (i + 1));
        }
        for (int i = 0; i < report.observations().size(); i++) {
            names.put(report.observations().get(i).spans(), "所見" + (i + 1));
        }
        report.unclassified().forEach(line -> names.put(List.of(line.span()), "どの項目でもない"));
        return names;
    }

    /** The spans are named if nothing else has taken them. */
    PartNames put(List<SourceSpan> spans, String name) {
        spans.forEach(span -> stretches.putIfAbsent(span.start(), new Stretch(span.end(), name)));
        return this;
    }

    private void visit(Visit visit, String name) {
        put(visit.spans(), name);
        visit.sections().forEach(section -> section(section, name + "の本文"));
        for (int i = 0; i < visit.questions().size(); i++) {
            put(visit.questions().get(i).spans(), name + "の質疑" + (i + 1));
        }
        visit.photos().forEach(photo -> put(photo.spans(), name + "の写真"));
    }

    private void section(Section section, String name) {
        put(section.spans(), name);
        section.sections().forEach(inner -> section(inner, name));
    }

    /** The parts that took some of a line, from its beginning on. */
    List<String> on(SourceSpan line) {
        Map.Entry<Integer, Stretch> before = stretches.lowerEntry(line.start());
        int from = before != null && before.getValue().end() > line.start() ? before.getKey() : line.start();
        return stretches.subMap(from, Math.max(from, line.end()))
            .values()
            .stream()
            .map(Stretch::name)
            .distinct()
            .toList();
    }

    private record Stretch(int end, String name) {
    }

}
