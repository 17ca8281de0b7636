package jp.shisatsu.report;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisatsu.outline.Houses;
import jp.shisatsu.outline.Telltale;
import jp.shisatsu.outline.Wordings;

/**
 * Reads the name of a site as reports write it: with its location before or behind it,
 * and with words that say nothing of it.
 */
final class WrittenSite {

    private static final Map<String, List<String>> PLACES = Wordings.of(WrittenSite.class, "places.txt");

    private static final Telltale ENDING_PLACE = Telltale.lastOf(places("ENDING"));

    private static final Telltale BEFORE_PLACE = Telltale.firstOf(places("BEGINNING"));

    private static final Pattern MUNICIPALITY = Pattern.compile("(?:[^\\h]{2,3}[都道府県])?[^\\h]{1,8}[市区町村]");

    private static final Telltale ENDING_MUNICIPALITY = new Telltale("市区町村");

    private static final Telltale IN_PREFECTURE = new Telltale("都道府県");

    /** 埼玉県深谷市 深谷市役所本庁舎 */
    private static final Pattern LOCATED = Pattern.compile(
            "(?<location>[^\\h]{2,3}[都道府県][^\\h]{1,8}[市区町村][^\\h]{0,6}?)(?<gap>\\h+)(?<name>[^\\h「『（(][^「『]{1,30})");

    /** 滋賀県大津市議会 */
    private static final Pattern OFFICE_OF = Pattern
        .compile("(?<municipality>[^\\h]{2,3}[都道府県][^\\h]{1,8}[市区町村])(?:議会|役所|役場)");

    /** 岐阜県岐阜市立草潤中学校 */
    private static final Pattern KEPT_BY = Pattern
        .compile("(?<prefecture>[^\\h]{2,3}[都道府県])(?<house>(?<keeper>[^\\h]{1,8}[市区町村])立[^\\h]{2,30})");

    private static final Pattern SUBJECT = Pattern.compile("(?:について|に関する.{0,6}|事業|こと|の推進|の取組"
            + "|の[^の\\h]{0,6}(?:整備|調査|対策|支援|運営|活用|導入|振興|形成|再生|促進|充実|確保|向上|削減|連携|仕組み?|[あ在]り方|現状|実施|改修|保全))$");

    /** 世界遺産と観光振興, or another municipality, a wide gap behind the place */
    private static final Pattern NO_HOUSE = Pattern.compile(
            ".*(?:振興|推進|対策|整備|支援|運営|活用|促進|充実|づくり|おこし|再生|連携|改革|形成|確保|制度|計画|施策|政策|取組|取り組み|管理|導入|移住|定住|防災|教育|福祉|共生|方策)|[^\\h]{2,3}[都道府県][^\\h]{1,8}[市区町村]");

    /** 千葉県佐倉市の概況 heads what is told of the city. */
    private static final Pattern ABOUT_IT = Pattern.compile("(?<=[市区町村都道府県])の(?:概況|概要|状況)(?:について)?$");

    private static final Telltale IN_ABOUT_IT = new Telltale("況要");

    /** 山形県川西町研修概要, 長野県塩尻市（人口：65,241人）, 飯豊町を訪ねて */
    private static final Pattern SAID_OF_IT = Pattern.compile(
            "(?<=.{2})(?:(?<!\\h)\\h*+の?(?:行政)?(?:視察|調査|研修)(?:の?(?:概要|報告|内容|結果))|(?<!\\h)\\h*+[（(](?:人口|面積|報告書[PpＰｐ頁])[^（()）]*[)）]|を(?:訪ねて|訪れて|訪問して|視察して))$");

    /** 福岡県北九州市さん */
    private static final Pattern COURTESY = Pattern.compile("(?<=[市区町村])(?:さん|様)$");

    private static final Telltale IN_SAID_OF_IT = new Telltale("要告容果口面書訪視");

    private WrittenSite() {
    }

    static SiteName read(String heading) {
        String named = COURTESY.matcher(heading.strip()).replaceFirst("");
        String stripped = IN_SAID_OF_IT.isIn(named) ? SAID_OF_IT.matcher(named).replaceFirst("") : named;
        String words = IN_ABOUT_IT.isIn(stripped) ? ABOUT_IT.matcher(stripped).replaceFirst("") : stripped;
        int opening = Math.max(words.lastIndexOf('('), words.lastIndexOf('（'));
        if (opening > 0 && (words.endsWith(")") || words.endsWith("）"))) {
            String inside = words.substring(opening + 1, words.length() - 1);
            if (isLocation(inside)) {
                return new SiteName(words.substring(0, opening).strip(), inside);
            }
        }
        int slash = Math.max(words.lastIndexOf('／'), words.lastIndexOf('/'));
        if (slash > 0 && isLocation(words.substring(slash + 1).strip())) {
            return new SiteName(words.substring(0, slash).strip(), words.substring(slash + 1).strip());
        }
        return IN_PREFECTURE.isIn(words) ? inPrefecture(words) : municipality(words);
    }

    private static SiteName municipality(String words) {
        boolean isOne = ENDING_MUNICIPALITY.ends(words) && MUNICIPALITY.matcher(words).matches();
        return new SiteName(words, isOne ? words : null);
    }

    private static SiteName inPrefecture(String words) {
        Matcher located = LOCATED.matcher(words);
        if (located.matches() && !SUBJECT.matcher(words).find()
                && !(located.group("gap").length() > 1 && NO_HOUSE.matcher(located.group("name")).matches())) {
            return new SiteName(located.group("name"), located.group("location"));
        }
        Matcher office = OFFICE_OF.matcher(words);
        if (office.matches()) {
            return new SiteName(words, office.group("municipality"));
        }
        Matcher keeper = KEPT_BY.matcher(words);
        if (keeper.matches() && !SUBJECT.matcher(words).find()) {
            return new SiteName(keeper.group("house"), keeper.group("prefecture") + keeper.group("keeper"));
        }
        return municipality(words);
    }

    /** Whether some words head what is told of a place, beside naming it. */
    static boolean isAboutIt(String heading) {
        return IN_ABOUT_IT.isIn(heading) && ABOUT_IT.matcher(heading.strip()).find();
    }

    /** 川西町研修概要 says nothing beside the name. */
    static boolean isSaidOfIt(String heading) {
        return IN_SAID_OF_IT.isIn(heading) && SAID_OF_IT.matcher(heading).find();
    }

    /** Whether a house is named behind its municipality, and no subject. */
    static boolean isLocated(String words) {
        Matcher located = LOCATED.matcher(words);
        return IN_PREFECTURE.isIn(words) && located.matches() && Houses.isNamed(located.group("name"));
    }

    /** Whether some words end or begin as places do: 大韓民国ソウル特別市. */
    static boolean isLocation(String words) {
        return (ENDING_PLACE.ends(words) && places("ENDING").stream().anyMatch(words::endsWith))
                || (BEFORE_PLACE.begins(words) && places("BEGINNING").stream().anyMatch(words::startsWith));
    }

    static List<String> places(String howTheyShow) {
        return PLACES.getOrDefault(howTheyShow, List.of());
    }

}
