package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.Severity;
import org.junit.jupiter.api.Test;

/** How councils head their visits, and what stands around them: text in, visits out. */
class FormsOfVisitsTest {

    @Test
    void aVenueBelowTheNameOfItsSiteIsNoSite() {
        assertThat(sites("""
                産業建設委員会管外行政視察報告書
                ５．視察結果
                （１）道の駅かわせみの里（愛媛県宇津見市）
                【日　　時】令和５年１０月２４日
                【会　　場】道の駅かわせみの里　研修室
                【調査事項】販路の拡大について
                （２）徳島県阿波川市
                【日　　時】令和５年１０月２５日
                【会　　場】阿波川市役所３階
                【調査事項】乗合交通について
                """)).containsExactly("道の駅かわせみの里", "徳島県阿波川市");
        assertThat(sites("""
                先進地視察研修報告書
                ◇研修先その一　　岡山県奥津川町
                　研修日時　　令和五年十一月七日
                　研修場所　　奥津川町役場　二階大会議室
                ◇研修先その二　　農事組合法人たかの原（兵庫県丹上市）
                　研修日時　　令和五年十一月八日
                　研修場所　　農事組合法人たかの原事務所
                """)).containsExactly("岡山県奥津川町", "農事組合法人たかの原");
    }

    @Test
    void sitesMayBeCountedInWords() {
        assertThat(sites("""
                産業厚生委員会視察研修レポート
                ところ　長野県飯川町、長野県小谷原村
                ★視察その1　いいかわテラス（長野県飯川町）
                訪問日／5月20日（火）
                テーマ／廃校の活用について
                ★視察その2　長野県小谷原村
                訪問日／5月21日（水）
                テーマ／移動サービスについて
                """)).containsExactly("いいかわテラス", "長野県小谷原村");
        assertThat(sites("""
                会派行政視察報告書
                【視察先】
                ①あかし市民図書館（兵庫県明石市）
                ②岡山県総社市
                ◆視察①　あかし市民図書館（兵庫県明石市）
                テーマ：図書館について
                ◆視察②　総社市
                テーマ：雇用について
                """)).containsExactly("あかし市民図書館", "総社市");
    }

    @Test
    void circlesReadOnAnotherSystemStillCount() {
        InspectionReport report = report("""
                建設消防委員会行政視察報告
                ■視察都市
                　㈰ 福岡県福岡市　㈪ 熊本県熊本市
                ■視察概要
                ㈰ 福岡県福岡市
                [視察項目] 道路について
                [質疑]
                　㈰ 事業費はどのくらいか。
                　→ 8,000万円である。
                　㈪ 対策はあるのか。
                　→ 街頭で指導している。
                ㈪ 熊本県熊本市
                [視察項目] 消防について
                """);
        assertThat(report.visits()).extracting(Visit::site, Visit::subject, visit -> visit.questions().size())
            .containsExactly(tuple("福岡県福岡市", "道路について", 2), tuple("熊本県熊本市", "消防について", 0));
    }

    @Test
    void dotsMayLeadToTheValue() {
        InspectionReport report = report("""
                三日月広域連合議会行政視察報告書
                期日･･････････令和４年10月13日（木）、14日（金）
                視察先････････いなみ野環境事業組合（兵庫県加古川市）
                説明者････････事務局次長　石原　徹氏
                """);
        assertThat(report.dates()).hasToString("DateRange[first=2022-10-13, last=2022-10-14]");
        assertThat(report.visits()).extracting(Visit::site, Visit::hosts)
            .containsExactly(tuple("いなみ野環境事業組合", List.of("事務局次長　石原　徹氏")));
    }

    @Test
    void theHoursBeforeASiteAreNoPartOfItsName() {
        assertThat(sites("""
                会派行政視察報告書
                視察期間　令和６年１月２３日～２４日
                ◆ １３：３０～１５：３０　塩原谷市役所（岩手県塩原谷市）
                説明者　市民課長
                ◆ １０：００～１１：５０　南浜広域水道企業団（宮城県南浜町）
                説明者　総務課長
                """)).containsExactly("塩原谷市役所", "南浜広域水道企業団");
    }

    @Test
    void aTableOfTheFrontSaysWhenAndForWhat() {
        InspectionReport report = report("""
                農林水産常任委員会県外調査報告書
                第１　調査日程及び調査事項
                調査日	調査箇所	調査事項
                令和6年10月15日（火）	宮城県農業・園芸総合研究所（宮城県名取市）	環境制御技術について
                令和6年10月16日（水）	有限会社アグリード山形（山形県鶴岡市）	担い手の育成について
                第２　調査結果
                １　宮城県農業・園芸総合研究所
                (1) 説明者
                　所長
                ２　有限会社アグリード山形
                (1) 説明者
                　代表取締役
                """);
        assertThat(report.visits())
            .extracting(Visit::site, Visit::location, Visit::subject, visit -> String.valueOf(visit.dates()))
            .containsExactly(
                    tuple("宮城県農業・園芸総合研究所", "宮城県名取市", "環境制御技術について", "DateRange[first=2024-10-15, last=2024-10-15]"),
                    tuple("有限会社アグリード山形", "山形県鶴岡市", "担い手の育成について", "DateRange[first=2024-10-16, last=2024-10-16]"));
    }

    @Test
    void theOverviewOfTheTripIsNoVisit() {
        InspectionReport report = report("""
                海外行政視察報告書
                １　視察の概要
                【期間】
                ２０２３年１０月２２日（日）～２８日（土）
                【視察団】
                団　長　　山本　隆史
                ２　フライブルク市環境保護局
                訪問先　　フライブルク市環境保護局（ドイツ連邦共和国フライブルク市）
                訪問日　　10月24日（火）
                """);
        assertThat(report.dates()).hasToString("DateRange[first=2023-10-22, last=2023-10-28]");
        assertThat(report.visits()).extracting(Visit::site).containsExactly("フライブルク市環境保護局");
    }

    @Test
    void issuesBeforeTheQuestionsAreTheHosts() {
        InspectionReport report = report("""
                総務委員会行政視察報告書
                １　視察先　浜松市
                ●今後の課題
                更新作業の自動化が課題である。
                ●主な質疑
                問　費用はいくらか。
                答　３百万円である。
                ●所感
                参考になった。
                """);
        assertThat(report.visits().getFirst().sections()).extracting(Section::title).containsExactly("今後の課題");
        assertThat(report.observations()).extracting(Observation::text).containsExactly("参考になった。");
    }

    @Test
    void smallHeadingsAreToldByTheirWords() {
        InspectionReport report = report("""
                交通対策特別委員会行政調査報告書
                ■調査先１
                栃木県宇都宮市
                【市の概要】
                人口512,341人、面積416.85平方キロメートルである。
                【調査の概要】
                （事業の経緯）
                市の東部には大規模な工業団地が広がり、渋滞が課題であった。
                （運行の状況）
                開業から１年余りで累計の利用者は５００万人を超えた。
                ■調査先２
                茨城県境町
                【調査項目】自動運転について
                """);
        assertThat(report.visits()).extracting(Visit::site).containsExactly("栃木県宇都宮市", "茨城県境町");
        assertThat(report.visits().getFirst().sections()).extracting(Section::title)
            .containsExactly("市の概要", "事業の経緯", "運行の状況");
    }

    @Test
    void theHeadOfASheetIsNoPartOfTheOneBefore() {
        InspectionReport report = report("""
                市民厚生常任委員会行政視察結果票
                【1枚目　東京都北多摩市】
                視察先	東京都北多摩市
                視察先の概要	人口15万2千人、面積20.51平方キロメートル
                本市への反映
                緊急連絡先の登録から始める。
                【2枚目　静岡県富士野市】
                視察先	静岡県富士野市
                本市への反映
                登録を一度で済ませる。
                """);
        assertThat(report.visits()).extracting(Visit::site).containsExactly("東京都北多摩市", "静岡県富士野市");
        assertThat(report.visits().getFirst().sections()).extracting(Section::title, Section::text)
            .containsExactly(tuple("視察先の概要", "人口15万2千人、面積20.51平方キロメートル"));
        assertThat(report.observations()).extracting(Observation::text)
            .containsExactly("緊急連絡先の登録から始める。", "登録を一度で済ませる。");
    }

    @Test
    void aRunningHeadEndsWithTheNumberOfItsPage() {
        InspectionReport report = report("""
                令和４年度　広域連合議会　行政視察報告書
                視察先　岡山県総社市
                視察内容
                １　回収
                同じ袋で回収する方式に改めた。対象はプラスチックだけでできた
                広域連合議会　行政視察報告書　　　　1／2ページ
                ものである。
                広域連合議会　行政視察報告書　　　　2／2ページ
                """);
        assertThat(report.visits().getFirst().sections()).extracting(Section::text)
            .containsExactly("同じ袋で回収する方式に改めた。対象はプラスチックだけでできたものである。");
    }

    @Test
    void theWayToAPageIsNoTitle() {
        InspectionReport report = report("""
                ホーム＞市議会＞委員会の活動＞行政視察報告
                令和6年度　総務企画常任委員会　行政視察報告
                視察先　浜松市
                """);
        assertThat(report.title()).isEqualTo("令和6年度　総務企画常任委員会　行政視察報告");
    }

    @Test
    void theAddresseeSaysWhoseReportItIs() {
        InspectionReport report = report("""
                建設常任委員会行政視察報告書
                視察先　浜松市
                視察内容
                下水道を見た。
                三之倉市議会議長　蛭田　善右衛門　様
                """);
        assertThat(report.council()).isEqualTo("三之倉市議会");
    }

    @Test
    void aSignatureAboveTheSitesIsOfAllThatIsSaidOfThem() {
        InspectionReport report = report("""
                特別委員会行政視察報告書
                １　視察先
                （１）長野県伊那沢市
                （２）山梨県北甲市
                ２　長野県伊那沢市
                乗合交通を見た。
                ３　山梨県北甲市
                駅前を見た。
                ４　委員所感
                《山内委員》
                ［伊那沢市］
                配車の効果が分かった。
                ［北甲市］
                合意につながった。
                ［全体を通じて］
                担当者が語っていた。
                """);
        assertThat(report.observations()).extracting(Observation::author, Observation::site, Observation::text)
            .containsExactly(tuple("山内委員", 0, "配車の効果が分かった。"), tuple("山内委員", 1, "合意につながった。"),
                    tuple("山内委員", null, "担当者が語っていた。"));
    }

    @Test
    void signaturesAreAdornedOrLabelled() {
        assertThat(authors("""
                ◇ 真鍋副議長 ◇
                信頼関係が必要である。
                ◇ 菅議員 ◇
                比較する視点が大切だ。
                """)).containsExactly("真鍋副議長", "菅議員");
        assertThat(authors("""
                委員名　杉浦俊介
                完成度が高い。
                委員名　石川雅美
                教え合う文化がある。
                """)).containsExactly("杉浦俊介", "石川雅美");
    }

    @Test
    void aNameCutByTheEndOfItsLineIsWhole() {
        assertThat(report("""
                議会運営委員会行政視察報告書
                参加者　委員長　大畑勉、副委員長　三上洋子、委員　石橋亮、日高義明、森脇
                美和、議長　岡本誠
                視察先　海士町
                """).members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("委員長", "大畑勉"), tuple("副委員長", "三上洋子"), tuple("委員", "石橋亮"), tuple("委員", "日高義明"),
                    tuple("委員", "森脇美和"), tuple("議長", "岡本誠"));
    }

    @Test
    void headingsEndTheListOfThoseWhoTravelledCellByCell() {
        InspectionReport report = report("""
                建設環境常任委員会行政視察復命書
                委員
                青木　誠
                随行
                岩田　拓也
                １．視察の目的
                本市の路線バスの利用者が半減した。
                ２．視察の場所
                松浜市
                """);
        assertThat(report.members()).extracting(Member::name).doesNotContain("視察の目的");
        assertThat(report.purpose()).isEqualTo("本市の路線バスの利用者が半減した。");
        assertThat(report.visits()).extracting(Visit::site).containsExactly("松浜市");
    }

    @Test
    void whoExplainedStandsBehindAGap() {
        assertThat(report("""
                議会運営委員会行政視察報告書
                視察先　安曇原市議会
                説明　議会運営委員会　委員長　浅野　守氏
                視察内容
                通年議会を見た。
                """).visits().getFirst().hosts()).containsExactly("議会運営委員会　委員長　浅野　守氏");
    }

    @Test
    void paragraphsOfAPurposeMayBeTheSame() {
        assertThat(report("""
                視察先　北海道東川町
                視察日　令和7年11月28日（金）
                視察目的
                　担い手を確保する。
                　担い手を確保する。
                """).purpose()).isEqualTo("担い手を確保する。\n担い手を確保する。");
    }

    @Test
    void aNumberedHeadingThatOnlySaysThatThereIsContentIsNoSection() {
        assertThat(report("""
                視察先　岡山県総社市
                実施日　令和６年７月18日（木）
                視察結果概要
                (1)視察先の概要
                　人口は約７万人である。
                (2)視察内容
                1.目標を掲げた経緯
                　市長を本部長とする本部を設けた。
                2.支援の体制
                　窓口を市役所の隣に設けた。
                """).visits().getFirst().sections()).extracting(Section::title)
            .containsExactly("視察先の概要", "目標を掲げた経緯", "支援の体制");
    }

    @Test
    void theOnlyTopicBelowASiteIsItsSubjectWhereItIsAlsoAskedAbout() {
        Visit visit = report("""
                川瀬町議会 総務文教常任委員会 行政視察報告
                期日　令和６年11月12日（火）～13日（水）
                視察先　長野県木島平村、新潟県津南町
                参加委員　委員長　高梨　茂

                ●長野県木島平村（12日）
                ■デマンド交通の運行について
                　予約制の乗合タクシーを走らせている。
                問　冬期の運休はあるか。
                答　この三年間で二日だけである。
                ●新潟県津南町（13日）
                ■移住定住の取組について
                　相談員は二名である。
                問　空き家はどれほどあるか。
                答　三十件ほどである。
                """).visits().getFirst();
        assertThat(visit.subject()).isEqualTo("デマンド交通の運行について");
        assertThat(visit.sections()).extracting(Section::text).containsExactly("予約制の乗合タクシーを走らせている。");
        assertThat(visit.questions()).hasSize(1);
    }

    @Test
    void aNumberBehindAListOfFactsHeadsASectionThoughItsWordsCouldBeCounted() {
        assertThat(report("""
                視察先　愛知県岡崎市
                視察日　令和７年11月9日
                『市の概要』
                ＊市制施行： 大正5年7月1日
                ＊面　　積： 387.20平方キロメートル

                １．人材育成基本方針
                　　平成26年度に方針を改定した。
                ２．人事評価制度の運用
                　　能力評価は年1回である。
                """).visits().getFirst().sections()).extracting(Section::title)
            .containsExactly("市の概要", "人材育成基本方針", "人事評価制度の運用");
    }

    @Test
    void aListMayBeginOnTheLineOfItsHeadingWithABullet() {
        InspectionReport report = report("""
                産業建設常任委員会行政視察報告書
                １　期　間　　令和６年７月９日（火）～10日（水）
                ２　視察地　　・岩手県紫波町
                　　　　　　　・岩手県遠野市
                ３　視察内容　・公民連携による駅前整備について（紫波町）
                　　　　　　　・有害鳥獣対策と獣肉の活用について（遠野市）
                ５　視察概要　　別紙のとおり

                ＜岩手県紫波町＞　　令和６年７月９日視察
                １　町の概要
                　紫波町は、盛岡市と花巻市の中間に位置している。
                ＜岩手県遠野市＞　　令和６年７月10日視察
                １　市の概要
                　遠野市は、北上高地の中南部に位置する。
                """);
        assertThat(report.visits()).extracting(Visit::site, Visit::subject)
            .containsExactly(tuple("岩手県紫波町", "公民連携による駅前整備について"), tuple("岩手県遠野市", "有害鳥獣対策と獣肉の活用について"));
        assertThat(report.visits()).extracting(visit -> String.valueOf(visit.dates()))
            .allMatch(dates -> dates.contains("2024-07"));
    }

    @Test
    void aCellNamedSummaryIsNoPartOfTheSubjectAboveIt() {
        assertThat(report("""
                視察報告書
                １　視察の内容
                視察先\t島根県邑南町
                日時\t令和６年１１月１３日（水）
                調査事項\t日本一の子育て村構想について
                概要
                平成２３年度に構想を立て、医療費の無料化を進めてきた。
                """).visits().getFirst().subject()).isEqualTo("日本一の子育て村構想について");
    }

    @Test
    void whoInterpretsIsNoHost() {
        InspectionReport report = report("""
                総務委員会海外視察報告書
                団長　山田　太郎
                （１）ヘルシンキ市図書館局（フィンランド共和国ヘルシンキ市）
                　◇日　時　令和６年１０月７日（月）９：３０～１１：３０
                　◇説明者　利用者参加担当　Jussi Harju 氏
                　◇通　訳　増井　ラウラ 氏
                　◇テーマ　市民参加について
                　　市内には３８の図書館がある。
                """);
        assertThat(report.visits().getFirst().hosts()).containsExactly("利用者参加担当　Jussi Harju氏");
        assertThat(report.unclassified()).extracting(UnclassifiedLine::text).contains("◇通　訳　増井　ラウラ 氏");
    }

    @Test
    void aSubjectMaySpeakOfInterpreters() {
        assertThat(report("""
                視察先　岩手県遠野市
                日時　令和６年１０月７日（月）
                視察事項
                ・通訳　派遣制度について
                """).visits().getFirst().subject()).contains("派遣制度について");
    }

    @Test
    void aVisitMayBeHeadedByTheMatterAlone() {
        InspectionReport report = report("""
                産業経済委員会視察報告
                2. 調査事項（視察先）
                　⑴ 商店街の再開発について（香川県高松市）
                　⑵ タオル産業の振興について（愛媛県今治市）
                4. 視察概要
                ⑴ 商店街の再開発について
                【日　時】平成23年11月8日
                【内　容】
                ■ 再開発に至る背景
                　通行量は最盛期の半分にまで落ち込んだ。
                ■ 住民を呼び戻す取組
                　約400戸の住宅を計画している。
                ⑵ タオル産業の振興について
                【日　時】平成23年11月9日
                【内　容】
                ■ 産地の現状
                　企業は130社を割り込んだ。
                """);
        assertThat(report.visits()).extracting(Visit::site, Visit::subject)
            .containsExactly(tuple("香川県高松市", "商店街の再開発について"), tuple("愛媛県今治市", "タオル産業の振興について"));
        assertThat(report.visits().getFirst().sections()).extracting(Section::title)
            .containsExactly("再開発に至る背景", "住民を呼び戻す取組");
    }

    @Test
    void thePlaceAndTheDayMayStandBelowTheMatter() {
        InspectionReport report = report("""
                総務産業常任委員会行政視察報告
                1視察日程　　令和5年7月12日（水）～13日（木）
                2調査事項（視察先）
                　⑴　廃校を活用した道の駅の運営について
                　　　（千葉県鋸南町）
                　⑵　サテライトオフィスの誘致について
                　　　（群馬県みなかみ町）
                3視察参加委員
                　小国　智（委員長）　奥津　昇
                ■廃校を活用した道の駅の運営について
                　千葉県鋸南町　7月12日
                ①開設までの歩み
                　校舎と体育館を町が改修した。
                ■サテライトオフィスの誘致について
                　群馬県みなかみ町　7月13日
                ①誘致の経過
                　空き店舗を改修した。
                """);
        assertThat(report.visits())
            .extracting(Visit::site, Visit::subject, visit -> String.valueOf(visit.dates().first()))
            .containsExactly(tuple("千葉県鋸南町", "廃校を活用した道の駅の運営について", "2023-07-12"),
                    tuple("群馬県みなかみ町", "サテライトオフィスの誘致について", "2023-07-13"));
        assertThat(report.visits()).allSatisfy(visit -> assertThat(visit.sections()).hasSize(1));
    }

    @Test
    void theHoursMayStandBehindTheDayThatHeadsAVisit() {
        assertThat(report("""
                創生会視察報告書
                期間　令和５年１１月７日（火）～８日（水）
                ◆１日目　１１月７日（火）１３：３０～１５：００
                　視察先　　宮城県仙台市
                　調査事項　避難所の運営
                ◆２日目　１１月８日（水）１０：００～１１：３０
                　視察先　　福島県会津若松市
                　調査事項　スマートシティ
                """).visits()).extracting(Visit::site, visit -> String.valueOf(visit.dates().first()))
            .containsExactly(tuple("宮城県仙台市", "2023-11-07"), tuple("福島県会津若松市", "2023-11-08"));
    }

    @Test
    void whatWasToBeSeenMayStandOnTheLineBelowItsSite() {
        assertThat(report("""
                防災対策特別委員会県外調査報告書
                第１　調査期間　令和５年１０月１６日（月）から１７日（火）まで
                第２　調査先及び調査事項
                　　１０月１６日　和歌山県串本町　　　庁舎の高台移転について
                　　１０月１７日　救命支援センター（三重県津市）
                　　　　　　　　　　　　　　　　　　　災害医療体制について
                第３　調査の結果
                １　和歌山県串本町（１０月１６日）
                　庁舎を移した。
                ２　救命支援センター（三重県津市）（１０月１７日）
                　協定を結んだ。
                """).visits()).extracting(Visit::subject).containsExactly("庁舎の高台移転について", "災害医療体制について");
    }

    @Test
    void theCellsOfTheTableOfVisitsMayBeLines() {
        InspectionReport report = report("""
                民生委員会行政視察報告
                期　　日
                平成３０年10月23日（火曜日）～24日（水曜日）
                視察都市
                月　日
                視　察　先
                調　査　事　項
                10月23日（火曜日）
                岡山県真庭市
                生ごみの資源化について
                10月24日（水曜日）
                兵庫県朝来市
                地域包括ケアの推進について
                視察目的
                　本市の施策の参考とする。
                岡山県真庭市
                (1) 調査内容
                　分別収集を始めた。
                兵庫県朝来市
                (1) 調査内容
                　会議を続けている。
                """);
        assertThat(report.visits())
            .extracting(Visit::site, Visit::subject, visit -> String.valueOf(visit.dates().first()))
            .containsExactly(tuple("岡山県真庭市", "生ごみの資源化について", "2018-10-23"),
                    tuple("兵庫県朝来市", "地域包括ケアの推進について", "2018-10-24"));
        assertThat(report.unclassified()).isEmpty();
    }

    @Test
    void circlesMayBeLostRightBeforeTheirWords() {
        InspectionReport report = report("""
                議会運営委員会行政視察報告
                ４ 視察先　三重県伊賀市
                ５ 視察概要
                (1) 三重県伊賀市
                @日時
                　令和元年10月29日（火）午後２時
                A対応
                　伊賀市議会　副議長　久世　文雄　氏
                B内容
                ア　経過について
                　報告会を開いている。
                C質疑応答
                Ｑ　テーマはどう決めるか。
                Ａ　住民自治協議会が選ぶ。
                Dまとめ
                　満足度が上がったとの説明が印象に残った。
                """);
        assertThat(report.visits()).extracting(visit -> String.valueOf(visit.dates().first()))
            .containsExactly("2019-10-29");
        assertThat(report.visits().getFirst().hosts()).containsExactly("伊賀市議会　副議長　久世　文雄　氏");
        assertThat(report.visits().getFirst().sections()).extracting(Section::label, Section::title)
            .contains(tuple("ア", "経過について"));
        assertThat(report.visits().getFirst().questions()).extracting(Question::answer).containsExactly("住民自治協議会が選ぶ。");
    }

    @Test
    void numbersBelowTheOnlyMatterTellOfTheVisit() {
        InspectionReport report = report("""
                産業観光常任委員会の行政視察報告
                視察先：静岡県掛川市、袋井市
                《静岡県掛川市》（1月24日 午前）
                【調査項目】
                ●茶業の振興について
                1.茶業を取り巻く状況
                　生産農家は減り続けている。
                《静岡県袋井市》（1月24日 午後）
                【調査項目】
                ●観光振興について
                1.受入れの体制
                　ボランティアを登録した。
                """);
        assertThat(report.visits()).extracting(Visit::subject).containsExactly("茶業の振興について", "観光振興について");
        assertThat(report.visits()).flatExtracting(Visit::sections)
            .extracting(Section::label, Section::title)
            .containsExactly(tuple("1.", "茶業を取り巻く状況"), tuple("1.", "受入れの体制"));
    }

    @Test
    void theDayMayStandBeforeTheNameOfTheSite() {
        InspectionReport report = report("""
                議会広報特別委員会行政視察報告
                ◇視察日　令和７年１月２２日（水）・２３日（木）
                ◇視察先　埼玉県寄居町、東京都あきる野市
                ◇視察者　安西真理子委員長、工藤大輔副委員長
                １月２２日（水）　埼玉県寄居町
                ○調査項目　議会だよりの編集について
                ○説明者　　議会事務局書記
                ○視察の内容
                （１）紙面づくりの考え方
                　余白を増やした。
                （２）編集の体制
                　委員は六人である。
                ○質疑応答
                　―　経費はどのくらいか。
                　⇒　一部当たり四十円ほどである。
                １月２３日（木）　東京都あきる野市
                ○調査項目　議会広報の電子化について
                ○説明者　　議会事務局議事係長
                ○視察の内容
                （１）電子版の配信
                　全体の七割に上る。
                """);
        assertThat(report.visits())
            .extracting(Visit::site, Visit::subject, visit -> String.valueOf(visit.dates().first()))
            .containsExactly(tuple("埼玉県寄居町", "議会だよりの編集について", "2025-01-22"),
                    tuple("東京都あきる野市", "議会広報の電子化について", "2025-01-23"));
        assertThat(report.visits().getFirst().sections()).extracting(Section::title)
            .containsExactly("紙面づくりの考え方", "編集の体制");
    }

    @Test
    void questionsInAnAnnexAreOfTheVisitToldAbove() {
        InspectionReport report = report("""
                教育常任委員会県外調査報告書
                １　石川県立図書館（石川県金沢市）
                　⑴　日時　令和6年10月8日
                　⑵　概要
                　　円形の閲覧空間がある。
                ２　福井県教育総合研究所（福井県坂井市）
                　⑴　日時　令和6年10月9日
                　⑵　概要
                　　通信型の研修に改めた。
                （別　紙）
                質疑応答の概要
                １　石川県立図書館
                　問１　年間の運営費はどのくらいか。
                　答　　およそ９億円である。
                ２　福井県教育総合研究所
                　問１　研修の質は保たれるのか。
                　答　　変わらない。
                """);
        assertThat(report.visits()).extracting(Visit::site).containsExactly("石川県立図書館", "福井県教育総合研究所");
        assertThat(report.visits()).flatExtracting(Visit::questions)
            .extracting(Question::answer)
            .containsExactly("およそ９億円である。", "変わらない。");
    }

    @Test
    void theDaysOfTheTripEndWhereTheReportBeginsToCount() {
        assertThat(sites("""
                視察研修報告書
                期　間　　令和7年1月23日（木）から24日（金）まで
                １　研修先　　政策研究センター（東京都千代田区）
                　　日　時　　令和7年1月23日（木）
                　　テーマ　　財政分析セミナー
                　　所　感
                　演習ができた。
                ２　研修先　　こどもと福祉の未来館（埼玉県所沢市）
                　　日　時　　令和7年1月24日（金）
                　　テーマ　　支援体制の整備について
                　　所　感
                　仕組みが整っていた。
                """)).containsExactly("政策研究センター", "こどもと福祉の未来館");
    }

    private static List<String> authors(String opinions) {
        return report("""
                総務委員会行政視察報告書
                参加者
                委員　杉浦俊介
                委員　石川雅美
                視察先　浜松市
                ６　委員所見
                """ + opinions).observations()
            .stream()
            .map(observation -> String.valueOf(observation.author()))
            .toList();
    }

    private static List<String> sites(String text) {
        return report(text).visits().stream().map(Visit::site).toList();
    }

    private static InspectionReport report(String text) {
        Parsed<InspectionReport> parsed = ReportParser.parse(Texts.of(text));
        assertThat(parsed.diagnostics()).extracting(Diagnostic::severity).doesNotContain(Severity.ERROR);
        return parsed.value();
    }

}
