package jp.shisatsu.text.pdf;

import java.util.List;

/** A page as read: its number and height, its lines, and what stands in its margins. */
record PdfPage(int number, float height, List<PageLine> lines, List<String> margins) {
}
