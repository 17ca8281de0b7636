package jp.shisatsu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.shisatsu.archive.Names;
import org.springframework.stereotype.Component;

/** Finds the ids of what is chosen by name: committee=港湾委員会 for committee=3. */
@Component
class Choices {

    private static final Pattern ID = Pattern.compile("\\d+");

    private static final int MOST_NAMES = 50;

    private final Names names;

    Choices(Names names) {
        this.names = names;
    }

    /**
     * The same, all by id; names that nothing has are left out, unless nothing else is
     * chosen: then they stay, and find nothing.
     */
    Selection byId(Selection chosen) {
        Selection byId = chosen;
        for (FacetField field : List.of(FacetField.COUNCILS, FacetField.COMMITTEES, FacetField.SITES)) {
            List<String> called = chosen.of(field).stream().filter(value -> !ID.matcher(value).matches()).toList();
            if (!called.isEmpty()) {
                byId = byId.with(field, byId(field, chosen.of(field), called));
            }
        }
        return byId;
    }

    private List<String> byId(FacetField field, List<String> values, List<String> called) {
        List<String> ids = new ArrayList<>(values);
        ids.removeAll(called);
        ids.addAll(idsOf(field, called.stream().filter(Choices::canBeKept).limit(MOST_NAMES).toList()));
        return ids.isEmpty() ? called : ids;
    }

    private List<String> idsOf(FacetField field, List<String> called) {
        return switch (field) {
            case COUNCILS -> names.councilsNamed(called);
            case COMMITTEES -> names.committeesNamed(called);
            case SITES -> names.sitesNamed(called);
            case KINDS, YEARS, PLACES -> called;
        };
    }

    /** PostgreSQL takes no NUL. */
    private static boolean canBeKept(String name) {
        return name.indexOf('\0') < 0;
    }

}
