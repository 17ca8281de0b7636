package jp.shisatsu.text.pdf;

import jp.shisatsu.text.Weight;

/**
 * Characters that stand in one line without a break: what they say, where, how large and
 * heavy at least, and as which of the page's pieces they were drawn.
 */
record Piece(String text, Box box, float baseline, float size, Weight weight, boolean vertical, int order) {
}
