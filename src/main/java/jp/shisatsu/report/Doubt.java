package jp.shisatsu.report;

import java.util.Arrays;
import java.util.Locale;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.Severity;
import jp.shisatsu.text.SourceSpan;

/** What can be odd about a report, each with what the clerk should do about it. */
enum Doubt {

    NOT_A_REPORT(Severity.ERROR, "視察報告書として読めませんでした。視察先・視察月日・視察委員などの見出しが見当たりません。ファイルを取り違えていないか確かめ、正しい報告書を選び直してください。"),

    NO_TITLE(Severity.WARNING, "題名が見つかりません。「%s」を題名としました。題名の行があるか、元の報告書と見比べてください。"),

    NO_VISITS(Severity.WARNING, "視察先ごとの記録が見つかりません。「視察先」の見出しがあるか、元の報告書と見比べてください。"),

    NO_TRIP_DATES(Severity.WARNING, "視察全体の日程（視察月日）が読み取れません。年月日が書かれているか、元の報告書と見比べてください。"),

    NO_MEMBERS(Severity.WARNING, "視察した委員の氏名が見つかりません。「視察委員」などの見出しがあるか、元の報告書と見比べてください。"),

    MEMBER_WITHOUT_ROLE(Severity.WARNING, "「%s」の役職が読み取れません。役職の欄を元の報告書と見比べてください。"),

    VISIT_WITHOUT_SITE(Severity.ERROR, "名称のない視察先があります。「視察先」の見出しの下に名称を補ったファイルを選び直してください。"),

    VISIT_WITHOUT_DATE(Severity.WARNING, "視察先「%s」の視察月日が読み取れません。元の報告書と見比べてください。"),

    DATE_OUTSIDE_TRIP(Severity.WARNING, "視察先「%s」の視察月日（%s）が視察全体の日程に入っていません。日付を元の報告書と見比べてください。"),

    WEEKDAY_MISMATCH(Severity.WARNING, "%sは%s曜日ですが、報告書には「%s」とあります。日付を元の報告書と見比べてください。"),

    IMPOSSIBLE_DATE(Severity.WARNING, "「%s」は暦にない日付です。元の報告書と見比べてください。"),

    DATES_REVERSED(Severity.WARNING, "日程の終わりの日が始まりの日より前になっています。日付を元の報告書と見比べてください。"),

    SITE_NOT_VISITED(Severity.WARNING, "初めに挙げられた視察先「%s」の記録が見つかりません。抜けていないか、元の報告書と見比べてください。"),

    SITE_NOT_ANNOUNCED(Severity.WARNING, "視察先「%s」が、初めに挙げられた視察先の中にありません。名称を元の報告書と見比べてください。"),

    QUESTION_WITHOUT_ANSWER(Severity.WARNING, "質問「%s」に対する答えが見つかりません。抜けていないか、元の報告書と見比べてください。"),

    ANSWER_WITHOUT_QUESTION(Severity.WARNING, "答え「%s」の前に質問が見つかりません。抜けていないか、元の報告書と見比べてください。"),

    OLD_KANJI(Severity.WARNING, "「%s」に古い字体の漢字があります。「%s」を文字認識で読み誤ったものかもしれません。元の報告書と見比べてください。"),

    NEAR_WORDS(Severity.WARNING, "「%s」は「%s」と一字しか違いません。書き誤りや読み取りの誤りかもしれません。元の報告書と見比べてください。"),

    ABBREVIATION_YEARS(Severity.WARNING, "「%s」の%sの年が食い違っています（%s年と%s年）。どちらが正しいか、元の報告書と見比べてください。"),

    ABBREVIATION_NAMES(Severity.WARNING, "略語「%s」の元の名称が食い違っています（「%s」と「%s」）。どちらが正しいか、元の報告書と見比べてください。"),

    NUMBER_SKIPPED(Severity.WARNING, "番号が「%s」の次に「%s」へ飛んでいます。間の項目が抜けていないか、元の報告書と見比べてください。"),

    UNCLASSIFIED_LINES(Severity.INFO, "どの項目にも入らなかった行が%s行あります。前書きや目次であれば、そのままで差し支えありません。");

    private static final int EXCERPT = 30;

    private final Severity severity;

    private final String sentence;

    Doubt(Severity severity, String sentence) {
        this.severity = severity;
        this.sentence = sentence;
    }

    Diagnostic at(SourceSpan span, String... details) {
        Object[] excerpts = Arrays.stream(details).map(Doubt::excerpt).toArray();
        return new Diagnostic(severity, code(), span, sentence.formatted(excerpts));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String excerpt(String detail) {
        if (detail.codePointCount(0, detail.length()) <= EXCERPT) {
            return detail;
        }
        return detail.substring(0, detail.offsetByCodePoints(0, EXCERPT)) + "…";
    }

}
