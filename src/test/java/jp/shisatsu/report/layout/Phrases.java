package jp.shisatsu.report.layout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Sentences as reports have them: long and short, with numbers, brackets and Latin
 * letters.
 */
record Phrases(Dice dice) {

    private static final List<String> THEMES = List.of("空き家バンクの登録促進", "学校給食の無償化", "下水道施設の官民連携", "コンテナターミナルの自動化",
            "AIを活用したスタートアップ支援", "不登校児童生徒への支援", "地域公共交通の再編", "デジタル人材の育成", "防災拠点の整備", "クルーズ客船の誘致", "脱炭素化の推進",
            "図書館を核としたまちづくり", "ごみの減量及び資源化", "ICT教育の推進", "子育て世代包括支援", "観光DX", "公園の指定管理", "SDGs未来都市", "健幸ポイント制度",
            "中心市街地の活性化");

    private static final List<String> TOPICS = List.of("同市", "本事業", "この制度", "担当課", "利用者", "当センター", "運営会社", "市民",
            "市の負担額", "ESCAP", "実証実験", "GPUの調達", "学校現場", "地元のNPO", "港湾管理者", "Smart Cityの構想");

    private static final List<String> CIRCUMSTANCES = List.of("平成28年度の開始以来", "国の補助金（補助率2分の1）を活用して", "地域の事業者と連携しながら",
            "人口減少が進む中で", "令和5年3月に策定した計画に基づき", "庁内の関係部局が横断的に協議し", "民間のノウハウを取り入れることで", "約1,200平方メートルの敷地を生かし",
            "「選ばれるまち」を合言葉に", "IoTセンサーで得たデータを分析し", "住民説明会を12回開催するなどして", "老朽化した設備の更新に合わせて", "A社及びB社と協定を結び", "近隣の3市2町とともに",
            "専門の相談員を配置して");

    private static final List<String> PREDICATES = List.of("登録件数が前年度の1.5倍に増加している", "年間で約35万人が利用する施設となった",
            "維持管理費の縮減を図っている", "段階的に対象区域を拡大する方針である", "全国から多くの視察を受け入れている", "きめ細かな支援を行っている", "職員の負担軽減につながった",
            "令和8年度の供用開始を目指している", "若い世代の転入が続いている", "持続可能な運営体制を確立した", "AIによる予測を業務に取り入れている", "担い手の確保が課題として残る",
            "議会への報告を毎年度行っている", "利用者の満足度は92％に達した", "本市の施策にも参考となる点が多い");

    private static final List<String> ASKED = List.of("財源はどのように確保しているのか", "利用者数の推移はどうか", "反対の声はなかったのか",
            "AIの導入に当たり職員の研修はどう行ったか", "今後の整備の見通しを伺う", "市民への周知の方法は", "PFIを選択した理由は何か", "近隣の自治体との役割分担はどうなっているか",
            "1人当たりの費用はいくらか", "災害時に施設をどのように使うことを想定しているのか", "効果の検証はどのような指標で行っているのか");

    String theme() {
        return dice.of(THEMES);
    }

    List<String> themes(int count) {
        return dice.some(THEMES, count);
    }

    String subject() {
        return theme() + dice.of("について", "の取組について", "に関する取組について", "に向けた施策の現状と課題について");
    }

    /** Paragraphs, a line feed between them. */
    String paragraphs(int most) {
        return String.join("\n", dice.times(dice.between(1, most), this::paragraph));
    }

    String paragraph() {
        return dice.times(dice.between(1, 4), this::sentence).stream().collect(Collectors.joining());
    }

    String sentence() {
        String circumstances = dice.some(CIRCUMSTANCES, dice.between(0, 2))
            .stream()
            .map(words -> words + "、")
            .collect(Collectors.joining());
        return dice.of(TOPICS) + "は" + (circumstances.isEmpty() ? "" : "、") + circumstances + dice.of(PREDICATES) + "。";
    }

    String question() {
        return (dice.oneIn(3) ? theme() + "について、" : "") + dice.of(ASKED) + "。";
    }

}
