package jp.shisatsu.text.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The lists of a document: each takes its levels from a definition, and may change some.
 */
final class Lists {

    private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();

    private final Map<String, String> definitionOf = new HashMap<>();

    private final Map<String, Map<Integer, Level>> changed = new HashMap<>();

    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();

    private final Map<String, String> styleLinks = new HashMap<>();

    private final Map<String, String> linkedStyles = new HashMap<>();

    static Lists read(Xml xml) throws XMLStreamException {
        Lists lists = new Lists();
        while (xml.next()) {
            if (xml.begins() && xml.name().equals("abstractNum")) {
                lists.definition(xml, xml.attribute("abstractNumId").orElse(""));
            }
            else if (xml.begins() && xml.name().equals("num")) {
                lists.list(xml, xml.attribute("numId").orElse(""));
            }
        }
        return lists;
    }

    private void definition(Xml xml, String id) throws XMLStreamException {
        Map<Integer, Level> levels = new HashMap<>();
        definitions.put(id, levels);
        while (xml.next() && !(xml.ends() && xml.name().equals("abstractNum"))) {
            if (xml.begins()) {
                switch (xml.name()) {
                    case "lvl" -> levels.put(Xml.number(xml.attribute("ilvl").orElse(""), 0), level(xml));
                    case "styleLink" -> styleLinks.put(xml.value(), id);
                    case "numStyleLink" -> linkedStyles.put(id, xml.value());
                    default -> {
                    }
                }
            }
        }
    }

    private void list(Xml xml, String id) throws XMLStreamException {
        int level = 0;
        while (xml.next() && !(xml.ends() && xml.name().equals("num"))) {
            if (xml.begins()) {
                switch (xml.name()) {
                    case "abstractNumId" -> definitionOf.put(id, xml.value());
                    case "lvlOverride" -> level = Xml.number(xml.attribute("ilvl").orElse(""), 0);
                    case "startOverride" ->
                        restarts.computeIfAbsent(id, _ -> new HashMap<>()).put(level, xml.number(1));
                    case "lvl" -> changed.computeIfAbsent(id, _ -> new HashMap<>()).put(level, level(xml));
                    default -> {
                    }
                }
            }
        }
    }

    private static Level level(Xml xml) throws XMLStreamException {
        Level level = Level.PLAIN;
        while (xml.next() && !(xml.ends() && xml.name().equals("lvl"))) {
            if (xml.begins()) {
                level = with(level, xml);
            }
        }
        return level;
    }

    private static Level with(Level level, Xml xml) {
        return switch (xml.name()) {
            case "start" -> level.startingAt(xml.number(1));
            case "numFmt" -> new Level(level.start(), format(xml), level.pattern(), level.suffix(), level.legal(),
                    level.restartsAfter());
            case "lvlText" -> new Level(level.start(), level.format(), xml.value(), level.suffix(), level.legal(),
                    level.restartsAfter());
            case "suff" -> new Level(level.start(), level.format(), level.pattern(), xml.value(), level.legal(),
                    level.restartsAfter());
            case "isLgl" ->
                new Level(level.start(), level.format(), level.pattern(), level.suffix(), true, level.restartsAfter());
            case "lvlRestart" -> new Level(level.start(), level.format(), level.pattern(), level.suffix(),
                    level.legal(), xml.number(-1));
            default -> level;
        };
    }

    /** A format newer than the format itself stands in a choice; the old one follows. */
    private static String format(Xml xml) {
        return xml.value().equals("custom") ? "decimal" : xml.value();
    }

    boolean knows(String list) {
        return definitionOf.containsKey(list);
    }

    /** The definition that counts for a list; some refer to that of a list style. */
    String definition(String list) {
        String id = definitionOf.getOrDefault(list, "");
        String style = linkedStyles.get(id);
        return style == null ? id : styleLinks.getOrDefault(style, id);
    }

    boolean startsAnew(String list, int level) {
        return restarts.getOrDefault(list, Map.of()).containsKey(level);
    }

    Level level(String list, int level) {
        Level own = changed.getOrDefault(list, Map.of()).get(level);
        Level found = own == null
                ? definitions.getOrDefault(definition(list), Map.of()).getOrDefault(level, Level.PLAIN) : own;
        Integer start = restarts.getOrDefault(list, Map.of()).get(level);
        return start == null ? found : found.startingAt(start);
    }

}
