package jp.shisatsu.text;

/** Type of one size, in half points, and weight. */
public record Typeface(int halfPoints, Weight weight) {

    private static final float LARGER = 1.08f;

    private static final float AS_LARGE = 0.97f;

    /** Whether it is larger or heavier than another, and less in nothing. */
    boolean standsOutOf(Typeface other) {
        boolean larger = halfPoints >= LARGER * other.halfPoints && weight.compareTo(other.weight) >= 0;
        return larger || (halfPoints >= AS_LARGE * other.halfPoints && weight.compareTo(other.weight) > 0);
    }

}
