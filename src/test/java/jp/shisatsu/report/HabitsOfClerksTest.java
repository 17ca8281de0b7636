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
        assertThat(visit.sections()).extracting(Section::text).containsExactly("下水道の説明を受け、浄化センターの施設を見学した後、質問をした。\nほかにはない。");
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

    private static InspectionReport read(String text) {
        return ReportParser.parse(Texts.of(text)).value();
    }

    private static DateRange day(String date) {
        return new DateRange(LocalDate.parse(date), LocalDate.parse(date));
    }

}
