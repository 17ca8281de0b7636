package jp.shisatsu.report;

import java.util.Arrays;

/** The eras Japanese years are counted in. */
enum Wareki {

    REIWA("令和", "R", "㋿", 2018), HEISEI("平成", "H", "㍻", 1988), SHOWA("昭和", "S", "㍼", 1925),
    TAISHO("大正", "T", "㍽", 1911), MEIJI("明治", "M", "㍾", 1867);

    /** Every way to write an era, as alternatives of a pattern. */
    static final String ANY = "令和|平成|昭和|大正|明治|[RHSTMＲＨＳＴＭ㋿㍻㍼㍽㍾]";

    private final String name;

    private final String letter;

    private final String sign;

    private final int yearBefore;

    Wareki(String name, String letter, String sign, int yearBefore) {
        this.name = name;
        this.letter = letter;
        this.sign = sign;
        this.yearBefore = yearBefore;
    }

    /** The western year of a year in an era, written in one of the ways of ANY. */
    static int western(String era, int year) {
        return Arrays.stream(values())
            .filter(each -> era.equals(each.name) || era.equals(each.letter) || era.equals(each.sign))
            .findFirst()
            .orElseThrow().yearBefore + year;
    }

}
