package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sets the words apart with which a report is handed over at its end: 以上、報告します, and below
 * them the day, who signs, and to whom; or what a page brings with it there: お問い合わせ,
 * シェアする.
 */
final class Closing {

    /** 以上、報告します */
    private static final String HANDED_OVER = "以\\h*上[。．]?|[(（]以\\h*上[)）]|[(（](?:文責|担当|編集|記者?)[：:\\h].{1,20}[)）]"
            + "|(?:以上|右|上記|前記)[^。]{0,20}(?:報告|復命)(?:します|いたします|といたします|致します|する|申し上げます|申しあげます|とする|とします|とさせていただきます)[。．]?";

    /** このページに関するお問い合わせ, 発行：議員連盟 */
    private static final String OF_PAGE = "[(（]?(?:お?問い?合わ?せ(?:先)?|作成者?|文責|[こ本]の?ページに(?:関する|ついての))(?:[：:\\h].*|お?問い?合わ?せ.*|$)"
            + "|[▲△↑]?\\h?(?:この)?ページの?(?:先頭|トップ|上部?)(?:へ|に).*|コメントを(?:残す|投稿).*|«.*»|[＜<‹]{1,2}\\h?(?:前|次|戻).*|(?:前|元|一覧)の?(?:ページ|画面)?(?:へ|に)戻る"
            + "|#[^\\h#].*|いいね[！!].*|シェアする(?:\\h.*)?|最後まで(?:お読み|読んで).*|[こ本]のページは役に立ち.*|この記事が気に入ったら.*|(?:Copyright|©|\\([Cc]\\)).*|関連(?:ファイル|リンク|資料|ページ|情報)|.{0,16}(?:PDF|ＰＤＦ)(?:ファイル|形式).{0,10}(?:ご覧|閲覧|表示|見る).*|.{0,60}(?:〒\\h?[0-9０-９]{3}|(?:電話(?:番号)?|TEL|Tel|ＴＥＬ|FAX|ＦＡＸ|ファ[クッ]ス)[：:]?\\h*[0-9０-９(（]{2,}).*|ご(?:清聴|静聴|覧いただき).{0,4}ありがとう.*|より良い(?:ウェブ|ホーム)(?:サイト|ページ).*"
            + "|(?:[0-9０-９]{1,3}\\h+)?.{2,16}[0-9０-９]日(?:発行|作成)|(?:編集・?)?発行(?:者|所)?[：:].{2,40}";

    private static final Pattern WORDS = Pattern.compile(HANDED_OVER + "|" + OF_PAGE);

    /** 備考, with which a form tells how it is filled in */
    private static final Pattern REMARKS = Pattern.compile("[(（]?(?:備\\h*考|注|記入上の注意)[)）]?");

    /** １ 視察先で受領した資料の写しを添付すること。, ※ 写真がある場合は、添付してください。 */
    private static final Pattern HOW_TO_FILL_IN = Pattern
        .compile("[^。]*(?:作成|記入|記載|添付|提出|使用)(?:すること|して(?:ください|下さい))。?");

    /** （添付書類） 視察資料２部, ※旅費は政務活動費から支出した。領収書は別に添付する。 */
    private static final Pattern ATTACHED = Pattern.compile("[(（]?添付(?:書類|資料|物)?[)）]?[\\h：:].{2,40}"
            + "|備\\h*考[\\h：:]+[^。]{4,60}(?:添付|提出|記入|記載)(?:すること|して(?:ください|下さい))。?"
            + "|※\\h*[^。]{0,20}(?:旅費|経費|費用|政務活動費|領収書)[^。]{0,20}(?:支出|支弁|充当|添付|精算)[^。]{0,10}。(?:[^。]{2,20}添付[^。]{1,10}。)?");

    /** ※所感は氏名の頭文字で掲載しています。, right above the words of the page */
    private static final Pattern NOTE = Pattern.compile("※[^。]{0,40}(?:掲載|省略|表記)して(?:い|おり)ます[。．]?");

    /** ※数値は調査日現在の説明による。 */
    private static final Pattern REMARK = Pattern.compile("※[^。]{2,60}。");

    /** Where these follow, the report goes on. */
    private static final Set<Topic> OF_REPORT = EnumSet.of(Topic.OPINIONS, Topic.CONCLUSIONS, Topic.QUESTIONS,
            Topic.BODY, Topic.OVERVIEW, Topic.PLACES, Topic.SITE, Topic.SUBJECTS, Topic.PURPOSES);

    /** A day, a committee, a few names, an addressee. */
    private static final int MOST_LINES = 15;

    private static final int LONGEST_LINE = 40;

    private Closing() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        int first = withNote(tokens, firstOf(tokens));
        List<LineToken> read = new ArrayList<>(tokens.subList(0, first));
        tokens.subList(first, tokens.size())
            .forEach(token -> read.add(token instanceof LineToken.Furniture || isPhoto(token) ? token
                    : new LineToken.Apart(token.line())));
        return read;
    }

    private static int withNote(List<LineToken> tokens, int first) {
        return first > 0 && first < tokens.size() && is(NOTE, tokens.get(first - 1)) ? first - 1 : first;
    }

    private static int firstOf(List<LineToken> tokens) {
        return IntStream.range(Math.max(0, tokens.size() - MOST_LINES), tokens.size())
            .filter(i -> (is(WORDS, tokens.get(i)) && onlySigned(tokens, i + 1))
                    || (is(REMARKS, tokens.get(i)) && onlyToldHowToFillIn(tokens, i + 1))
                    || (tokens.get(i).line().written().startsWith("※") && onlyToldHowToFillIn(tokens, i))
                    || (is(ATTACHED, tokens.get(i)) && tokens.subList(i + 1, tokens.size())
                        .stream()
                        .allMatch(LineToken.Furniture.class::isInstance)))
            .findFirst()
            .orElse(tokens.size());
    }

    /** ▲ページの先頭へ points at none. */
    private static boolean isPhoto(LineToken token) {
        return token instanceof LineToken.Captioned && !is(WORDS, token);
    }

    private static boolean onlySigned(List<LineToken> tokens, int from) {
        return tokens.subList(from, tokens.size())
            .stream()
            .allMatch(token -> token instanceof LineToken.Furniture || token instanceof LineToken.Apart
                    || is(WORDS, token) || is(REMARK, token) || (!token.isAboutOneOf(OF_REPORT)
                            && token.line().length() <= LONGEST_LINE && !token.line().endsWith('。')));
    }

    private static boolean onlyToldHowToFillIn(List<LineToken> tokens, int from) {
        return from < tokens.size() && tokens.subList(from, tokens.size())
            .stream()
            .allMatch(token -> token instanceof LineToken.Furniture || is(HOW_TO_FILL_IN, token));
    }

    private static boolean is(Pattern words, LineToken token) {
        return !token.isAboutOneOf(OF_REPORT) && words.matcher(token.line().written()).matches();
    }

}
