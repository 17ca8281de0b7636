package jp.shisatsu.outline;

/** What people call the topic of a heading. */
final class TopicName {

    private TopicName() {
    }

    static String of(Topic topic) {
        return switch (topic) {
            case SITE -> "視察先の名";
            case DAY -> "日程の一日";
            case PLACES -> "視察先";
            case VENUES -> "会場";
            case OVERVIEW -> "視察概要";
            case DATES -> "日程";
            case SUBJECTS -> "視察事項";
            case MEMBERS -> "委員";
            case ESCORTS -> "随行";
            case HOSTS -> "対応者";
            case PURPOSES -> "目的";
            case BODY -> "視察内容";
            case QUESTIONS -> "質疑";
            case ANSWERS -> "答え";
            case OPINIONS -> "所見";
            case CONCLUSIONS -> "まとめ";
            case ASIDE -> "その他";
        };
    }

}
