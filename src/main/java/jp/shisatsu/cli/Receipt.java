package jp.shisatsu.cli;

import jp.shisatsu.intake.Handed;

/** What a file got at the reception, with a sentence for whoever brought it. */
record Receipt(Result result, String sentence) {

    /** Who the desk names as having brought what a command brings. */
    static final String BRINGER = "コマンド";

    enum Result {

        TAKEN, KNOWN, REFUSED

    }

    static Receipt of(Handed handed) {
        return switch (handed) {
            case Handed.Published published -> new Receipt(Result.TAKEN, "公開しました（報告書 %d、視察先 %d、質疑応答 %d）。"
                .formatted(published.revisions().size(), published.visits(), published.questions()));
            case Handed.Drafted _ -> new Receipt(Result.TAKEN, "下書きにしました。");
            case Handed.AlreadyHere here -> new Receipt(Result.KNOWN, here.message());
            case Handed.Refused refused -> refused(refused.message());
        };
    }

    static Receipt refused(String sentence) {
        return new Receipt(Result.REFUSED, sentence);
    }

}
