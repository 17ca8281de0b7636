package jp.shisatsu.outline;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises what stands under a photo: (会議室にて説明聴取), a line in brackets of its own. */
final class Captions {

    private static final int LONGEST = 80;

    /** ![説明を受ける委員](photo.jpg), as Markdown shows a photo. */
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]+\\](?:\\([^)]*\\))?");

    private static final String CAMERA = "📷";

    private static final Telltale BEFORE_IMAGE = new Telltale("!");

    private static final Pattern POINTED = Pattern.compile("[↑↓▲△◀◁]\\h+[^。]{2," + LONGEST + "}");

    /** ▲議場にて; ▲5% is a loss. */
    private static final Pattern TOUCHED = Pattern.compile("▲[^\\h0-9０-９].{3,58}[^。]");

    private static final Telltale POINTING = new Telltale("↑↓▲△◀◁");

    private static final Pattern NAMED = Pattern.compile(Caption.NAME + "[^。]{2," + LONGEST + "}");

    /** 〔金山杉の林分にて〕, 〔ハウスでの説明〕; 〔運行の状況〕 is a heading. */
    private static final Pattern AT_PLACE = Pattern.compile("にて|での(?:説明|視察|見学|意見交換|聴取|質疑)|の様子〕");

    private static final Telltale IN_NAME = new Telltale("写画");

    private static final List<String> WITHIN = Wordings.of(Captions.class, "captions.txt")
        .getOrDefault("WITHIN", List.of());

    private static final List<String> ENDING = Wordings.of(Captions.class, "captions.txt")
        .getOrDefault("ENDING", List.of());

    private static final List<String> HEADING = Wordings.of(Captions.class, "captions.txt")
        .getOrDefault("HEADING", List.of());

    private Captions() {
    }

    static boolean stand(Passage passage) {
        String line = passage.written();
        return (line.startsWith(CAMERA) && line.length() <= LONGEST && line.indexOf('。') < 0)
                || (BEFORE_IMAGE.begins(passage) && IMAGE.matcher(line).matches())
                || (POINTING.begins(passage) && isPointed(line))
                || (IN_NAME.isIn(passage) && NAMED.matcher(line).matches()) || isInBrackets(line);
    }

    /** ↑ 市役所での説明: no sentence. */
    private static boolean isPointed(String line) {
        return POINTED.matcher(line).matches() || (TOUCHED.matcher(line).matches() && !isHeading(line.substring(1)));
    }

    private static boolean isInBrackets(String line) {
        return line.length() > 2 && line.length() <= LONGEST && bracketed(line)
                && speaksOfAPhoto(line.substring(1, line.length() - 1));
    }

    private static boolean isHeading(String words) {
        return Headings.at(words).filter(naming -> naming.end() == words.length()).isPresent();
    }

    private static boolean bracketed(String line) {
        boolean opened = line.charAt(0) == '(' || line.charAt(0) == '（';
        return (opened && Math.max(line.indexOf(')'), line.indexOf('）')) == line.length() - 1)
                || (line.charAt(0) == '〔' && line.endsWith("〕") && AT_PLACE.matcher(line).find())
                || (line.charAt(0) == '≪' && line.endsWith("≫"));
    }

    private static boolean speaksOfAPhoto(String line) {
        if (HEADING.contains(line)) {
            return false;
        }
        String closed = Spacing.closed(line);
        String words = closed.endsWith("前で") ? closed.substring(0, closed.length() - 1) : closed;
        return WITHIN.stream().anyMatch(words::contains) || ENDING.stream().anyMatch(words::endsWith);
    }

}
