package jp.shisatsu.text;

import java.util.Locale;

/** What a file is, found from its content: its name may say anything. */
enum FileKind {

    TEXT, PDF, ZIP, OLD_OFFICE, OPEN_DOCUMENT, RICH_TEXT, WEB_PAGE, IMAGE, PACKED;

    private static final int HEAD = 512;

    static FileKind of(byte[] bytes) {
        if (startsWith(bytes, 0, "%PDF-")) {
            return PDF;
        }
        return looksPlain(bytes) ? TEXT : named(MediaTypes.of(bytes));
    }

    /** Most files are plain text: that is seen without asking for its type. */
    private static boolean looksPlain(byte[] bytes) {
        return ByteOrderMark.at(bytes).isPresent()
                || !(Binary.holdsNul(bytes) || Binary.holdsStray(bytes, HEAD) || opensMarkup(bytes));
    }

    private static boolean opensMarkup(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && Character.isWhitespace(bytes[start])) {
            start++;
        }
        return startsWith(bytes, start, "<") || startsWith(bytes, start, "{\\rtf");
    }

    private static boolean startsWith(byte[] bytes, int start, String head) {
        for (int i = 0; i < head.length(); i++) {
            if (start + i >= bytes.length || bytes[start + i] != head.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static FileKind named(String mediaType) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        if (type.startsWith("image/")) {
            return IMAGE;
        }
        if (type.startsWith("application/vnd.oasis.opendocument")) {
            return OPEN_DOCUMENT;
        }
        return switch (type) {
            case "application/pdf" -> PDF;
            case "application/zip", "application/x-tika-ooxml" -> ZIP;
            case "application/x-tika-msoffice", "application/x-ole-storage", "application/msword" -> OLD_OFFICE;
            case "application/rtf", "text/rtf" -> RICH_TEXT;
            case "text/html", "application/xhtml+xml", "application/xml" -> WEB_PAGE;
            case "application/gzip", "application/x-7z-compressed", "application/x-lharc",
                    "application/x-rar-compressed", "application/x-xz", "application/x-bzip2", "application/x-tar" ->
                PACKED;
            default -> TEXT;
        };
    }

}
