package jp.shisatsu.text;

import java.util.Locale;

/**
 * Why a file cannot be read: what it is, that nothing was stored, what to do.
 */
public enum Refusal {

    EMPTY("は空のファイルです", "報告書の本文が入ったファイルを選び直してください"),

    BLANK("には空白のほかに文字がありません", "報告書の本文が入ったファイルを選び直してください"),

    BINARY("は報告書として読める種類のファイルではありません", "テキスト（.txt）、PDF、Word（.docx）のいずれかで保存し直してからお試しください"),

    UNREADABLE("の文字コードが分からず、読めませんでした", "UTF-8のテキスト（.txt）で保存し直してからお試しください"),

    TOO_LARGE("は大きすぎます（%1$s以上）", "報告書1件分だけのファイルに分けるか、画像を小さくしてからお試しください"),

    TOO_LARGE_UNPACKED("は展開すると大きすぎます（%1$sを超える）", "報告書1件分だけのファイルに分けるか、画像を小さくしてからお試しください"),

    TOO_MANY_PAGES("はページが多すぎます（%1$sページを超える）", "報告書1件分だけのファイルに分けてからお試しください"),

    TOO_SLOW("は時間内（%1$s秒）に読み終わりませんでした", "報告書1件分だけのファイルに分けるか、別の方法で保存し直してからお試しください"),

    SCANNED("は文字の情報がないPDFです（紙を読み取った画像など）", "文字認識（OCR）で文字を付けるか、元の文書からPDFを作り直してお試しください"),

    UNMAPPED("は文字が読み取れない形で埋め込まれたPDFです", "元の文書からPDFを作り直すか、テキスト（.txt）で保存し直してからお試しください"),

    ENCRYPTED("はパスワードで保護されています", "パスワードを外して保存し直してからお試しください"),

    DAMAGED("は壊れているか、途中で切れています", "元のファイルを開けるか確かめ、保存し直してからお試しください"),

    OLD_WORD("は古い形式のWord文書（.doc）です", "Wordで開き、.docxかPDFで保存し直してからお試しください"),

    ICHITARO("は一太郎の文書（.jtdなど）です", "一太郎で開き、PDFかテキスト（.txt）で保存し直してからお試しください"),

    SPREADSHEET("はExcelなどの表計算のファイルです", "表計算ソフトで開き、PDFで保存し直してからお試しください"),

    SLIDES("はPowerPointなどのスライドのファイルです", "スライドを開き、PDFで保存し直してからお試しください"),

    OPEN_DOCUMENT("はOpenDocument形式の文書（.odtなど）です", "LibreOfficeなどで開き、.docxかPDFで保存し直してからお試しください"),

    RICH_TEXT("はリッチテキスト（.rtf）です", "Wordなどで開き、.docxかPDFで保存し直してからお試しください"),

    WEB_PAGE("はウェブページ（HTMLやXML）のファイルです", "ブラウザで開き、PDFとして印刷したファイルでお試しください"),

    IMAGE("は画像のファイルです", "文字認識（OCR）で文字にするか、元の文書をPDFかWord（.docx）で保存してからお試しください"),

    PACKED("は圧縮されたファイルです", "展開してから、中の報告書を1件ずつお試しください");

    private final String what;

    private final String remedy;

    Refusal(String what, String remedy) {
        this.what = what;
        this.remedy = remedy;
    }

    /** The refusal of a file; details fill the gaps of the sentence. */
    public Reading.Refused of(String fileName, Object... details) {
        return new Reading.Refused(name().toLowerCase(Locale.ROOT).replace('_', '-') + "-file",
                "「" + fileName + "」" + what.formatted(details) + "。何も保存していません。" + remedy + "。");
    }

}
