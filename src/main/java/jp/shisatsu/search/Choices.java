package jp.shisatsu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.shisatsu.archive.Names;
import org.springframework.stereotype.Component;

/** Finds the ids of what is chosen by name: committee=港湾委員会 for committee=3. */
@Component
class Choices {

    private static final Pattern ID = Pattern.compile("\\d+");

    private final Names names;

    Choices(Names names) {
        this.names = names;
    }

    /** The same, all by id; a name that nothing has stays, and finds nothing. */
    Selection byId(Selection chosen) {
        Selection byId = chosen;
        for (FacetField field : List.of(FacetField.COUNCILS, FacetField.COMMITTEES, FacetField.SITES)) {
            if (!chosen.of(field).stream().allMatch(value -> ID.matcher(value).matches())) {
                byId = byId.with(field, byId(field, chosen.of(field)));
            }
        }
        return byId;
    }

    private List<String> byId(FacetField field, List<String> values) {
        List<String> ids = new ArrayList<>();
        for (String value : values) {
            List<String> named = ID.matcher(value).matches() ? List.of() : idsOf(field).apply(value);
            ids.addAll(named.isEmpty() ? List.of(value) : named);
        }
        return ids;
    }

    private Function<String, List<String>> idsOf(FacetField field) {
        return switch (field) {
            case COUNCILS -> names::councilsNamed;
            case COMMITTEES -> names::committeesNamed;
            case SITES -> names::sitesNamed;
            case KINDS, YEARS, PLACES -> List::of;
        };
    }

}
