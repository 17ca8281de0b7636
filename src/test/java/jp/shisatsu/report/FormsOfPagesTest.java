package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Reports as councils put them on their sites: numbers that touch their words, names of
 * sites with where and when, and what a page brings with it.
 */
class FormsOfPagesTest {

    @Test
    void numbersMayTouchTheNamesOfSites() {
        InspectionReport report = report("""
                令和5年度県土整備常任委員会調査報告書
                本委員会が県外調査を実施したところ、その概要は下記のとおりでした。
                1調査先：富山県富山市、石川県金沢市
                2期間：令和5年11月8日（水曜日）～11月9日（木曜日）
                調査の概要について
                1富山市役所（富山県富山市）
                (1)日時：令和5年11月8日（水曜日）13時30分～15時00分
                (2)調査項目：公共交通について
                (3)経過
                部長から説明があった。
                2石川県庁（石川県金沢市）
                (1)日時：令和5年11月9日（木曜日）10時00分～11時30分
                (2)調査項目：無電柱化について
                (3)経過
                課長から説明があった。
                """);
        assertThat(report.kind()).isEqualTo("県外調査");
        assertThat(report.visits()).extracting(Visit::site, Visit::location, Visit::subject)
            .containsExactly(tuple("富山市役所", "富山県富山市", "公共交通について"), tuple("石川県庁", "石川県金沢市", "無電柱化について"));
        assertThat(report.unclassified()).extracting(UnclassifiedLine::line).containsExactly(2);
    }

    @Test
    void aVisitNeedsNoLabelsWhereItsHeadingSaysWhere() {
        InspectionReport report = report("""
                令和5年度県外調査概要（文教厚生常任委員会）
                日　　程　　令和5年8月28日（月）～30日（水）
                調査内容
                1. 岐阜市教育委員会（岐阜県岐阜市）
                　(1) 学びの多様化学校の設置経緯について
                　(2) 卒業後の進路の状況について
                　廃校となった小学校の校舎を活用している。
                2. 金沢海みらい図書館（石川県金沢市）
                　(1) 図書館の運営について
                　拠点として平成23年に開館した。
                """);
        assertThat(report.visits()).extracting(Visit::site, Visit::location, Visit::subject)
            .containsExactly(tuple("岐阜市教育委員会", "岐阜県岐阜市", "学びの多様化学校の設置経緯について\n卒業後の進路の状況について"),
                    tuple("金沢海みらい図書館", "石川県金沢市", "図書館の運営について"));
        assertThat(report.visits().getFirst().sections()).extracting(Section::title, Section::text)
            .containsExactly(tuple(null, "廃校となった小学校の校舎を活用している。"));
    }

    @Test
    void severalTopicsOfOnePlaceAreOneVisit() {
        assertThat(report("""
                公共交通対策特別委員会行政視察報告
                1．視察日程
                令和6年1月23日（火曜日）～24日（水曜日）
                5．調査概要
                ■オンデマンドバスについて（長野県塩尻市）
                　令和4年4月から本格運行を始められ、乗降地点は約300か所とのことでした。
                ■自動運転バスの実証運行について（長野県塩尻市）
                　国の事業の採択を受け、市役所と駅の間で実証運行が行われていました。
                ■駅と空港を結ぶ自動運転バスについて（石川県小松市）
                　北陸新幹線の駅の開業に合わせ、通年運行の準備が進められていました。
                """).visits()).extracting(Visit::site, Visit::subject)
            .containsExactly(tuple("長野県塩尻市", "オンデマンドバスについて\n自動運転バスの実証運行について"), tuple("石川県小松市", "駅と空港を結ぶ自動運転バスについて"));
        assertThat(report("""
                議会運営委員会行政視察報告書
                視察項目1：議会のICT化について（視察先：三重県亀山市）
                概要
                端末を導入し、会議システムを用いて議案や資料の配付を行っている。
                視察項目2：通年議会について（視察先：滋賀県湖南市）
                概要
                会期をおおむね1年とする通年の会期制について検討を重ねている。
                """).visits()).extracting(Visit::site, Visit::subject)
            .containsExactly(tuple("三重県亀山市", "議会のICT化について"), tuple("滋賀県湖南市", "通年議会について"));
    }

    @Test
    void aDayMayStandBeforeOrBehindTheName() {
        InspectionReport report = report("""
                会派視察報告（福岡県大牟田市・熊本県合志市）
                こんにちは。羽鳥市議会議員の阿久津です。
                令和6年8月5日（月）から6日（火）まで、会派の視察に行ってきました。
                ■8月5日（月）福岡県大牟田市「認知症ケア推進事業」
                炭鉱のまちとして栄えました。
                ▼質疑から
                Q.子どもたちは参加していますか？
                →全ての小中学校で開いています。
                ■8月6日（火）熊本県合志市「重点区域土地利用計画」
                市域の多くが市街化調整区域です。
                """);
        assertThat(report.council()).isEqualTo("羽鳥市議会");
        assertThat(report.visits()).extracting(Visit::site, Visit::subject, visit -> String.valueOf(visit.dates()))
            .containsExactly(tuple("福岡県大牟田市", "認知症ケア推進事業", "DateRange[first=2024-08-05, last=2024-08-05]"),
                    tuple("熊本県合志市", "重点区域土地利用計画", "DateRange[first=2024-08-06, last=2024-08-06]"));
        assertThat(report("""
                産業労働常任委員会の県内調査（令和7年8月）
                県内調査 令和7年8月26日（火曜日）～27日（水曜日）
                (1)産業技術センター（桐沢市） 8月26日
                研究開発を支える機関です。
                〈主な質疑〉
                質問：利用は広がっているのか。
                答弁：約6割である。
                (2)本町通り商店街振興組合（沼代市） 8月27日
                13店舗が新たに開業した商店街です。
                (3)高等職業訓練校（渋沢市） 8月27日
                定員は90名です。
                〈主な質疑〉
                質問：就職率はどうか。
                答弁：96％である。
                """).visits()).extracting(Visit::site, Visit::location, visit -> String.valueOf(visit.dates()))
            .containsExactly(tuple("産業技術センター", "桐沢市", "DateRange[first=2025-08-26, last=2025-08-26]"),
                    tuple("本町通り商店街振興組合", "沼代市", "DateRange[first=2025-08-27, last=2025-08-27]"),
                    tuple("高等職業訓練校", "渋沢市", "DateRange[first=2025-08-27, last=2025-08-27]"));
    }

    @Test
    void aCountOfSitesHeadsWhatItsLabelsSay() {
        assertThat(report("""
                三会派合同行政視察報告書
                ◇ 視察先 1 ◇
                【視察先】兵庫県姫路市
                【テーマ】手続の電子化について
                ◇ 視察先 2 ◇
                【視察先】岡山県倉敷市
                【テーマ】復興について
                """).visits()).extracting(Visit::site, Visit::subject)
            .containsExactly(tuple("兵庫県姫路市", "手続の電子化について"), tuple("岡山県倉敷市", "復興について"));
    }

    @Test
    void aTopicMayHeadTheLabelsOfItsVisit() {
        InspectionReport report = report("""
                鶴ヶ浦市議会議員海外都市行政視察報告書
                視察期間　平成27年10月19日（月）～24日（土）
                第１章　視察の概要
                第１節　視察団名簿
                　　団　　長　　葛　西　　　隆
                　　随　　行　　樋　渡　健　吾
                第２章　視察報告
                第１節　路面電車を軸とした都市交通について
                １　視察日　　平成27年10月20日（火）
                ２　視察先　　フライブルク市交通公社（ドイツ連邦共和国
                　　　　　　　フライブルク市）
                ３　視察内容
                （１）路線網の整備
                　人口は約22万人である。
                第２節　高齢者の在宅支援について
                １　視察日　　平成27年10月22日（木）
                ２　視察先　　高齢者センター（デンマーク王国オーデンセ市）
                ３　視察内容
                （１）在宅支援の仕組み
                　市内を９地区に分ける。
                """);
        assertThat(report.kind()).isEqualTo("海外都市行政視察");
        assertThat(report.members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("団長", "葛西 隆"), tuple("随行", "樋渡 健吾"));
        assertThat(report.visits()).extracting(Visit::site, Visit::location, Visit::subject)
            .containsExactly(tuple("フライブルク市交通公社", "ドイツ連邦共和国フライブルク市", "路面電車を軸とした都市交通について"),
                    tuple("高齢者センター", "デンマーク王国オーデンセ市", "高齢者の在宅支援について"));
    }

    @Test
    void whatFollowsAListOfHostsIsToldOfTheVisit() {
        Visit visit = report("""
                令和4年度農業委員会視察研修報告
                1.笠間市農業委員会（茨城県笠間市）
                対応していただいた方
                ・笠間市農業委員会 会長 海老沢 実 氏
                ・同事務局 係長 田所 はるか 氏
                (1)農地パトロールの工夫
                その場で写真と位置を記録しています。
                〔再生した栗園を見学する委員〕
                質問：どのように扱っているのですか。
                回答：順にたどります。
                2.新規就農研修農場（栃木県益子町）
                対応していただいた方
                ・農場長 桧山 徹 氏
                (1)研修農場の仕組み
                町と農協が共同で運営しています。
                """).visits().getFirst();
        assertThat(visit.hosts()).containsExactly("笠間市農業委員会 会長 海老沢 実 氏", "同事務局 係長 田所 はるか 氏");
        assertThat(visit.sections()).extracting(Section::title).containsExactly("農地パトロールの工夫");
        assertThat(visit.photos()).extracting(Photo::caption).containsExactly("再生した栗園を見学する委員");
        assertThat(visit.questions()).hasSize(1);
    }

    @Test
    void matterIsTheVisitsThatHasItAsAHeading() {
        assertThat(report("""
                産業建設常任委員会所管事務調査報告書
                １　調査事件　　　⑴　加工施設の運営について
                　　　　　　　　　⑵　移住・定住対策について
                １　調査期日　　　令和元年10月16日から18日まで
                １　調査地　　　　上川郡東川町、中川郡美深町
                １　調査の経過及び結果
                ⑴　東川町（10月16日）
                　ア　移住・定住対策について
                　　写真の町を宣言している。
                ⑵　美深町（10月17日）
                　ア　加工施設の運営について
                　　売り先を定めている。
                """).visits()).extracting(Visit::site, Visit::subject)
            .containsExactly(tuple("東川町", "移住・定住対策について"), tuple("美深町", "加工施設の運営について"));
    }

    @Test
    void membersMayBeListedWithoutAHeading() {
        assertThat(report("""
                産業労働常任委員会の県内調査
                委員長：真庭章平、副委員長：小比類巻恵
                委員：鏑木伸介、相河ゆかり
                (1) 産業技術センター（桐沢市）
                研究開発を支える機関です。
                (2) 職業訓練校（渋沢市）
                定員は90名です。
                """).members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("委員長", "真庭章平"), tuple("副委員長", "小比類巻恵"), tuple("委員", "鏑木伸介"), tuple("委員", "相河ゆかり"));
    }

    @Test
    void rolesMayStandInSquareBracketsAndOfficersBeforeTheirNames() {
        assertThat(report("""
                海外派遣報告書
                派遣議員　仁科正樹議員［団長］、細井るり議員［副団長］、多賀義一議員
                """).members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("団長", "仁科正樹"), tuple("副団長", "細井るり"), tuple("議員", "多賀義一"));
        assertThat(report("""
                総務委員会視察研修報告書
                研修参加者：羽生田　俊策（委員長）
                　　　　　　教育部長　　須磨　英樹
                派遣者名　　日下部 慎 書記、飯塚 玲奈 書記
                """).members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("委員長", "羽生田 俊策"), tuple("教育部長", "須磨 英樹"), tuple("書記", "日下部 慎"),
                    tuple("書記", "飯塚 玲奈"));
    }

    @Test
    void sentencesBelowAListOfMembersNameNobody() {
        assertThat(report("""
                総務民生常任委員会　視察研修レポート
                期　日　令和６年10月10日（木）・11日（金）
                研修先　長野県飯島町　　長野県下條村
                参加者　委員長　宇都宮　保　　副委員長　真砂　みのり
                　　　　随　行　高祖　拓

                　本町の人口は７，０００人を割り、転出超過が続いてい
                ます。委員会では今年度のテーマを「選ばれる町づくり」とし、
                力を入れる二つの町村を訪ねました。

                10日　飯島町「移住定住の促進」

                ◆まずは体験から
                　体験住宅を３棟用意しています。

                11日　下條村「若者定住と子育て支援」

                ◆道普請
                　資材を村が支給しています。
                """)).satisfies(report -> {
            assertThat(report.members()).extracting(Member::name).containsExactly("宇都宮 保", "真砂 みのり", "高祖 拓");
            assertThat(report.visits()).extracting(Visit::site, Visit::subject)
                .containsExactly(tuple("飯島町", "移住定住の促進"), tuple("下條村", "若者定住と子育て支援"));
        });
    }

    @Test
    void whatAPageBringsWithItIsNoAnswerAndNoTitle() {
        InspectionReport report = report("""
                ページの先頭です。
                桐ヶ谷市議会　＞　委員会の活動　＞　行政視察報告
                ［2024年12月20日］
                総務常任委員会の行政視察報告
                視察先　浜松市
                質疑応答
                問　費用はいくらか。
                答　10億円である。
                ▲ページの先頭へ
                このページについてのお問い合わせ
                議会事務局政策広報課
                """);
        assertThat(report.title()).isEqualTo("総務常任委員会の行政視察報告");
        assertThat(report.visits().getFirst().questions()).extracting(Question::answer).containsExactly("10億円である。");
        assertThat(report.unclassified()).extracting(UnclassifiedLine::line).containsExactly(1, 2, 3, 9, 10, 11);
    }

    @Test
    void aCaptionMayShowByItsWordsAlone() {
        Visit visit = report("""
                総務常任委員会行政視察報告
                視察先　浜松市
                視察内容
                下水道の説明を受けた。
                浜松市視察風景
                質疑応答
                問　費用はいくらか。
                答　10億円である。
                商店街を歩いて視察する委員（本町通り）
                """).visits().getFirst();
        assertThat(visit.photos()).extracting(Photo::caption).containsExactly("浜松市視察風景", "商店街を歩いて視察する委員（本町通り）");
        assertThat(visit.questions()).extracting(Question::answer).containsExactly("10億円である。");
    }

    @Test
    void aRowOfATableMayBeginItsContentsWithAMark() {
        Visit visit = report("""
                様式第２号　視察報告書
                | 視察先 | 長野県飯山市 |
                | 視察内容 | （１）導入の経緯
                路線バスの利用者が減った。
                （２）成果
                利用者が増えた。 |
                | 質疑応答 | 問　当日の予約はできないのか。
                答　前日までとした。 |
                """).visits().getFirst();
        assertThat(visit.site()).isEqualTo("長野県飯山市");
        assertThat(visit.sections()).extracting(Section::title, Section::text)
            .containsExactly(tuple("導入の経緯", "路線バスの利用者が減った。"), tuple("成果", "利用者が増えた。"));
        assertThat(visit.questions()).extracting(Question::question, Question::answer)
            .containsExactly(tuple("当日の予約はできないのか。", "前日までとした。"));
    }

    @Test
    void whatTheFrontCountsAreTheSubjectsOfTheSites() {
        assertThat(report("""
                令和６年度　議会運営委員会　先進地視察報告書
                期　日　：令和６年７月30日（火）～７月31日（水）
                視察地　：１　大津市議会（滋賀県大津市）
                　　　　　２　亀山市議会（三重県亀山市）
                視察内容：１　議会ＢＣＰについて
                　　　　　２　議会報告会について
                ＜大津市議会＞
                業務継続計画を策定されました。
                ＜亀山市議会＞
                報告会を年に２回開いています。
                """).visits()).extracting(Visit::site, Visit::subject)
            .containsExactly(tuple("大津市議会", "議会ＢＣＰについて"), tuple("亀山市議会", "議会報告会について"));
    }

    @Test
    void aPurposeBehindTheSubjectIsThatOfTheVisit() {
        Visit visit = report("""
                建設水道常任委員会行政視察報告書
                2. 視察先　　富山県高岡市
                ■ 富山県高岡市
                対 応 者　工務課長　谷内　誠
                視察項目　水道管路の耐震化について

                （1）視察の目的
                　　耐震化計画の参考とするため。
                （2）管路耐震化の取組
                　　基幹管路の工事を前倒ししている。
                """).visits().getFirst();
        assertThat(visit.purpose()).isEqualTo("耐震化計画の参考とするため。");
        assertThat(visit.sections()).extracting(Section::title).containsExactly("管路耐震化の取組");
    }

    @Test
    void whoSealsTheReportTravelledWithTheCompanionsItNames() {
        assertThat(report("""
                復　　命　　書
                　上里野町議会議長　安西　茂　様
                　　　　　　議　員　　片岡　直人　　㊞
                　下記のとおり出張したので、その結果を復命します。
                １　期　　間　　令和５年11月８日（水）～11月９日（木）
                ２　用 務 先　　島根県邑南町
                ３　同 行 者　　議員　大森　千恵子
                """).members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("議員", "片岡 直人"), tuple("議員", "大森 千恵子"));
    }

    @Test
    void whatAPageEndsWithIsNoOpinion() {
        assertThat(report("""
                文教福祉常任委員会の行政視察報告
                視察先　川越市
                【まとめ】
                引継ぎの仕組みを整える必要がある。

                お問い合わせ
                電話： 0700-00-1234（直通）
                ページの先頭へ戻る
                Copyright (C) Kasamatsuno City Council. All Rights Reserved.
                """).observations()).extracting(Observation::text).containsExactly("引継ぎの仕組みを整える必要がある。");
    }

    @Test
    void membersOfOnePartyMaySpeakTogether() {
        assertThat(report("""
                三会派合同行政視察報告書
                視察先　浜松市
                視察内容
                下水道の説明を受けた。
                まとめ
                《市民クラブ》
                人と人との関係が土台にあることを学んだ。
                《無所属の会》
                市が先に図面を描き過ぎていないか検証したい。
                """).observations()).extracting(Observation::author, Observation::text)
            .containsExactly(tuple("市民クラブ", "人と人との関係が土台にあることを学んだ。"), tuple("無所属の会", "市が先に図面を描き過ぎていないか検証したい。"));
    }

    @Test
    void daysCountedInBracketsMayHeadSitesNobodyAnnounced() {
        assertThat(report("""
                所管事務調査報告書
                １．調査年月日
                　　令和５年11月８日（水）から９日（木）まで
                ５．調査の結果
                〔第１日〕島根県美郷町（11月８日）
                　テーマ　　有害鳥獣対策について
                　農家自身が狩猟免許を取得し、対策を進めてきた。
                〔第２日〕島根県邑南町（11月９日）
                　テーマ　　農産物直売所の運営について
                　集荷便を週４回走らせ、生産を続けられるようにしている。
                """).visits()).extracting(Visit::site, Visit::subject, visit -> String.valueOf(visit.dates()))
            .containsExactly(tuple("島根県美郷町", "有害鳥獣対策について", "DateRange[first=2023-11-08, last=2023-11-08]"),
                    tuple("島根県邑南町", "農産物直売所の運営について", "DateRange[first=2023-11-09, last=2023-11-09]"));
        assertThat(report("""
                総務産業常任委員会　視察研修レポート
                期日　令和５年11月14日(火)～15日(水)
                ◆徳島県神山町　～サテライトオフィスの誘致～　(11月14日)
                　神山町は徳島市から車で約40分の山あいの町です。
                ◆徳島県上勝町　～ごみゼロのまちづくり～　(11月15日)
                　上勝町は、平成15年に「ごみゼロ宣言」を行いました。
                """).visits()).extracting(Visit::site, Visit::subject)
            .containsExactly(tuple("徳島県神山町", "サテライトオフィスの誘致"), tuple("徳島県上勝町", "ごみゼロのまちづくり"));
    }

    @Test
    void aSentenceMaySayWhereAVisitWas() {
        InspectionReport report = report("""
                南海県議会農林水産委員会　県外調査報告
                　当委員会では、令和6年10月8日から10月9日までの2日間、長崎県を訪れ、調査を行いました。
                • 10月9日
                　長崎県松浦市の松浦魚市場を調査しました。
                　市場長から、再整備の経緯について説明を受けました。
                (松浦魚市場で説明を受ける委員)
                • 10月8日
                　長崎県長崎市の総合水産試験場を調査しました。
                　場長から、種苗の研究について説明を受けました。
                """);
        assertThat(report.visits()).extracting(Visit::site, Visit::location, visit -> String.valueOf(visit.dates()))
            .containsExactly(tuple("松浦魚市場", "長崎県松浦市", "DateRange[first=2024-10-09, last=2024-10-09]"),
                    tuple("総合水産試験場", "長崎県長崎市", "DateRange[first=2024-10-08, last=2024-10-08]"));
        assertThat(report.visits().getFirst().sections()).extracting(Section::text)
            .containsExactly("長崎県松浦市の松浦魚市場を調査しました。\n市場長から、再整備の経緯について説明を受けました。");
        assertThat(report("""
                総務文教常任委員会行政視察報告
                　視察先は、福岡県大木町と熊本県山都町であります。
                　初めに、大木町についてであります。大木町は、人口は約１万４千人であります。
                　問い、費用はいくらか。
                　答え、10億円である。
                　次に、山都町についてであります。山都町は、３町村が合併して誕生しました。
                """).visits()).extracting(Visit::site, Visit::location, visit -> visit.questions().size())
            .containsExactly(tuple("大木町", "福岡県大木町", 1), tuple("山都町", "熊本県山都町", 0));
    }

    @Test
    void theCellsOfATableMayStandBelowEachOther() {
        assertThat(report("""
                総務常任委員会行政視察報告書
                視察先　福井県鯖江市
                質疑応答
                No.
                質　　問
                回　　答
                1
                職員の負担がふえたことへの反発は
                なかったか。
                はじめは戸惑いがあった。
                今は日常の業務になっている。
                2
                利用状況は把握しているか。
                把握していない。
                """).visits().getFirst().questions()).extracting(Question::question, Question::answer)
            .containsExactly(tuple("職員の負担がふえたことへの反発はなかったか。", "はじめは戸惑いがあった。\n今は日常の業務になっている。"),
                    tuple("利用状況は把握しているか。", "把握していない。"));
    }

    @Test
    void aRowMayHoldTwoLabelsWithTheirValues() {
        Visit visit = report("""
                会派行政視察報告書
                視察期間      令和７年１月27日（月）
                視 察 先      広島県三次市            日 時      １月27日（月）13:30～15:00
                説 明 者      議会事務局長　佐々部　修      議事係長　栗原田　恵
                視察内容      （１）導入の経緯
                              印刷費の削減を目的に貸与した。
                質疑応答      Ｑ１　採決に使う考えは。
                              Ａ１　当面は起立による。
                所　　感      使用基準を議員自らが作ったことに意義がある。
                """).visits().getFirst();
        assertThat(visit.site()).isEqualTo("広島県三次市");
        assertThat(visit.hosts()).containsExactly("議会事務局長　佐々部　修", "議事係長　栗原田　恵");
        assertThat(visit.sections()).extracting(Section::title).containsExactly("導入の経緯");
        assertThat(visit.questions()).extracting(Question::answer).containsExactly("当面は起立による。");
    }

    @Test
    void emojiMarkHeadingsAndArrowsPointAtValues() {
        InspectionReport report = report("""
                会派視察レポート
                ★日にち
                R6.10.3(木)〜R6.10.4(金)
                📍1日目　福岡県北九州市さん
                日時→R6.10.3(木) 13:30〜15:00
                テーマ→書かない窓口について
                💡はじめたきっかけ
                待ち時間が2時間を超える日がありました。
                💡しくみ
                申請書に名前と住所を印字します。
                📷窓口の読取り機
                📍2日目　福岡県飯塚市さん
                日時→R6.10.4(金) 10:00〜11:45
                テーマ→空き店舗対策について
                """);
        assertThat(report.visits()).extracting(Visit::site, Visit::subject)
            .containsExactly(tuple("福岡県北九州市", "書かない窓口について"), tuple("福岡県飯塚市", "空き店舗対策について"));
        assertThat(report.visits().getFirst().sections()).extracting(Section::label, Section::title)
            .containsExactly(tuple("💡", "はじめたきっかけ"), tuple("💡", "しくみ"));
        assertThat(report.visits().getFirst().photos()).extracting(Photo::caption).containsExactly("窓口の読取り機");
    }

    @Test
    void headingsOfTheVisitAreNoHosts() {
        Visit visit = report("""
                議会改革特別委員会管外視察報告書
                ◇福島県会津若松市（10月12日）
                対応者
                議会事務局次長  佐瀬 広樹 様
                □ 市の概要
                会津盆地の南東に位置する。
                □ 質 疑 応 答
                Q1 参加者が減っているのではないか。
                A1 横ばいである。

                議会改革特別委員会　管外視察報告
                P. 1
                ◇栃木県那須塩原市（10月13日）
                対応者
                議会事務局議事課長  相馬 直人 様
                ・導入の経過
                平成29年度に全議員へ端末を貸与した。

                議会改革特別委員会　管外視察報告
                P. 2
                """).visits().getFirst();
        assertThat(visit.hosts()).containsExactly("議会事務局次長 佐瀬 広樹 様");
        assertThat(visit.sections()).extracting(Section::title, Section::text)
            .containsExactly(tuple("市の概要", "会津盆地の南東に位置する。"));
        assertThat(visit.questions()).extracting(Question::answer).containsExactly("横ばいである。");
    }

    @Test
    void subjectsMayEachHaveTheirAccountAndQuestions() {
        InspectionReport report = report("""
                移住定住促進特別委員会視察研修報告
                研 修 日　令和５年７月６日（木）
                研 修 地　岡山県西粟倉村
                研修結果
                １　住まいについて
                （説明）
                　　村では空き家を村が借り上げて改修している。
                （質疑）
                問　改修費の上限は。
                答　１戸当たり６００万円である。
                ２　仕事について
                （説明）
                　　起業を志す人を対象にした研修制度がある。
                （質疑）
                問　定着率はどうか。
                答　おおむね６割である。
                """);
        Visit visit = report.visits().getFirst();
        assertThat(visit.sections()).extracting(Section::label, Section::title, Section::text)
            .containsExactly(tuple("１", "住まいについて", "村では空き家を村が借り上げて改修している。"),
                    tuple("２", "仕事について", "起業を志す人を対象にした研修制度がある。"));
        assertThat(visit.questions()).extracting(Question::question).containsExactly("改修費の上限は。", "定着率はどうか。");
        assertThat(visit.photos()).isEmpty();
        assertThat(report.unclassified()).isEmpty();
    }

    @Test
    void aDayMayStandForSeveralRowsOfATable() {
        assertThat(report("""
                防災対策特別委員会県外調査報告書
                １　期日　令和５年11月14日（火）～15日（水）
                ２　調査先
                月日\t視察先\t調査事項
                11月14日（火）\t徳島県庁（徳島県徳島市）\t事前復興の取組について
                \t鳴門美術館（徳島県鳴門市）\t文化財の津波対策について
                11月15日（水）\t黒潮町役場（高知県黒潮町）\t避難施設の整備について
                ３　調査概要
                （１）徳島県庁
                　説明を受けた。
                （２）鳴門美術館
                　展示を見た。
                （３）黒潮町役場
                　避難塔に登った。
                """).visits()).extracting(Visit::site, Visit::location, Visit::subject, visit -> visit.dates().first())
            .containsExactly(tuple("徳島県庁", "徳島県徳島市", "事前復興の取組について", LocalDate.of(2023, 11, 14)),
                    tuple("鳴門美術館", "徳島県鳴門市", "文化財の津波対策について", LocalDate.of(2023, 11, 14)),
                    tuple("黒潮町役場", "高知県黒潮町", "避難施設の整備について", LocalDate.of(2023, 11, 15)));
    }

    @Test
    void theCaptionOfOnePhotoTellsTheBracketsOfAll() {
        Visit visit = report("""
                台湾行政視察報告書
                視察先　台北市政府（台湾台北市）
                視察内容
                Ｑ　何が望まれるか。
                Ａ　同じ年頃の生徒と過ごす時間である。
                ［台北市政府での懇談］
                視察内容
                ［日本語の授業を参観する団員］
                授業を見た。
                """).visits().getFirst();
        assertThat(visit.photos()).extracting(Photo::caption).containsExactly("台北市政府での懇談", "日本語の授業を参観する団員");
        assertThat(visit.questions()).extracting(Question::answer).containsExactly("同じ年頃の生徒と過ごす時間である。");
    }

    @Test
    void theHeadOfPagesMayStandBehindTheirNumbers() {
        assertThat(report("""
                浜松市の下水道を視察して
                視察先　浜松市
                視察内容
                下水道の点検には専用の車を使っている。

                - 1 -
                総務委員会行政視察記録

                点検は年に２度である。

                - 2 -
                総務委員会行政視察記録

                以後は管を取り替える。
                """).visits().getFirst().sections()).extracting(Section::text)
            .containsExactly("下水道の点検には専用の車を使っている。\n点検は年に２度である。\n以後は管を取り替える。");
    }

    @Test
    void aSentenceMaySayOfWhichCouncilTheCommitteeIs() {
        assertThat(report("""
                議会広報特別委員会視察報告
                　渚田町議会の議会広報特別委員会では、去る10月18日に広島県世羅町を訪問しました。
                視察先　広島県世羅町
                視察内容
                議会だよりを見た。
                """).council()).isEqualTo("渚田町議会");
    }

    @Test
    void theFiguresOfATownBelowWhoToldOfItAreItsProfile() {
        Visit visit = report("""
                会派行政視察報告書
                ① 岩手県紫波町
                　説明者　　紫波町企画課長　　阿部　啓一
                　町の概要
                　　町制施行　　昭和30年４月１日
                　　人　　口　　33,061人（令和５年５月末現在）
                　視察概要
                　　町が出資する会社が施設を整備した。
                ② 岩手県盛岡市
                　説明者　　盛岡市公園みどり課主査　　田中　雄一
                　市の概要
                　　市制施行　　明治22年４月１日
                　視察概要
                　　動物公園を再整備した。
                """).visits().getFirst();
        assertThat(visit.hosts()).containsExactly("紫波町企画課長　　阿部　啓一");
        assertThat(visit.sections()).extracting(Section::title).contains("町の概要");
    }

    @Test
    void aPurposeMayBeASentenceThatGoesOnBelowItsLabel() {
        assertThat(report("""
                会派行政視察報告書
                視察先　　　千葉県流山市
                視察目的　　本市では市中心部の保育施設に希望が集中し、郊外の施設に空きが
                　　　　　　生じている。保護者の送迎の負担を減らしながら施設間の偏りを
                　　　　　　解消する方策を探る。
                視察内容
                駅前に送迎センターがある。
                """).purpose()).isEqualTo("本市では市中心部の保育施設に希望が集中し、郊外の施設に空きが生じている。保護者の送迎の負担を減らしながら施設間の偏りを解消する方策を探る。");
    }

    @Test
    void anOpinionThatIsCountedWithTheVisitsIsAboutThemAll() {
        assertThat(report("""
                議会運営委員会県外調査報告書
                調査の概要
                1　天童市議会（山形県天童市）
                (1) 調査項目：議会改革について
                (2) 概要説明
                全議員に端末を貸与した。
                2　岩沼市議会（宮城県岩沼市）
                (1) 調査項目：災害対応について
                (2) 概要説明
                議長を長とする会議を設ける。
                3　委員長所感
                両市議会とも、議員自身が仕組みをつくっていた。
                """).observations()).extracting(Observation::site).containsOnlyNulls();
    }

    @Test
    void whatStandsOnTheLineOfAnAccountIsSaid() {
        assertThat(LostWords.of("""
                視察先　浜松市
                第１講　視察概要
                ・視察内容　下水道の点検
                """)).noneMatch(word -> word.contains("下水道"));
    }

    private static InspectionReport report(String text) {
        return ReportParser.parse(Texts.of(text)).value();
    }

}
