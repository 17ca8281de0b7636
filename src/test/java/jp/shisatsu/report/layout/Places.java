package jp.shisatsu.report.layout;

import jp.shisatsu.report.Visit;

/** Writes the place of a visit with its location, where the name does not say it. */
final class Places {

    private Places() {
    }

    /** 公社（仁川市） */
    static String inBrackets(Visit visit) {
        return visit.site() + (isLocated(visit) ? "（" + visit.location() + "）" : "");
    }

    static boolean isLocated(Visit visit) {
        return visit.location() != null && !visit.location().equals(visit.site());
    }

}
