package jp.shisatsu.report.layout;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** Names of councils, people and places. */
record Names(Dice dice) {

    private static final List<String> FAMILIES = List.of("くしだ", "小松", "伏見", "清水", "田野井", "尾崎", "武田", "高田", "坂本", "山田",
            "青山", "石川", "海野", "江口", "佐々木", "今井", "片山", "永井", "木村", "林", "森", "長谷川", "大石", "増田");

    private static final List<String> GIVEN = List.of("久子", "範昭", "幸枝", "富雄", "一雄", "太", "勝久", "修平", "勝司", "桂一郎", "花子",
            "太郎", "三郎", "実", "洋", "さくら", "清", "真理子", "健太", "優", "匠", "昇", "悟", "由美");

    private static final List<Site> SITES = List.of(municipality("静岡県浜松市"), municipality("福岡県福岡市"),
            municipality("愛知県知立市"), municipality("岡山県総社市"), municipality("広島県尾道市"), municipality("岩手県紫波町"),
            municipality("北海道東川町"), new Site("仁川港湾公社", "大韓民国仁川広域市"), new Site("ソウルAIハブ", "大韓民国ソウル特別市"),
            new Site("名古屋臨海高速鉄道株式会社", "愛知県名古屋市"), new Site("こどもの館", "福岡県北九州市"),
            new Site("国連アジア太平洋経済社会委員会北東アジア事務所", null), new Site("武蔵野プレイス", "東京都武蔵野市"),
            new Site("株式会社まちづくり小浜", "福井県小浜市"), new Site("シンガポール港湾庁", "シンガポール共和国"), new Site("せんだいメディアテーク", "宮城県仙台市"),
            new Site("公立はこだて未来大学", "北海道函館市"), new Site("TOTOミュージアム", null));

    record Site(String name, @Nullable String location) {
    }

    private static Site municipality(String name) {
        return new Site(name, name);
    }

    String council() {
        return dice.of("横浜市会", "知立市議会", "草津市議会", "神奈川県議会", "紫波町議会", "世田谷区議会", "東川町議会");
    }

    String committee() {
        return dice.of("総務委員会", "国際・経済・港湾委員会", "建設水道常任委員会", "こども青少年・教育委員会", "議会運営委員会", "デジタル化推進特別委員会", "文教厚生常任委員会");
    }

    String kind() {
        return dice.of("行政視察", "海外行政視察", "県外視察", "所管事務調査", "行政視察研修", "先進地視察", "管外調査");
    }

    List<Site> sites(int count) {
        return dice.some(SITES, count);
    }

    List<String> people(int count) {
        List<String> families = dice.some(FAMILIES, count);
        List<String> given = dice.some(GIVEN, count);
        return IntStream.range(0, count).mapToObj(i -> families.get(i) + " " + given.get(i)).toList();
    }

}
