package jp.shisatsu.search;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text of every passage of an archive, so that one can be named by a bit of it. */
class Contents {

    /** What tells a trip from others is seldom its title alone. */
    private static final Map<Kind, String> TEXTS = Map.of(Kind.QUESTION, """
            select p.id, concat(p.question, ' / ', coalesce(p.answer, '')) from Question p
            """, Kind.SECTION, """
            select p.id, concat(coalesce(p.title, ''), ' / ', coalesce(p.text, '')) from Section p
            """, Kind.OBSERVATION, """
            select p.id, concat(coalesce(p.author, ''), ' / ', p.text) from Observation p
            """, Kind.TRIP, """
            select p.id, concat(coalesce(c.name, ''), ' / ', p.title, ' / ', coalesce(p.purpose, ''))
            from Trip p left join p.council c
            """, Kind.SITE, """
            select p.id, concat(p.name, ' / ', coalesce(p.location, '')) from Site p
            """);

    private final Map<String, String> texts = new HashMap<>();

    private Contents() {
    }

    static Contents of(EntityManager entities) {
        Contents contents = new Contents();
        TEXTS.forEach((kind, query) -> entities.createQuery(query, Object[].class)
            .getResultList()
            .forEach(row -> contents.texts.put(kind + " " + row[0],
                    kind.value() + ": " + ((String) row[1]).replace("\n", ""))));
        return contents;
    }

    /** The text of a passage, after its kind. */
    String text(Kind kind, long id) {
        return texts.getOrDefault(kind + " " + id, "");
    }

    /** The text of the one passage of a kind that holds something: "kind: something". */
    String only(String named) {
        String[] parts = named.split(": ", 2);
        List<String> holding = texts.values()
            .stream()
            .filter(text -> text.startsWith(parts[0] + ": ") && text.contains(parts[1]))
            .toList();
        if (holding.size() != 1) {
            throw new IllegalArgumentException(named + " is in " + holding);
        }
        return holding.getFirst();
    }

}
