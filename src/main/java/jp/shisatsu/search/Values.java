package jp.shisatsu.search;

import java.util.List;
import jp.shisatsu.archive.Facet;

/** Some of the values that hits can be narrowed to, and how many there are in all. */
public record Values(int total, List<Facet> shown) {

    public Values {
        shown = List.copyOf(shown);
    }

}
