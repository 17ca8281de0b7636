package jp.shisatsu.text.pdf;

import java.util.List;

/**
 * A page as read: its number and height, its lines, what stands in its margins, and the
 * notes at its foot.
 */
record PdfPage(int number, float height, List<PageLine> lines, List<String> margins, List<PageLine> notes) {
}
