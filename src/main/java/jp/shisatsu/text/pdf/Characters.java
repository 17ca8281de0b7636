package jp.shisatsu.text.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * What a drawn character stands for. A font draws 長 with the same glyph as the radical ⻑,
 * and 。 in a vertical line with a glyph of its own; some programs write down the radical
 * or the form, which no search would find.
 */
final class Characters {

    /** Before it are the letters of Europe alone. */
    private static final char FIRST_SIGN = '\u02BB';

    private static final String RADICALS = "⺟母⺠民⺻聿⻁虎⻄西⻅見⻆角⻉貝⻋車⻑長⻓長⻔門⻘青⻙韋⻚頁⻛風⻜飛⻝食⻢馬⻣骨⻤鬼⻥魚⻦鳥⻨麦⻩黄⻫斉⻬斉⻭歯⻯竜⻲亀⺎兀⺒巳⺓幺⺕彐⺙攵⺝月⺡氵⺣灬⺤爫⺪疋⺫罒⺬示⺭礻⺮竹⺯糸⺰糸⺱罓⺲罒⺷羊⺸羊⺹老⺼肉⺽臼⺾艹⻀艹⻂衤⻃覀⻌辶⻍辶⻎辶⻏邑⻖阜⻗雨";

    /**
     * Where fonts of Japan have one glyph for two characters, and the lower is written
     * down.
     */
    private static final String SIGNS = "\u2027・\u2215／\u2035｀\u2012–\u02BB‘\u2329〈\u232A〉\u2003\u3000";

    /** Japan's fonts draw the radical as 戸 of 水戸, and its compatible character is 戶. */
    private static final String DOOR = "\u2F3E戸";

    private static final String VERTICAL = "︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︰‥︱—︲–︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇［﹈］";

    private static final Map<String, String> MEANT = new HashMap<>();

    static {
        for (String pairs : new String[] { SIGNS, DOOR, RADICALS, VERTICAL }) {
            for (int i = 0; i < pairs.length(); i += 2) {
                MEANT.put(pairs.substring(i, i + 1), pairs.substring(i + 1, i + 2));
            }
        }
    }

    private Characters() {
    }

    static String meant(String drawn) {
        char first = drawn.charAt(0);
        if (first < FIRST_SIGN || (first > 0x2FDF && first < 0xFB00)) {
            return drawn;
        }
        boolean compatible = (first >= 0x2F00 && first <= 0x2FDF) || first == 0x2E9F || first == 0x2EF3
                || (first >= 0xFB00 && first <= 0xFB06);
        String meant = MEANT.get(drawn);
        return meant != null ? meant : compatible ? Normalizer.normalize(drawn, Normalizer.Form.NFKC) : drawn;
    }

}
