package jp.shisatsu.text.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Tells from the bytes of a PDF whether all its streams are packed in the one way that
 * today's programs pack them, or are photos; then nothing of it need be opened to see how
 * large it is.
 */
final class Filters {

    private static final Word FILTER = new Word("/Filter");

    private static final Set<String> USUAL = Set.of("FlateDecode", "DCTDecode", "JPXDecode", "CCITTFaxDecode",
            "JBIG2Decode", "Standard", "Adobe.PPKLite");

    private static final int LONGEST_NAME = 20;

    private Filters() {
    }

    static boolean areUsual(byte[] bytes) {
        for (int at = FILTER.next(bytes, 0); at >= 0; at = FILTER.next(bytes, at)) {
            at += FILTER.length();
            if (!isUsual(
                    new String(bytes, at, Math.min(2 * LONGEST_NAME, bytes.length - at), StandardCharsets.US_ASCII))) {
                return false;
            }
        }
        return true;
    }

    /** One name, in brackets or not; whatever else stands here has to be looked at. */
    private static boolean isUsual(String value) {
        String opened = value.stripLeading();
        boolean listed = opened.startsWith("[");
        String name = (listed ? opened.substring(1) : opened).stripLeading();
        int end = 1;
        while (end < name.length() && " \r\n\t/[]<>(".indexOf(name.charAt(end)) < 0) {
            end++;
        }
        return name.startsWith("/") && USUAL.contains(name.substring(1, Math.min(end, name.length())))
                && (!listed || name.substring(Math.min(end, name.length())).stripLeading().startsWith("]"));
    }

}
