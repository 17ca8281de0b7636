package jp.shisatsu.outline;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name of a site, the same with and without its prefecture, width and space. */
record SiteWords(String name) {

    private static final int LONGEST = 30;

    /** Of a name with where and when. */
    private static final int LONGEST_LINE = 120;

    /**
     * What may stand behind a name, as a space may: 浜松市（静岡県）, 浜松市「下水道について」
     */
    private static final String BEHIND = "(（「『：:／/";

    /** 十月二十五日 紫波町 */
    private static final Pattern DAY_BEFORE = Pattern.compile(
            "(?:第?\\h?[0-9０-９一二三四五六七八九]{1,2}\\h?日目[\\h：:]*(?=.))?(?:[^\\h]{1,3}月[^\\h日]{1,3}日|[0-9０-９]{1,2}[/／][0-9０-９]{1,2}|[0-9０-９一二三十]{1,3}日(?!目)|(?<=日目[\\h：:]{1,3}))(?:[(（].{1,3}[)）])?(?:午前|午後)?"
                    + "(?:[0-9０-９:：～〜-]{4,12})?\\h*");

    private static final Telltale IN_DAY = new Telltale("日/／");

    /** 視察先① 加賀市, ① 加賀市, (ア)海みらい図書館 */
    private static final Pattern COUNT_BEFORE = Pattern.compile("(?:[①-⑳⑴-⒇㈪-㈰]|[(（][ア-ンｱ-ﾝ0-9０-９a-z][)）])\\h*");

    private static final Telltale BEFORE_COUNT = new Telltale("(（①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳" + "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇㈪㈫㈬㈭㈮㈯㈰");

    /** 産業技術センター（桐沢市） 8月26日 */
    private static final Pattern DAY_BEHIND = Pattern
        .compile("(?:(?<!\\h)\\h++|(?<=[)）]))[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}日[^。]{0,40}$");

    private static final Pattern DAY_IN_BRACKETS = Pattern.compile(
            "\\h*[（(](?:[0-9０-９一二三四五六七八九十]{1,3}月)?[0-9０-９一二三四五六七八九十]{1,3}日(?:[（(][^（()）]{1,4}[)）])?[^（()）]{0,20}[)）]$");

    private static final Pattern NAME_AND_SUBJECT = Pattern.compile("[^\\h。、（(「：:]{2,30}(?:「[^「」]{2,60}」)?");

    private static final Pattern BRACKETS_BEHIND = Pattern.compile("(?<!\\h)\\h*+[(（][^（()）]*[)）]$");

    private static final Telltale IN_COUNTRY = new Telltale("国邦");

    /** デンマーク王国 コペンハーゲン市 */
    private static final Pattern COUNTRY_BEFORE = Pattern.compile("[^\\h、。（(]{2,12}(?:国|連邦)\\h+(?=\\S)");

    /** 静岡県浜松市 浜松市役所 */
    private static final Pattern LOCATION_BEFORE = Pattern.compile("(?:[^\\h]{2,3}[都道府県])?[^\\h]{1,8}[市区町村]\\h+");

    private static final Telltale IN_MUNICIPALITY = new Telltale("市区町村");

    private static final Pattern MUNICIPALITY_BEFORE = Pattern
        .compile("(?!都道府県)[^\\h]{2,3}[都道府県][^\\h]{1,8}[市区町村](?:[\\h（(]|$)");

    private static final Pattern MUNICIPALITY = Pattern.compile("(?:[^\\h]{2,3}[都道府県])?[^\\h]{1,8}[市区町村]");

    /** 下水道組合, where Houses know no house. */
    private static final Pattern KEEPER = Pattern.compile(
            "[^\\h]*(?:組合|連合会?|委員会|法人[^\\h]*|会社[^\\h]*|市場|農園|牧場|事務所|商店街|地区|集落|村|広場|公社|財団|基地|水族館|交番|農協|漁協|JA[^\\h]*|ＪＡ[^\\h]*)");

    /** Of a sentence, and of no name: 利用者の９割が満足（塩尻市）. */
    private static final Pattern PARTICLE = Pattern.compile("[がはをもにで][^ぁ-ん]|[がはをに]$");

    private static final Pattern WHOLE_PLACE = Pattern
        .compile(".*[(（](?:\\p{IsHan}{2,3}[都道府県]\\h?[^\\h（()）]{1,8}[市区町村][^（()）]{0,10}|[^（()）]*国[^（()）]*)[)）]");

    private static final Pattern LOCATED = Pattern.compile("[^。]{2,40}[(（][^（()）]{1,20}[都道府県市区町村国][)）]");

    private static final Telltale IN_LOCATED = new Telltale(")）");

    private static final Pattern NAME_ALONE = Pattern.compile("[^\\h。、（(「：:]{2,30}(?:\\h*[（(][^（()）]*[)）])?"
            + "(?:\\h+[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}日[^。]{0,40})?");

    private static final Pattern PREFECTURE = Pattern.compile(".{2,3}?[都道府県](?=.+[市区町村])");

    private static final Pattern VISIT = Pattern
        .compile("の?(?:行政)?(?:視察|調査|研修)(?:概要|報告|内容|結果)?$|の(?:概況|概要|状況)(?:について)?$|(?<=.)を(?:訪ねて|訪れて|訪問して|視察して)$");

    private static final Telltale ENDING_VISIT = new Telltale("察査修要告容果況て");

    private static final Pattern ABOUT_IT = Pattern.compile("の(?:概況|概要|状況)(?:について)?$");

    private static final Pattern NO_NAME = Pattern
        .compile(".*(?:。|について|に関する.*|こと)|第?\\h?[0-9０-９一二三四五六七八九]{1,2}\\h?日目(?:\\h*[(（].*[)）])?");

    /** What every wording of that holds. */
    private static final Telltale IN_NO_NAME = new Telltale("。つ関と目");

    /** What may be the name in some words: all of them, and those before a gap. */
    static List<SiteWords> of(String words) {
        String counted = BEFORE_COUNT.begins(words) ? behind(COUNT_BEFORE, words) : words;
        String dayless = withoutDay(counted);
        String named = IN_COUNTRY.isIn(dayless) ? behind(COUNTRY_BEFORE, dayless) : dayless;
        String house = IN_MUNICIPALITY.isIn(named) ? behind(LOCATION_BEFORE, named) : named;
        return Stream.of(named, beforeGap(named), beforeGap(house))
            .distinct()
            .filter(name -> name.length() <= LONGEST && !isNoName(name))
            .map(SiteWords::key)
            .filter(key -> key.length() > 1)
            .distinct()
            .map(SiteWords::new)
            .toList();
    }

    /** Whether some words may name one of some sites; few hold the letters of any. */
    static boolean nameOneOf(Set<SiteWords> sites, String words) {
        String letters = spoken(words);
        return sites.stream().anyMatch(site -> letters.contains(site.name))
                && of(words).stream().anyMatch(sites::contains);
    }

    /**
     * Whether some words, if they name a site, say nothing else but where it is and when.
     */
    static boolean isNameAlone(String words) {
        return NAME_ALONE.matcher(words).matches();
    }

    /** Whether words head what is told of a site, beside naming it: 深谷市の概要. */
    static boolean isAboutIt(String words) {
        return ABOUT_IT.matcher(words).find();
    }

    /** Whether the name is that of a municipality: 石川県金沢市 ５月３１日（火） */
    static boolean nameMunicipality(String words) {
        return MUNICIPALITY.matcher(beforeGap(withoutDay(words))).matches();
    }

    /** Whether they name a site and where it is: 道の駅かわせみの里（愛媛県宇津見市）. */
    static boolean nameLocated(String words) {
        return IN_LOCATED.ends(words) && LOCATED.matcher(words).matches();
    }

    /** The same, where it is a name for sure: a house, or its whole place behind it. */
    static boolean nameSite(String words) {
        if (!nameLocated(words) || isMatterLocated(words)) {
            return false;
        }
        String name = BRACKETS_BEHIND.matcher(words).replaceFirst("");
        boolean house = Houses.isNamed(name) || KEEPER.matcher(name).matches();
        return house || (WHOLE_PLACE.matcher(words).matches() && !PARTICLE.matcher(name).find());
    }

    /** Whether the name of a site stands there with its day, or with where it is. */
    static boolean sayWhereOrWhen(String words) {
        String dayless = IN_DAY.isIn(words) ? DAY_BEHIND.matcher(words).replaceFirst("") : words;
        boolean dated = dayless.length() < words.length() && nameLocated(dayless) && !isMatterLocated(dayless);
        return dated || followDay(words) || beginWithMunicipality(words) || nameSite(dayless);
    }

    /** 直売所「きらり」（熊本県山鹿市）（10月24日） */
    static boolean nameLocatedOnDay(String words) {
        Matcher day = DAY_IN_BRACKETS.matcher(words);
        return IN_LOCATED.ends(words) && words.length() <= LONGEST_LINE && day.find()
                && nameSite(words.substring(0, day.start()));
    }

    /** ８月５日（月） 大牟田市「認知症ケアについて」 */
    static boolean followDay(String words) {
        String named = withoutDay(words);
        return named.length() < words.length() && NAME_AND_SUBJECT.matcher(named).matches()
                && (named.endsWith("」") || MUNICIPALITY.matcher(named).matches() || Houses.isNamed(named));
    }

    /** 下水道について（静岡県浜松市） */
    static boolean isMatterLocated(String words) {
        return isNoName(BRACKETS_BEHIND.matcher(words).replaceFirst(""));
    }

    /** Looks for what may end the name first: a pattern is slow to find nothing. */
    private static String beforeGap(String words) {
        int gap = 0;
        while (gap < words.length() && !Glyph.isSpace(words.charAt(gap)) && BEHIND.indexOf(words.charAt(gap)) < 0) {
            gap++;
        }
        return words.substring(0, gap);
    }

    private static String withoutDay(String words) {
        return IN_DAY.isIn(words) ? behind(DAY_BEFORE, words) : words;
    }

    /** 福井県越前市 後継者の育成について */
    static boolean beginWithMunicipality(String words) {
        return MUNICIPALITY_BEFORE.matcher(words).lookingAt();
    }

    /** Whether words tell of a matter, or are a sentence. */
    static boolean isNoName(String words) {
        return IN_NO_NAME.isIn(words) && NO_NAME.matcher(words).matches();
    }

    /** The words without what they may begin with. */
    private static String behind(Pattern beginning, String words) {
        Matcher before = beginning.matcher(words);
        return before.lookingAt() ? words.substring(before.end()) : words;
    }

    private static String spoken(String words) {
        return Folding.without("・", words);
    }

    private static String key(String words) {
        String spoken = spoken(words);
        String name = ENDING_VISIT.ends(spoken) ? VISIT.matcher(spoken).replaceFirst("") : spoken;
        return IN_MUNICIPALITY.isIn(name) ? behind(PREFECTURE, name) : name;
    }

}
