package jp.shisatsu.text;

import java.util.Locale;

/**
 * Why a file cannot be read as text: what it is, that nothing was stored, what to do.
 */
enum Refusal {

    EMPTY("「%s」は空のファイルです。何も保存していません。報告書の本文が入ったテキストファイルを選び直してください。"),

    BLANK("「%s」には空白のほかに文字がありません。何も保存していません。報告書の本文が入ったテキストファイルを選び直してください。"),

    BINARY("「%s」は文字だけのファイルではありません（PDF、Word、画像など）。何も保存していません。本文をテキスト（.txt）で保存し直してからお試しください。"),

    UNREADABLE("「%s」の文字コードが分からず、読めませんでした。何も保存していません。UTF-8のテキスト（.txt）で保存し直してからお試しください。"),

    TOO_LARGE("「%s」は大きすぎます（50MB以上）。何も保存していません。報告書1件分のテキストだけのファイルに分けてからお試しください。");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    Reading of(String fileName) {
        return new Reading.Refused(name().toLowerCase(Locale.ROOT).replace('_', '-') + "-file",
                sentence.formatted(fileName));
    }

}
