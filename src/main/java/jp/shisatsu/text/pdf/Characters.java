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

    private static final char EM_SPACE = '\u2003';

    private static final String RADICALS = "⺟母⺠民⺻聿⻁虎⻄西⻅見⻆角⻉貝⻋車⻑長⻓長⻔門⻘青⻙韋⻚頁⻛風⻜飛⻝食⻢馬⻣骨⻤鬼⻥魚⻦鳥⻨麦⻩黄⻫斉⻬斉⻭歯⻯竜⻲亀⺎兀⺒巳⺓幺⺕彐⺙攵⺝月⺡氵⺣灬⺤爫⺪疋⺫罒⺬示⺭礻⺮竹⺯糸⺰糸⺱罓⺲罒⺷羊⺸羊⺹老⺼肉⺽臼⺾艹⻀艹⻂衤⻃覀⻌辶⻍辶⻎辶⻏邑⻖阜⻗雨";

    private static final String VERTICAL = "︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︰‥︱—︲–︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇［﹈］";

    private static final Map<String, String> MEANT = new HashMap<>();

    static {
        for (String pairs : new String[] { RADICALS, VERTICAL }) {
            for (int i = 0; i < pairs.length(); i += 2) {
                MEANT.put(pairs.substring(i, i + 1), pairs.substring(i + 1, i + 2));
            }
        }
    }

    private Characters() {
    }

    static String meant(String drawn) {
        char first = drawn.charAt(0);
        if (first == EM_SPACE) {
            return "　";
        }
        if (first < 0x2E80 || (first > 0x2FDF && first < 0xFB00)) {
            return drawn;
        }
        boolean compatible = (first >= 0x2F00 && first <= 0x2FDF) || first == 0x2E9F || first == 0x2EF3
                || (first >= 0xFB00 && first <= 0xFB06);
        return compatible ? Normalizer.normalize(drawn, Normalizer.Form.NFKC) : MEANT.getOrDefault(drawn, drawn);
    }

}
