package jp.shisatsu.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An hour of a trip, from when to when or from when on, and what is said behind it. */
record HourOfDiary(String hour, boolean ranges, Passage told) {

    private static final String TIME = "[0-9０-９]{1,2}[:：][0-9０-９]{2}";

    private static final Pattern HOUR = Pattern
        .compile("(?<hour>" + TIME + ")(?<until>\\h*[～〜~－―–-]\\h*" + TIME + ")?\\h+(?<told>(?![～〜~－―–-])\\S.*)");

    private static final Telltale IN_HOUR = new Telltale(":：");

    private static final Pattern SITE = Pattern.compile("(?<arrived>" + Addresses.MUNICIPALITY
            + "(?:議会|役所|役場)?)(?:に|へ)?\\h*(?:到着|着|(?:視察|訪問|見学)開始)(?:。.*)?|(?<named>[^\\h（()）。、]{2,30}[（(]"
            + Addresses.MUNICIPALITY + "[)）])(?:\\h*(?:視察|訪問|見学)開始)?");

    private static final String NO_STOP = "(?<!説明|研修|視察|見学|質疑|応答|交換|聴取|講義|講演|報告|討議|会議|懇談|挨拶|あいさつ|食|移動|休憩|集合|解散|出発|到着|着|発|会|式|泊)";

    /** 9:30～11:00 浜松市役所「リノベーションによるまちづくりについて」 */
    private static final Pattern SITE_AND_SUBJECT = Pattern
        .compile("[^\\h「」『』。、]{2,30}" + NO_STOP + "[「『][^「」『』]{4,60}[」』]");

    /** １０：００～１１：３０ タンペレ市役所; no lecture, meal or way. */
    private static final Pattern STOP = Pattern.compile("(?:[^\\h。、「」『』]{2,10}[市区町村]\\h)?[^\\h。、「」『』]{3,30}" + NO_STOP);

    private static final String END = "(?=$|[\\h（()）。、])";

    /** 遠野市を出発、車中で昼食: what follows is told of another place. */
    private static final Pattern LEAVING = Pattern
        .compile("(?:出発|解散|帰着|帰庁|発)" + END + "|を出て|を辞し|[へに]移動" + END + "|宿[へに]|宿泊" + END);

    /** 食堂で昼食, 新花巻駅着 */
    private static final Pattern PAUSE = Pattern.compile("(?:昼食|夕食|朝食|休憩|集合|乗車|乗り換え|移動|到着|着|泊)" + END + "|に着く|に乗る");

    static @Nullable HourOfDiary of(LineToken token) {
        Passage line = token.line();
        if (token instanceof LineToken.Furniture || !IN_HOUR.isIn(line)) {
            return null;
        }
        Matcher hour = HOUR.matcher(line.written());
        return hour.matches()
                ? new HourOfDiary(hour.group("hour"), hour.group("until") != null, line.from(hour.start("told")))
                : null;
    }

    boolean namesSite() {
        return ranges ? !isWay()
                && (SITE_AND_SUBJECT.matcher(told.written()).matches() || STOP.matcher(told.written()).matches())
                : SITE.matcher(told.written()).matches();
    }

    /** The name of the site, without that one arrived there. */
    Passage site() {
        Matcher site = SITE.matcher(told.written());
        return told.upTo(!site.matches() ? told.length() : site.end(site.group("named") == null ? "arrived" : "named"));
    }

    boolean leaves() {
        return LEAVING.matcher(told.written()).find();
    }

    /** A meal, a train, a night. */
    boolean isWay() {
        return leaves() || PAUSE.matcher(told.written()).find();
    }

}
