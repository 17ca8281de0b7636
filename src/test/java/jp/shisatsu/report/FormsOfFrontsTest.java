package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** How what is said before the first visit is laid out: text in, trip out. */
class FormsOfFrontsTest {

    @Test
    void aLineMayEndWithinADay() {
        InspectionReport report = report("""
                産業厚生常任委員会　県外視察研修報告
                　野木原町議会の産業厚生常任委員会は、令和６年１０月
                ８日（火）・９日（水）の２日間、兵庫県朝来市を訪れ、空
                き家対策について研修しました。
                ■兵庫県朝来市（１０月８日）
                　平成２０年に空き家バンクを開設した。
                """);
        assertThat(report.dates()).hasToString("DateRange[first=2024-10-08, last=2024-10-09]");
        assertThat(report.visits()).extracting(visit -> visit.dates().first().getDayOfMonth()).containsExactly(8);
    }

    @Test
    void theEndOfALineMayBeIndentedOrOfTwoCharacters() {
        String text = """
                産業厚生常任委員会視察報告
                　本委員会は、令和６
                　　年１０月８日に兵庫県朝来市を訪れ、視察しました。
                ■兵庫県朝来市
                　空き家バンクを開設した。
                """;
        assertThat(report(text).dates()).hasToString("DateRange[first=2024-10-08, last=2024-10-08]");
        assertThat(report(text.replace("\n", "\r\n")).dates())
            .hasToString("DateRange[first=2024-10-08, last=2024-10-08]");
    }

    @Test
    void anOverviewOfAMunicipalityIsNoVisitUnlessItIsCounted() {
        assertThat(report("""
                総務委員会行政視察報告書
                １　視察日　令和５年10月24日（火）
                ２　視察先　明石市立図書館（兵庫県明石市）
                ３　視察概要　兵庫県明石市
                　人口３０万人の中核市である。
                """).visits()).extracting(Visit::site).containsExactly("明石市立図書館");
    }

    @Test
    void aFormNobodyFilledInNamesNobody() {
        assertThat(report("""
                行政視察報告書
                報告者　　議員　\s
                視察先　滋賀県日野町
                """).members()).isEmpty();
    }

    @Test
    void aSentenceBelowTheMembersNamesNobody() {
        InspectionReport report = report("""
                議会広報特別委員会　先進地視察報告
                視察期間　令和６年８月20日（火）～21日（水）
                参加委員　大庭俊介（委員長）、小倉千晶（副委員長）、柏木信吾

                　白砂町議会の議会広報特別委員会は、議会だよ
                りの紙面の刷新と、映像を使った情報発信の在り
                方を検討するため、二つの町議会を訪ねました。
                寄居町議会（埼玉県寄居町）
                　議会だよりを年４回発行している。
                """);
        assertThat(report.members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("委員長", "大庭俊介"), tuple("副委員長", "小倉千晶"), tuple("委員", "柏木信吾"));
    }

    @Test
    void sitesOfTheTripOnLinesOfTheirOwnBeginNoVisit() {
        InspectionReport report = report("""
                産業建設常任委員会視察研修報告書
                １　期　　日　令和７年７月８日（火）～９日（水）
                ２　研 修 先　道の駅「みどりの里たかね」（群馬県沼田市）
                　　　　　　　ながと木質エネルギー株式会社（長野県長和町）
                ３　研修目的　先進事例を学び、参考とする。
                ４　研修内容
                ■研修先１　道の駅「みどりの里たかね」（群馬県沼田市）
                　【研修概要】
                　平成24年４月に開業した。
                ■研修先２　ながと木質エネルギー株式会社（長野県長和町）
                　【研修概要】
                　平成29年に設立された。
                """);
        assertThat(report.purpose()).isEqualTo("先進事例を学び、参考とする。");
        assertThat(report.visits()).extracting(Visit::site).containsExactly("道の駅「みどりの里たかね」", "ながと木質エネルギー株式会社");
    }

    @Test
    void aWideGapPartsASiteFromWhatIsToBeSeenThereUnlessAHouseFollows() {
        assertThat(report("""
                議員視察研修報告書
                １　期　　日　平成１５年１１月５日（水）～７日（金）
                ２　研 修 先　（１）岐阜県白川村　　世界遺産と観光振興
                　　　　　　　（２）富山県利賀村　　利賀芸術館
                ３　研修の概要
                （１）岐阜県白川村（１１月５日）
                　　面積の９割以上を山林が占める。
                （２）富山県利賀村（１１月６日）
                　　合掌造りを劇場に改めた。
                """).visits()).extracting(Visit::site, Visit::subject)
            .containsExactly(tuple("岐阜県白川村", "世界遺産と観光振興"), tuple("富山県利賀村", null));
    }

    @Test
    void theWayToAPageIsNoPartOfTheTitleBelowIt() {
        assertThat(report("""
                ホーム > 椿沢町議会 > 委員会活動 > 新庁舎建設特別委員会
                新庁舎建設特別委員会　行政視察報告書
                視察先　山形県高畠町
                """)).extracting(InspectionReport::title, InspectionReport::council, InspectionReport::committee)
            .containsExactly("新庁舎建設特別委員会　行政視察報告書", "椿沢町議会", "新庁舎建設特別委員会");
    }

    @Test
    void visitsMayBeCountedInBracketsBeforeTheirSites() {
        assertThat(report("""
                建設水道常任委員会視察報告書
                視察期間　令和７年10月７日（火）～８日（水）
                【視察１】吉備中部浄化センター（岡山県総社市）
                〇日時　令和７年10月７日（火）13時30分〜15時15分
                〇調査項目　包括的民間委託について
                【視察２】広島県竹原市
                〇日時　令和７年10月８日（水）10時〜11時30分
                〇調査項目　まちなか再生について
                """).visits()).extracting(Visit::site, Visit::subject)
            .containsExactly(tuple("吉備中部浄化センター", "包括的民間委託について"), tuple("広島県竹原市", "まちなか再生について"));
    }

    @Test
    void severalDaysMayStandBehindTheNameOfASite() {
        InspectionReport report = report("""
                議員派遣結果報告書
                １．派遣場所　　⑴全国市町村国際文化研修所（滋賀県大津市）
                　　　　　　　　⑵滋賀県日野町
                ２．派遣期間　　令和６年７月２２日（月）から７月２４日（水）まで
                ３．研修及び視察の内容
                ⑴　全国市町村国際文化研修所　　７月２２日（月）〜２３日（火）
                　　研修名　　町村議会議員セミナー
                ⑵　滋賀県日野町　　７月２４日（水）９：３０〜１１：３０
                　　視察事項　　空き家を活用した移住対策について
                """);
        assertThat(report.visits()).extracting(Visit::site, Visit::location, visit -> String.valueOf(visit.dates()))
            .containsExactly(tuple("全国市町村国際文化研修所", "滋賀県大津市", "DateRange[first=2024-07-22, last=2024-07-23]"),
                    tuple("滋賀県日野町", "滋賀県日野町", "DateRange[first=2024-07-24, last=2024-07-24]"));
    }

    @Test
    void oneSentenceMaySayWhoWentWhereAndWhen() {
        InspectionReport report = report("""
                総務文教常任委員会行政視察報告

                　汐見町議会総務文教常任委員会は、委員長佐久間敏明、副委員長水野里香、委
                員堀江茂、同長谷部一馬及び辻村由紀子の五名に、議会事務局書記岡野健が随行
                し、令和六年七月九日から十日までの二日間、九日は岐阜県飛騨市、十日は富
                山県射水市を訪れ、行政視察を行ったので、その概要を次のとおり報告する。

                一　岐阜県飛騨市　関係人口の創出について
                　人口は約二万二千人である。
                二　富山県射水市　校舎の跡利用について
                　五市町村が合併して誕生した。
                """);
        assertThat(report.members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("委員長", "佐久間敏明"), tuple("副委員長", "水野里香"), tuple("委員", "堀江茂"), tuple("委員", "長谷部一馬"),
                    tuple("委員", "辻村由紀子"), tuple("議会事務局書記", "岡野健"));
        assertThat(report.visits())
            .extracting(Visit::site, Visit::subject, visit -> visit.dates().first().getDayOfMonth())
            .containsExactly(tuple("岐阜県飛騨市", "関係人口の創出について", 9), tuple("富山県射水市", "校舎の跡利用について", 10));
    }

    @Test
    void anAddressSaysWhereASiteIs() {
        assertThat(report("""
                総務常任委員会　行政視察報告書
                １　視察日　令和６年１０月２２日（火）
                ２　視察先及び内容
                （１）道の駅「くるくるなると」
                　所在地　徳島県鳴門市大津町
                　視察日時　１０月２２日（火）
                　概要
                　　平成１６年に開業した。
                """).visits()).extracting(Visit::site, Visit::location)
            .containsExactly(tuple("道の駅「くるくるなると」", "徳島県鳴門市大津町"));
    }

    @Test
    void aSiteMayStandInTwoBracketsAndItsSubjectInBracketsBelow() {
        InspectionReport report = report("""
                議会運営委員会先進地視察研修報告書
                1．期　　日　　平成27年7月14日(火)～15日(水)
                2．研 修 先　　(1)飯綱町議会（長野県）　(2)湯沢町議会（新潟県）
                3．参 加 者　　植木昭夫委員長、森本久代副委員長
                　　　　　　　（随行）議会事務局長 平沢勝則
                4．研修結果

                <<飯綱町議会（長野県）>>  7月14日(火) 午後1時30分～3時30分
                 研修項目  政策サポーター制度について
                   平成22年に始めた。
                <<湯沢町議会（新潟県）>>  7月15日(水)
                〔議会報告会について〕
                   年２回開いている。
                """);
        assertThat(report.members()).extracting(Member::name).containsExactly("植木昭夫", "森本久代", "平沢勝則");
        assertThat(report.visits()).extracting(Visit::site, Visit::subject)
            .containsExactly(tuple("飯綱町議会", "政策サポーター制度について"), tuple("湯沢町議会", "議会報告会について"));
    }

    private static InspectionReport report(String text) {
        return ReportParser.parse(Texts.of(text)).value();
    }

}
