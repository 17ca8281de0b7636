package jp.shisatsu.cli;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the JSON of a report says, one fact a string; white space does not count. */
record Facts(List<String> all) {

    private static final List<String> OF_TRIP = List.of("title", "council", "committee", "kind", "startDate", "endDate",
            "purpose");

    private static final List<String> OF_VISIT = List.of("site", "location", "startDate", "endDate", "subject",
            "purpose");

    static Facts of(JsonNode report) {
        List<String> facts = new ArrayList<>();
        OF_TRIP.forEach(field -> facts.add(fact(field, report.get(field))));
        report.get("members").forEach(member -> facts.add(fact("member", member.get("role"), member.get("name"))));
        for (int i = 0; i < report.get("visits").size(); i++) {
            visit("visit " + i, report.get("visits").get(i), facts);
        }
        report.get("observations")
            .forEach(seen -> facts.add(fact("observation", seen.get("author"), seen.get("site"), seen.get("text"))));
        report.get("unclassified").forEach(line -> facts.add(fact("unclassified", line.get("line"), line.get("text"))));
        return new Facts(facts);
    }

    private static void visit(String name, JsonNode visit, List<String> facts) {
        OF_VISIT.forEach(field -> facts.add(fact(name + field, visit.get(field))));
        visit.get("hosts").forEach(host -> facts.add(fact(name + "host", host)));
        visit.get("photos").forEach(photo -> facts.add(fact(name + "photo", photo.get("caption"))));
        visit.get("questions")
            .forEach(asked -> facts.add(fact(name + "question", asked.get("question"), asked.get("answer"))));
        sections(name, visit.get("sections"), facts);
    }

    private static void sections(String name, JsonNode sections, List<String> facts) {
        sections.forEach(section -> {
            facts.add(fact(name + "section", section.get("label"), section.get("title"), section.get("text")));
            sections(name + ">", section.get("sections"), facts);
        });
    }

    private static String fact(String name, JsonNode... said) {
        StringBuilder fact = new StringBuilder(name);
        for (JsonNode words : said) {
            fact.append('|').append(words.isNull() ? "-" : words.asString().replaceAll("[\\s\\h]", ""));
        }
        return fact.toString();
    }

    /** How many in a hundred of both together are in both. */
    int agreement(Facts truth) {
        List<String> missing = new ArrayList<>(truth.all);
        long found = all.stream().filter(missing::remove).count();
        return (int) (100 * found / Math.max(all.size(), truth.all.size()));
    }

}
