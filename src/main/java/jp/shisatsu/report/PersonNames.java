package jp.shisatsu.report;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Telltale;

/** Who is named in a report: people may write their names in forms of old. */
final class PersonNames {

    /** 建設部長 and 主査 are what somebody is; 澤田 is a name. */
    private static final Telltale ENDING_OFFICE = new Telltale("長員官者師課係室部局査幹監佐任授事役表氏様");

    private static final Pattern BETWEEN = Pattern.compile("[\\h（）()、，・]+");

    /** Each two letters that stand side by side in a name. */
    private final Set<String> pairs = new HashSet<>();

    private final Ground ground = new Ground();

    PersonNames(InspectionReport report) {
        report.members().forEach(member -> {
            add(BETWEEN.matcher(member.name()).replaceAll(""));
            member.spans().forEach(ground::take);
        });
        Stream<String> hosts = report.visits().stream().map(Visit::hosts).flatMap(List::stream);
        Stream<String> authors = report.observations().stream().map(Observation::author).filter(Objects::nonNull);
        Stream.concat(hosts, authors)
            .flatMap(BETWEEN::splitAsStream)
            .filter(name -> !ENDING_OFFICE.ends(name))
            .forEach(this::add);
    }

    /** Whether the name of a member stands there. */
    boolean standAt(int offset) {
        return ground.isTaken(offset);
    }

    /** Whether two letters stand side by side in a name. */
    boolean hold(String twoLetters) {
        return pairs.contains(twoLetters);
    }

    private void add(String name) {
        for (int i = 0; i + 2 <= name.length(); i++) {
            pairs.add(name.substring(i, i + 2));
        }
    }

}
