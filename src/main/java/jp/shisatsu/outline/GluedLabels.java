package jp.shisatsu.outline;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises a label whose value touches it (視察日10月29日, 視察先愛知県知立市), where the value is
 * such as the label asks for: else the line is a sentence.
 */
final class GluedLabels {

    private static final int SHORTEST_LABEL = 3;

    /** Behind so short a label as 期日 only a day with its year is its value. */
    private static final Pattern YEAR = Pattern.compile("(?:令和|平成|昭和)[0-9０-９元一二三四五六七八九十]|[12１２][0-9０-９]{3}[年./．／]");

    private static final int LONGEST = 80;

    private static final String OFFICER = "[^。はをのにがとでへも][^。]*(?:長|補佐|主査|主任|主事|主幹|参事|職員|書記|氏|様)(?:[（(][^（()）]*[)）])?";

    private static final Map<Topic, Pattern> VALUES = new EnumMap<>(Map.of(Topic.DATES, Pattern.compile(
            "(?:令和|平成|昭和|[RHS])?[0-9０-９元一二三四五六七八九十]{1,4}\\h?[年月./／][^。]*(?:日|[)）]|[0-9０-９]|まで|間|[0-9０-９][時分]|頃|ころ)"),
            Topic.PLACES, Pattern.compile("[^\\h。、]{2,3}[都道府県][^\\h。、]{1,8}[市区町村][^。]*"), Topic.HOSTS,
            Pattern.compile(OFFICER), Topic.SUBJECTS,
            Pattern.compile("[^。はをのにがとでへも][^。]{2,}(?:について|に関すること|に関する調査|の取組|事業|対策)|「[^」]+」(?:について)?")));

    private GluedLabels() {
    }

    /** The label some words begin with. */
    static Optional<Naming> at(String words) {
        return words.length() > LONGEST ? Optional.empty()
                : Headings.begunBy(words).filter(label -> fits(label, words));
    }

    private static boolean fits(Naming label, String words) {
        String value = words.substring(label.end());
        return (label.end() >= SHORTEST_LABEL || YEAR.matcher(value).lookingAt()) && label.topics()
            .stream()
            .allMatch(topic -> VALUES.containsKey(topic) && VALUES.get(topic).matcher(value).matches());
    }

}
