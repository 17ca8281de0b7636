package jp.shisatsu.vocabulary;

import java.util.ArrayList;
import java.util.List;

/** The words a title puts together of nouns: 陸上電力設備, 港湾施設. */
final class Compounds {

    private static final int LONGEST = 20;

    private Compounds() {
    }

    static List<String> of(List<Spoken> parts) {
        List<String> compounds = new ArrayList<>();
        List<Spoken> run = new ArrayList<>();
        for (Spoken part : parts) {
            if (!part.isNoun()) {
                keep(run, compounds);
            }
            else if (part.begins() || !run.isEmpty()) {
                run.add(part);
            }
        }
        keep(run, compounds);
        return compounds;
    }

    private static void keep(List<Spoken> run, List<String> compounds) {
        String compound = String.join("", run.stream().map(Spoken::text).toList());
        if (run.size() > 1 && compound.length() <= LONGEST) {
            compounds.add(compound);
        }
        run.clear();
    }

}
