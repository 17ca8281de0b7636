package jp.shisatsu.text;

import java.util.List;

/** Says where a file has a picture that no browser shows. */
public final class UnseenPictures {

    private static final String MESSAGE = "ここにある写真・図は取り出せない形式（JPEG 2000、WMFなど）か大きすぎるため、説明だけを残します。必要なら、画像をJPEGかPNGにして作り直したファイルでお試しください。";

    private UnseenPictures() {
    }

    /** A note for each, at its place in the text. */
    public static List<Diagnostic> doubts(SourceText text) {
        return text.facts()
            .pictures()
            .stream()
            .filter(picture -> !picture.isSeen())
            .map(picture -> new Diagnostic(Severity.INFO, "picture-unseen", picture.caption(), MESSAGE))
            .toList();
    }

}
