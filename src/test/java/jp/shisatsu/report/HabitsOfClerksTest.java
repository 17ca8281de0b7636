package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What some clerk's reports do, and others' do not; each was met in a whole report first.
 */
class HabitsOfClerksTest {

    private static final String FRONT = """
            総務委員会行政視察報告書
            期日　令和6年10月28日～29日
            視察先　静岡県浜松市、愛知県豊橋市
            """;

    @Test
    void rowsOfATableAskAndReply() {
        assertThat(read(FRONT + """
                【静岡県浜松市】
                質疑応答
                No.\t質問事項\t回答
                1\t費用は。\t3百万円である。
                2\t財源は。\t国の交付金である。
                \t\t残りは市債である。
                """).visits().getFirst().questions()).extracting(Question::question, Question::answer)
            .containsExactly(tuple("費用は。", "3百万円である。"), tuple("財源は。", "国の交付金である。\n残りは市債である。"));
    }

    @Test
    void rowsOfATableAreSignedOpinions() {
        assertThat(read(FRONT + """
                参加者　磯貝幸三、榎並静男
                【静岡県浜松市】
                視察日　10月28日
                【所感】
                議員名\t所感
                磯貝\t学ぶところがあった。
                榎並\t参考にしたい。
                """).observations()).extracting(Observation::author, Observation::text)
            .containsExactly(tuple("磯貝", "学ぶところがあった。"), tuple("榎並", "参考にしたい。"));
    }

    @Test
    void aTableOfContentsBeginsNothing() {
        assertThat(read("""
                総務委員会行政視察報告書
                目次
                １ 視察先　　１
                ２ 視察の内容　　３
                期日　令和6年10月28日
                視察先　静岡県浜松市
                視察内容
                説明を受けた。
                """).visits()).extracting(Visit::site).containsExactly("静岡県浜松市");
    }

    @Test
    void aLabelMayTouchItsValue() {
        Visit visit = read(FRONT + """
                （１）静岡県浜松市
                視察日10月28日（月）
                視察事項下水道事業
                説明者下水道課長
                """).visits().getFirst();
        assertThat(visit.dates()).hasToString("DateRange[first=2024-10-28, last=2024-10-28]");
        assertThat(visit.subject()).isEqualTo("下水道事業");
        assertThat(visit.hosts()).containsExactly("下水道課長");
    }

    @Test
    void aListOfSitesGoesOnWithOneNothingAnnounced() {
        assertThat(read(FRONT + """
                （一）静岡県浜松市
                視察日　10月28日
                （二）愛知県豊橋市
                視察日　10月28日
                （三）段畑雨水ポンプ場（京都府福知山市）
                視察日　10月29日
                """).visits()).extracting(Visit::site, Visit::location).contains(tuple("段畑雨水ポンプ場", "京都府福知山市"));
    }

    @Test
    void theSubjectMayStandBeforeTheSite() {
        assertThat(read("""
                総務委員会行政視察報告書
                期日　令和6年10月28日～29日
                調査テーマ１　公民連携のまちづくりについて（岩手県紫波町　オガールプラザ）
                日時　10月28日
                概要
                駅前を開発した。
                """).visits()).extracting(Visit::site, Visit::location, Visit::subject)
            .containsExactly(tuple("オガールプラザ", "岩手県紫波町", "公民連携のまちづくりについて"));
    }

    @Test
    void aMunicipalityAloneHeadsAVisitWhereNothingElseDoes() {
        assertThat(read("""
                総務委員会行政視察報告書
                視察期間　令和6年10月24日～25日
                参加委員　山田委員長、鈴木委員
                ◇　静岡県三島市（10月24日）
                水辺を歩いた。
                ◇　神奈川県小田原市（10月25日）
                車に乗った。
                """).visits()).extracting(Visit::site).containsExactly("静岡県三島市", "神奈川県小田原市");
    }

    @Test
    void aDayMayHeadTheSiteBelowIt() {
        assertThat(read("""
                総務委員会行政視察報告書
                視察期間　平成30年5月14日～16日
                一　５月１４日午後
                福岡市中部水処理センター（福岡県福岡市）
                調査事項　水素について
                二　５月１５日午前
                佐賀市役所（佐賀県佐賀市）
                調査事項　空き地について
                """).visits()).extracting(Visit::site).containsExactly("福岡市中部水処理センター", "佐賀市役所");
    }

    @Test
    void whoReportsAloneTravelledAlone() {
        assertThat(read("""
                先進地視察レポート
                白滝市議会　城戸 みのる 議員
                日程　2025年8月26日
                視察先　宮崎県綾町
                """).members()).extracting(Member::role, Member::name).containsExactly(tuple("議員", "城戸 みのる"));
    }

    @Test
    void thoseWhoAttendAreMembersWhereTheirRolesSaySo() {
        assertThat(read(FRONT + """
                出席者　委員長　千葉　高志
                　　　　委　員　櫻井　勲
                　　　　　　　　武石　清
                【静岡県浜松市】
                出席者　企画課長
                """).members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("委員長", "千葉 高志"), tuple("委員", "櫻井 勲"), tuple("委員", "武石 清"));
    }

    @Test
    void aRoleBehindTheLastNameIsOfAll() {
        assertThat(read(FRONT + "参加者　葛西亮介委員長、飯野利夫、野呂雅人の各委員").members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("委員長", "葛西亮介"), tuple("委員", "飯野利夫"), tuple("委員", "野呂雅人"));
    }

    @Test
    void aHeadingNobodyKnowsBesideThoseOfAVisitIsASectionOfIt() {
        assertThat(read("""
                総務委員会行政視察報告書
                視察日：令和6年10月28日
                視察先：静岡県浜松市
                ■概要
                説明を受けた。
                ■支援の引継ぎ
                ノートを作成する。
                """).visits().getFirst().sections()).extracting(Section::title).containsExactly(null, "支援の引継ぎ");
    }

    @Test
    void whatNobodyAnsweredIsNoPartOfTheQuestion() {
        InspectionReport report = read(FRONT + """
                【静岡県浜松市】
                質疑応答
                問　費用は。
                （後日回答とされた。）
                問　財源は。
                答　市債である。
                """);
        assertThat(report.visits().getFirst().questions()).extracting(Question::question, Question::answer)
            .containsExactly(tuple("費用は。", null), tuple("財源は。", "市債である。"));
        assertThat(report.unclassified()).extracting(UnclassifiedLine::text).contains("（後日回答とされた。）");
    }

    @Test
    void housesOfOneCityAreVisitsOfTheirOwn() {
        assertThat(read("""
                総務委員会行政視察報告書
                期日　令和4年5月31日～6月1日
                視察先・視察事項
                　石川県金沢市　　(ア)海みらい図書館　図書館の運営について
                　　　　　　　　　(イ)未来のまち創造館　起業の支援について
                　福井県越前市　　後継者の育成について
                【石川県金沢市】　5月31日（火曜日）
                (ア)海みらい図書館
                対応者：館長
                　蔵書は約40万冊である。
                (イ)未来のまち創造館
                対応者：担当課長
                　改修費は約13億円である。
                【福井県越前市】　6月1日（水曜日）
                対応者：工芸係長
                　和紙は1,500年の歴史を持つ。
                """).visits()).extracting(Visit::site, Visit::location, Visit::dates)
            .containsExactly(tuple("海みらい図書館", "石川県金沢市", day("2022-05-31")),
                    tuple("未来のまち創造館", "石川県金沢市", day("2022-05-31")), tuple("福井県越前市", "福井県越前市", day("2022-06-01")));
    }

    @Test
    void eachLectureHasItsLecturer() {
        Visit visit = read("""
                議員研修会報告書
                開催日　令和3年8月5日
                研修先　県民文化会館（和歌山県和歌山市）
                研修の内容
                第１講　災害時の議会
                講師　大学教授　山田太郎氏
                計画が必要である。
                第２講　ハラスメントのない議会へ
                講師　弁護士　鈴木花子氏
                議員は対等である。
                """).visits().getFirst();
        assertThat(visit.hosts()).containsExactly("大学教授　山田太郎氏", "弁護士　鈴木花子氏");
        assertThat(visit.sections().toString()).contains("title=災害時の議会, text=計画が必要である。",
                "title=ハラスメントのない議会へ, text=議員は対等である。");
    }

    @Test
    void widerGapsPartNames() {
        assertThat(read(FRONT + """
                視察者（敬称略）　委員長 山田 正彦　副委員長 中野 佳代
                　　　　　　　　　委員 西村 一郎　東 美香　北川 俊介
                【静岡県浜松市】
                視察日　10月28日
                """).members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("委員長", "山田 正彦"), tuple("副委員長", "中野 佳代"), tuple("委員", "西村 一郎"), tuple("委員", "東 美香"),
                    tuple("委員", "北川 俊介"));
    }

    @Test
    void aRoleAloneOnItsLineIsReadWithTheName() {
        InspectionReport report = read(FRONT + """
                視察委員
                職　名
                氏　名
                委員長
                渡辺　国男
                委　員
                斎藤　栄
                【静岡県浜松市】
                視察日　10月28日
                """);
        assertThat(report.members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("委員長", "渡辺 国男"), tuple("委員", "斎藤 栄"));
        assertThat(report.unclassified()).extracting(UnclassifiedLine::text).doesNotContain("委員長");
    }

    @Test
    void aDayAloneIsOneOfTheTrip() {
        assertThat(read(FRONT + """
                ◆２８日　静岡県浜松市
                下水道について説明を受けた。
                ◆２９日午前　愛知県豊橋市
                まちづくりについて説明を受けた。
                """).visits()).extracting(Visit::dates).containsExactly(day("2024-10-28"), day("2024-10-29"));
    }

    @Test
    void theCountOfADayIsOneOfTheTrip() {
        assertThat(read(FRONT + """
                ■1日目　静岡県浜松市
                下水道について説明を受けた。
                ■2日目　愛知県豊橋市
                まちづくりについて説明を受けた。
                """).visits()).extracting(Visit::dates).containsExactly(day("2024-10-28"), day("2024-10-29"));
    }

    @Test
    void headingsMayBeWrittenInOldForms() {
        assertThat(read(FRONT + """
                【静岡県浜松市】
                質疑應答
                問　費用は。
                答　3百万円である。
                """).visits().getFirst().questions()).hasSize(1);
    }

    @Test
    void aCaptionAtTheEndIsOfTheSiteItNames() {
        assertThat(read(FRONT + """
                【静岡県浜松市】
                下水道について説明を受けた。
                【愛知県豊橋市】
                まちづくりについて説明を受けた。
                （写真：浜松市の下水処理場）
                （写真：説明を受ける委員）
                """).visits()).extracting(visit -> visit.photos().stream().map(Photo::caption).toList())
            .containsExactly(List.of("浜松市の下水処理場"), List.of("説明を受ける委員"));
    }

    @Test
    void bracketsGoOnWithASiteThatWasAnnouncedByItsCity() {
        assertThat(read(FRONT + """
                《静岡県浜松市》　10月28日（月）
                研修事項　下水道について
                問１　費用は。
                答１　3百万円である。

                《豊橋総合動植物公園（愛知県豊橋市）》　10月29日（火）
                研修事項　公園の運営について
                職員の説明を受けた。
                """).visits()).extracting(Visit::site, Visit::location)
            .containsExactly(tuple("静岡県浜松市", "静岡県浜松市"), tuple("豊橋総合動植物公園", "愛知県豊橋市"));
    }

    @Test
    void aProposalConcludes() {
        assertThat(read(FRONT + """
                【静岡県浜松市】
                質疑応答
                問　費用は。
                答　3百万円である。
                提言
                本市も早く始めるべきである。
                """).observations()).extracting(Observation::text).containsExactly("本市も早く始めるべきである。");
    }

    @Test
    void aTitleIsRepeatedAtTheHeadOfPages() {
        Visit visit = read("""
                議員視察研修報告書
                期日　令和6年10月28日
                視察先　静岡県浜松市
                視察内容
                　下水道の説明を受け、浄化センターの施設を見学した後、
                北部組合議会　議員視察研修報告書
                質問をした。
                北部組合議会　議員視察研修報告書
                　ほかにはない。
                """).visits().getFirst();
        assertThat(visit.sections()).extracting(Section::text)
            .containsExactly("下水道の説明を受け、浄化センターの施設を見学した後、質問をした。\nほかにはない。");
    }

    @Test
    void whoExplainedMayStandBehindBrackets() {
        Visit visit = read(FRONT + """
                【静岡県浜松市】
                【説明者】下水道課長
                【説明者】施設長、係長
                (1) 市の概要
                人口は79万人である。
                問　費用は。
                【説明者】3百万円である。
                """).visits().getFirst();
        assertThat(visit.hosts()).containsExactly("下水道課長", "施設長", "係長");
        assertThat(visit.sections()).extracting(Section::title).containsExactly("市の概要");
    }

    @Test
    void aFamilyNameIsNoNumber() {
        assertThat(read(FRONT + """
                視察委員
                委員
                八 代 耕 介
                委員
                一 條 清 高
                【静岡県浜松市】
                視察日　10月28日
                """).members()).extracting(member -> member.name().replace(" ", "")).containsExactly("八代耕介", "一條清高");
    }

    @Test
    void aWideGapPartsTheContentsFromTheSubject() {
        assertThat(read(FRONT + """
                視察内容　　浜松市：下水道について
                　　　　　　豊橋市：公園について
                【静岡県浜松市】
                職員の説明を受けた。
                【愛知県豊橋市】
                職員の説明を受けた。
                """).visits()).extracting(Visit::subject).containsExactly("下水道について", "公園について");
    }

    @Test
    void theSameVisitMayGoOnThroughTheNextDay() {
        assertThat(read("""
                議員研修報告書
                期間　令和6年8月5日～6日
                研修先　全国研修所（滋賀県大津市）
                〔１日目〕
                講義①　「決算カードを読む」
                講師　川合孝典氏
                統計を読み取る演習を行った。
                〔２日目〕
                六人のグループで意見を交わした。
                """).visits().getFirst().sections()).extracting(Section::text)
            .containsExactly("統計を読み取る演習を行った。", "六人のグループで意見を交わした。");
    }

    @Test
    void aSentenceMayBeginWithTheDay() {
        assertThat(read("""
                所管事務調査報告書
                調査事件　６次産業化の推進について
                調査年月日　令和６年１１月１２日（火）～１３日（水）
                調査場所　長野県上田市　株式会社みやもり農産
                　　　　　長野県小諸市　小諸市役所
                調査の結果
                株式会社みやもり農産
                　１１月１２日午後１時３０分から、社長の説明を受けた。
                小諸市役所
                　１１月１３日午前１０時から、職員の説明を受けた。
                """).visits()).extracting(Visit::site, Visit::dates, Visit::subject)
            .containsExactly(tuple("株式会社みやもり農産", day("2024-11-12"), "６次産業化の推進について"),
                    tuple("小諸市役所", day("2024-11-13"), "６次産業化の推進について"));
    }

    @Test
    void aNameNobodyPartedSignsByItsFamily() {
        assertThat(read(FRONT + """
                参加者　佐藤一男、鈴木花子
                【静岡県浜松市】
                視察日　10月28日
                ■所感（佐藤）
                学ぶところがあった。
                ■所感
                参考にしたい。（鈴木）
                """).observations()).extracting(Observation::author, Observation::text)
            .containsExactly(tuple("佐藤", "学ぶところがあった。"), tuple("鈴木", "参考にしたい。"));
    }

    @Test
    void membersAreListedInManyWays() {
        assertThat(membersOf("委員長：大西健一　副委員長：村田さつき　委員：小川隆、西山恵子")).containsExactly("委員長 大西健一", "副委員長 村田さつき", "委員 小川隆",
                "委員 西山恵子");
        assertThat(membersOf("委員　古賀誠一・森山久美・梅崎茂")).containsExactly("委員 古賀誠一", "委員 森山久美", "委員 梅崎茂");
        assertThat(membersOf("委　員　　柏谷正人　　鳥谷部　孝　　福士直治")).containsExactly("委員 柏谷正人", "委員 鳥谷部孝", "委員 福士直治");
        assertThat(membersOf("議長　石田英雄　　議会事務局長　富永聡")).containsExactly("議長 石田英雄", "議会事務局長 富永聡");
        assertThat(membersOf("委員　河野徹、甲斐俊介\n　　　　議会事務局　那須亮太")).containsExactly("委員 河野徹", "委員 甲斐俊介", "議会事務局 那須亮太");
    }

    private static List<String> membersOf(String list) {
        return read(FRONT + "視察者　" + list + "\n【静岡県浜松市】\n視察日　10月28日\n").members()
            .stream()
            .map(member -> member.role() + " " + member.name().replace(" ", ""))
            .toList();
    }

    @Test
    void sitesAbroadAreInTheirCountry() {
        assertThat(read("""
                議員海外行政調査報告書
                調査期間　令和元年９月２日（月）～９月８日（日）
                調査地及び調査事項
                （１）デンマーク王国　コペンハーゲン市　　高齢者住宅について
                （２）デンマーク王国　ロラン島　　　　　　風力発電について
                調査の内容
                第１節　コペンハーゲン市
                日　時　９月３日（火）
                施設の説明を受けた。
                第２節　ロラン島
                日　時　９月４日（水）
                市の説明を受けた。
                """).visits()).extracting(Visit::site, Visit::location, Visit::subject)
            .containsExactly(tuple("コペンハーゲン市", "デンマーク王国", "高齢者住宅について"), tuple("ロラン島", "デンマーク王国", "風力発電について"));
    }

    @Test
    void aSiteMayBeWrittenWithItsSubjectInBrackets() {
        assertThat(read("""
                総務企画委員会視察報告
                視察日程　2019年10月23日（水）～24日（木）
                視察先
                ・10月23日　兵庫県加古川市（見守りカメラの設置について）
                ・10月24日　岡山県備前市（ふるさと納税の取組について）
                ●加古川市（見守りカメラの設置について）
                職員の説明を受けた。
                ●備前市（ふるさと納税の取組について）
                職員の説明を受けた。
                """).visits()).extracting(Visit::site, Visit::location, Visit::subject)
            .containsExactly(tuple("加古川市", "兵庫県加古川市", "見守りカメラの設置について"), tuple("備前市", "岡山県備前市", "ふるさと納税の取組について"));
    }

    @Test
    void theListOfSitesMaySayTheDayBehindEach() {
        assertThat(read("""
                建設委員会行政視察報告書
                実施日　令和4年10月26日（水）～27日（木）
                視察先　愛知県安城市（10月26日）
                　　　　静岡県掛川市（10月27日）
                【安城市】
                調査事項　「まちなか再生について」
                【掛川市】
                「ごみ減量の取組について」
                職員の説明を受けた。
                """).visits()).extracting(Visit::dates, Visit::subject)
            .containsExactly(tuple(day("2022-10-26"), "まちなか再生について"), tuple(day("2022-10-27"), "ごみ減量の取組について"));
    }

    @Test
    void countsWithACommaStandWithinThoseWithAStop() {
        assertThat(read("""
                経済委員会視察研修報告書
                一．研修期日
                　平成二十一年十月七日（水）～九日（金）
                一．研修場所
                　一、宮崎県綾町　　有機農業の推進について
                　二、宮崎県日南市　油津商店街の再生について
                一．研修概要
                　一、綾　町
                　　条例を制定した。
                　二、日南市
                　　再生の取組を進めている。
                一．所　見
                　　学ぶところがあった。
                """)).satisfies(report -> {
            assertThat(report.visits()).extracting(Visit::site, Visit::location)
                .containsExactly(tuple("綾町", "宮崎県綾町"), tuple("日南市", "宮崎県日南市"));
            assertThat(report.observations()).extracting(Observation::site).containsExactly((Integer) null);
        });
    }

    @Test
    void theDayAloneMayStandBehindTheSite() {
        assertThat(read("""
                会派「翠風会」行政視察報告書
                期間　2025年1月20日(月) ～ 22日(水)
                ■ 視察地①　福岡県宗像市　（20日 14:00～16:00）
                □ 対応者　商工観光課長
                ■ 視察地②　合志マンガミュージアム（熊本県合志市）　（21日 13:30～14:45）
                □ 対応者　館長
                ■ 視察地③　四日市市議会（三重県四日市市）　（22日）
                □ 対応者　副議長
                """).visits()).extracting(Visit::site, Visit::location, Visit::dates)
            .containsExactly(tuple("福岡県宗像市", "福岡県宗像市", day("2025-01-20")),
                    tuple("合志マンガミュージアム", "熊本県合志市", day("2025-01-21")), tuple("四日市市議会", "三重県四日市市", day("2025-01-22")));
    }

    @Test
    void namesMayStandBelowWhatTheySign() {
        assertThat(read(FRONT + """
                参加者　石動克己、稲垣美里
                【静岡県浜松市】
                視察日　10月28日
                所感
                学ぶところがあった。
                （石動克己）
                参考にしたい。
                （稲垣美里）
                """).observations()).extracting(Observation::author, Observation::text)
            .containsExactly(tuple("石動克己", "学ぶところがあった。"), tuple("稲垣美里", "参考にしたい。"));
    }

    @Test
    void anObserverTravelsAsOne() {
        assertThat(membersOf("委員長　井筒昭彦（市民クラブ）\n　　　　オブザーバー　平山徳次（議長）")).containsExactly("委員長 井筒昭彦", "オブザーバー 平山徳次");
    }

    @Test
    void theSubjectAloneMayHeadAVisit() {
        assertThat(read("""
                建設水道委員会行政視察報告
                Ⅰ　年月日　平成28年11月8日（火）～9日（水）
                Ⅱ　視察地と調査事項
                　1　富山県富山市（8日）
                　　　コンパクトシティの形成について
                　2　石川県小松市（9日）
                　　　水道事業の民間委託について
                Ⅲ　調査結果
                　1　コンパクトシティの形成について
                　（1）　背景
                　　平成17年に7市町村が合併した。
                建設水道委員会行政視察報告（平成28年11月）
                　（2）　柱
                　　三つの柱がある。
                　2　水道事業の民間委託について
                建設水道委員会行政視察報告（平成28年11月）
                　（1）　概要
                　　給水人口は10万人である。
                """).visits()).extracting(Visit::site, Visit::subject, Visit::dates)
            .containsExactly(tuple("富山県富山市", "コンパクトシティの形成について", day("2016-11-08")),
                    tuple("石川県小松市", "水道事業の民間委託について", day("2016-11-09")));
    }

    @Test
    void mattersMayBeToldInTheOrderOfTheSites() {
        assertThat(read("""
                農林水産委員会県外調査報告書
                ⑴　調査期間　令和元年７月２３日～２４日
                ⑵　調査箇所
                　ア　岩手県農業研究センター（岩手県北上市）
                　イ　気仙沼市魚市場（宮城県気仙沼市）
                ⑶　調査概要
                　ア　スマート農業の実証について（２３日）
                　　実証を進めている。
                　イ　市場の整備について（２４日）
                　　再建を進めた。
                """).visits()).extracting(Visit::site, Visit::location, Visit::subject)
            .containsExactly(tuple("岩手県農業研究センター", "岩手県北上市", "スマート農業の実証について"), tuple("気仙沼市魚市場", "宮城県気仙沼市", "市場の整備について"));
    }

    @Test
    void aListMayNameTheSitesBelowTheirMunicipality() {
        assertThat(read("""
                防災対策特別委員会行政調査報告書
                一、調査期間
                　令和四年十一月十四日～十六日
                二、調査地及び調査事項
                　岡山県倉敷市
                　　・倉敷市役所（十四日）　個別避難計画について
                　　・まびふれあい公園（十五日）　復興防災公園の整備について
                　高知県黒潮町（十六日）
                　　・津波避難対策について
                三、調査結果
                （一）倉敷市役所
                　　説明を受けた。
                （二）まびふれあい公園
                　　見学した。
                （三）高知県黒潮町
                　　説明を受けた。
                """).visits()).extracting(Visit::site, Visit::location, Visit::subject, Visit::dates)
            .containsExactly(tuple("倉敷市役所", "岡山県倉敷市", "個別避難計画について", day("2022-11-14")),
                    tuple("まびふれあい公園", "岡山県倉敷市", "復興防災公園の整備について", day("2022-11-15")),
                    tuple("高知県黒潮町", "高知県黒潮町", "津波避難対策について", day("2022-11-16")));
    }

    @Test
    void housesMayStandInBracketsBehindTheirMunicipality() {
        assertThat(read("""
                教育民生常任委員会視察研修報告書
                期日　令和５年１０月１７日～１８日
                【研修先】
                １７日　愛知県大府市（市役所、至学館大学サテライト）
                １８日　岐阜県岐阜市（岐阜市立草潤中学校）
                《愛知県大府市》
                〔テーマ〕認知症について
                《至学館大学サテライト》
                〔テーマ〕コグニバイク事業について
                《岐阜県岐阜市立草潤中学校》
                〔テーマ〕学びの多様化学校について
                """).visits()).extracting(Visit::site, Visit::location)
            .containsExactly(tuple("愛知県大府市", "愛知県大府市"), tuple("至学館大学サテライト", "愛知県大府市"), tuple("岐阜市立草潤中学校", "岐阜県岐阜市"));
    }

    @Test
    void whoTravelledAlongMayTellTheCouncil() {
        assertThat(read(FRONT + """
                随行　中里亮（美津保市議会事務局）
                【静岡県浜松市】
                視察日　10月28日
                """).council()).isEqualTo("美津保市議会");
        assertThat(read(FRONT + """
                目的　浜松市議会の取組を他市議会と比べ、鳴沢市議会では何ができるかを調べる。
                【静岡県浜松市】
                視察日　10月28日
                """).council()).isEqualTo("鳴沢市議会");
    }

    @Test
    void aListMaySayTheDayBehindEachSite() {
        assertThat(read("""
                特別委員会行政視察報告書
                １　視察期日　令和４年５月１７日（火）～１８日（水）
                ２　視察先及び視察項目
                （１）栃木県宇都宮市　５月１７日（火）
                　　　ＬＲＴの整備について
                （２）群馬県前橋市　５月１８日（水）
                　　　マイタクについて
                ３　視察概要
                （１）栃木県宇都宮市
                　説明を受けた。
                （２）群馬県前橋市
                　説明を受けた。
                """).visits()).extracting(Visit::site, Visit::dates)
            .containsExactly(tuple("栃木県宇都宮市", day("2022-05-17")), tuple("群馬県前橋市", day("2022-05-18")));
    }

    @Test
    void aDayInBracketsMayHeadTheSitesOfThatDay() {
        assertThat(read("""
                商工観光労働委員会　県外調査の概要
                ■ 調査日程
                平成２７年８月２５日（火曜日）から８月２６日（水曜日）まで
                ■ 調査の内容
                【８月２５日（火曜日）】
                ◎ 公益財団法人　燕三条地場産業振興センター（新潟県三条市）
                ○ 調査事項
                　販路の開拓について
                ○ 主な質疑
                　二つの市の間で調整に苦労する点はないか。
                　　負担金は同額である。
                　企業への働き掛けは。
                　　公開する工程を選べることにした。
                ［写真：説明の様子］
                【８月２６日（水曜日）】
                ◎ 株式会社能作（富山県高岡市）
                ○ 調査事項
                　人材の育成について
                """).visits()).satisfiesExactly(sanjo -> {
            assertThat(sanjo).extracting(Visit::site, Visit::location, Visit::dates)
                .containsExactly("公益財団法人　燕三条地場産業振興センター", "新潟県三条市", day("2015-08-25"));
            assertThat(sanjo.questions()).extracting(Question::question, Question::answer)
                .containsExactly(tuple("二つの市の間で調整に苦労する点はないか。", "負担金は同額である。"), tuple("企業への働き掛けは。", "公開する工程を選べることにした。"));
            assertThat(sanjo.photos()).extracting(Photo::caption).containsExactly("説明の様子");
        }, takaoka -> assertThat(takaoka).extracting(Visit::site, Visit::dates)
            .containsExactly("株式会社能作", day("2015-08-26")));
    }

    @Test
    void aReportByOneMemberMayBeginWithWhoHandsItIn() {
        InspectionReport report = read("""
                復　命　書
                　　　　復命者　東雲台市議会議員　海老名　宏
                　　　　　　記
                一、期　日　　令和元年８月５日（月）から８月６日（火）まで　１泊２日
                二、用務地　　京都府綾部市、兵庫県丹波篠山市
                三、調査の内容
                （一）綾部市役所　［８月５日　京都府綾部市］
                　　説明者　課長　弓削氏
                （二）集落丸山　［８月６日　兵庫県丹波篠山市］
                　　説明者　代表理事　久下氏
                """);
        assertThat(report.members()).extracting(Member::role, Member::name).containsExactly(tuple("議員", "海老名 宏"));
        assertThat(report.visits()).extracting(Visit::site, Visit::location, Visit::dates)
            .containsExactly(tuple("綾部市役所", "京都府綾部市", day("2019-08-05")), tuple("集落丸山", "兵庫県丹波篠山市", day("2019-08-06")));
    }

    @Test
    void theCellsOfATableMayBeginWithMarks() {
        assertThat(read(FRONT + """
                視察先1\t静岡県浜松市
                日時\t10月28日
                質疑\t● 費用は。
                \t○ 3百万円である。
                \t● 財源は。
                \t○ 交付金である。
                視察先2\t愛知県豊橋市
                日時\t10月29日
                質疑\t● 人手は。
                \t○ 足りている。
                """).visits().getFirst().questions()).extracting(Question::question, Question::answer)
            .containsExactly(tuple("費用は。", "3百万円である。"), tuple("財源は。", "交付金である。"));
    }

    @Test
    void anArticleSaysWhenAndWhereInWordsOfItsOwn() {
        InspectionReport report = read("""
                総務産業常任委員会　先進地視察研修レポート
                ◇と　き　令和7年5月20日（火）・21日（水）
                ◇ところ　長野県下條村、飯綱町
                ①　長野県下條村　－資材支給事業－　（20日）
                　続けています。
                ②　飯綱町　－廃校の活用－　（21日）
                　再生させました。
                """);
        assertThat(report.visits()).extracting(Visit::site, Visit::subject, Visit::dates)
            .containsExactly(tuple("長野県下條村", "資材支給事業", day("2025-05-20")), tuple("飯綱町", "廃校の活用", day("2025-05-21")));
    }

    @Test
    void thePurposeOfTheOnlyVisitIsThatOfTheTrip() {
        InspectionReport report = read("""
                総務委員会行政視察報告書
                期日　令和6年10月28日
                視察先　静岡県浜松市
                目的　下水道の官民連携を調べる。
                視察内容
                説明を受けた。
                """);
        assertThat(report.purpose()).isEqualTo("下水道の官民連携を調べる。");
        assertThat(report.visits()).extracting(Visit::purpose).containsOnlyNulls();
    }

    @Test
    void thePartyStandsBehindTheNameInATableOfSpaces() {
        assertThat(membersOf("\n役職　　　氏名　　　　　　会派\n団長　　　碓井　重信　　　市民の会\n副団長　　兼子　智美　　　みずほ未来")).containsExactly("団長 碓井重信",
                "副団長 兼子智美");
    }

    @Test
    void aTableOfMembersMayBeginWithTheirCommittee() {
        assertThat(membersOf("\n委員会\t職\t氏名\n総務委員会\t委員長\t猪狩　芳夫\n\t委員\t戸波　照代\n※質疑の欄は、●が委員の質問を示す。"))
            .containsExactly("委員長 猪狩芳夫", "委員 戸波照代");
    }

    @Test
    void thoseWhoAttendedMayBeOfBothSides() {
        InspectionReport report = read("""
                議会広報編集特別委員会　視察研修報告
                １．日　時　　令和4年7月21日（木）
                ２．場　所　　埼玉県寄居町議会
                ３．出席者　　議会広報編集特別委員会
                　　　　　　　委員長　田村　実　　副委員長　岡　美穂
                　　相手方　　議長　吉田　正美　氏
                ４．内　容
                　説明を受けた。
                """);
        assertThat(report.members()).extracting(Member::role).containsExactly("委員長", "副委員長");
        assertThat(report.visits().getFirst().hosts()).containsExactly("議長　吉田　正美　氏");
    }

    @Test
    void sectionsStandInTheOrderOfTheReport() {
        assertThat(read(FRONT + """
                【静岡県浜松市】
                ア　概要
                人口は約78万人である。
                イ　取組の内容
                運営権を委ねた。
                """).visits().getFirst().sections()).extracting(Section::text)
            .containsExactly("人口は約78万人である。", "運営権を委ねた。");
    }

    @Test
    void aNameBeforeAColonSignsWhatFollows() {
        assertThat(read(FRONT + """
                視察者　高野、村上
                【静岡県浜松市】
                視察日　10月28日
                【感想】
                高野：感銘を受けた。
                村上：議論に生かしたい。
                """).observations()).extracting(Observation::author, Observation::text)
            .containsExactly(tuple("高野", "感銘を受けた。"), tuple("村上", "議論に生かしたい。"));
    }

    @Test
    void theSiteMayStandInBracketsBehindItsSubject() {
        assertThat(read("""
                委員会行政視察報告書
                1　日　時　令和5年10月25日（水）～26日（木）
                2　視察先　新潟県長岡市、新潟県燕市
                3　調査事項
                　(1) 中心市街地の活性化について（長岡市）
                　(2) 産業観光の推進について（燕市）
                4　調査内容
                　(1) 長岡市
                　　説明を受けた。
                　(2) 燕市
                　　見学した。
                """).visits()).extracting(Visit::site, Visit::subject)
            .containsExactly(tuple("長岡市", "中心市街地の活性化について"), tuple("燕市", "産業観光の推進について"));
    }

    @Test
    void twoSubjectsOfOneSiteAreOneVisit() {
        assertThat(read("""
                総務委員会行政視察報告書
                １　期日　令和6年10月28日
                ２　視察先　静岡県浜松市
                ３　調査事項
                 (1) 下水道の官民連携について
                 (2) ごみ処理について
                ４　調査概要
                 (1) 下水道の官民連携について
                 運営権を委ねた。
                 (2) ごみ処理について
                 分別を進めた。
                """).visits()).extracting(Visit::site).containsExactly("静岡県浜松市");
    }

    @Test
    void aSubjectMayStandBehindTheDay() {
        assertThat(read("""
                総務委員会行政視察報告書
                １　期日　令和6年10月28日～29日
                ２　視察先
                 (1) 静岡県浜松市　10月28日(月)　下水道について
                 (2) 愛知県豊橋市　10月29日(火)　給食について
                ３　視察概要
                (1) 静岡県浜松市
                説明を受けた。
                (2) 愛知県豊橋市
                見学した。
                """).visits()).extracting(Visit::site, Visit::subject, Visit::dates)
            .containsExactly(tuple("静岡県浜松市", "下水道について", day("2024-10-28")),
                    tuple("愛知県豊橋市", "給食について", day("2024-10-29")));
    }

    @Test
    void twoMembersMayStandOnALineOfATableOfSpaces() {
        assertThat(membersOf("\n役職　　　氏名　　　　会派\n委員長　　碓井　重信　　　副委員長　兼子　智美")).containsExactly("委員長 碓井重信", "副委員長 兼子智美");
    }

    private static InspectionReport read(String text) {
        return ReportParser.parse(Texts.of(text)).value();
    }

    private static DateRange day(String date) {
        return new DateRange(LocalDate.parse(date), LocalDate.parse(date));
    }

}
