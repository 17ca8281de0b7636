package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What only looks like a form of telling, and is read as what it is. */
class NoSuchFormTest {

    @Test
    void daysThatRepeatTheirLabelAreNoRunningHead() {
        assertThat(report("""
                総務委員会行政視察報告書
                視察期間　令和6年5月20日～21日
                視察先　浜松市
                視察日時　5/20
                視察内容
                下水道を見た。
                視察先　豊橋市
                視察日時　5/21
                視察内容
                鉄道を見た。
                """).visits()).extracting(Visit::site, visit -> String.valueOf(visit.dates()))
            .containsExactly(tuple("浜松市", "DateRange[first=2024-05-20, last=2024-05-20]"),
                    tuple("豊橋市", "DateRange[first=2024-05-21, last=2024-05-21]"));
    }

    @Test
    void aTitleWithThePageBehindItLaterIsStillTheTitle() {
        InspectionReport report = report("""
                総務委員会行政視察報告書
                視察先　浜松市
                視察内容
                下水道を見た。
                総務委員会行政視察報告書　1／2
                鉄道も見た。
                総務委員会行政視察報告書　2／2
                """);
        assertThat(report.title()).isEqualTo("総務委員会行政視察報告書");
        assertThat(report.committee()).isEqualTo("総務委員会");
        assertThat(report.unclassified()).isEmpty();
    }

    @Test
    void aDayInBracketsAboveASiteIsTheDayOfItsVisit() {
        assertThat(report("""
                総務委員会行政視察報告書
                視察期間　令和6年10月8日～9日
                【１０月８日（火）】
                視察先　浜松市
                視察内容
                下水道を見た。
                【１０月９日（水）】
                視察先　豊橋市
                視察内容
                鉄道を見た。
                """).visits()).extracting(Visit::site, visit -> String.valueOf(visit.dates()))
            .containsExactly(tuple("浜松市", "DateRange[first=2024-10-08, last=2024-10-08]"),
                    tuple("豊橋市", "DateRange[first=2024-10-09, last=2024-10-09]"));
    }

    @Test
    void aRemarkOnHowTheyAreToldIsPartOfTheHeadingOfQuestions() {
        Visit visit = report("""
                総務委員会行政視察報告書
                視察先　浜松市
                ４　質疑応答（要旨）
                問　費用はいくらか。
                答　三百万円である。
                """).visits().getFirst();
        assertThat(visit.sections()).isEmpty();
        assertThat(visit.questions()).extracting(Question::question).containsExactly("費用はいくらか。");
    }

    @Test
    void theSignOfACompanyCountsNothing() {
        assertThat(report("""
                総務委員会行政視察報告書
                視察先　浜松市
                対応者
                ㈱地域総研　代表取締役 佐藤 誠
                ㈲やまがた　社長 鈴木 進
                """).visits().getFirst().hosts()).containsExactly("㈱地域総研　代表取締役 佐藤 誠", "㈲やまがた　社長 鈴木 進");
    }

    @Test
    void spaceInsideBracketsIsNoPartOfTheHeading() {
        assertThat(report("""
                総務委員会行政視察報告書
                視察先　浜松市
                視察内容
                （　　事業の経緯　）
                市の東部には大規模な工業団地が広がり、渋滞が課題であった。
                （　運行の状況）
                開業から１年余りで累計の利用者は５００万人を超えた。
                """).visits().getFirst().sections()).extracting(Section::title).containsExactly("事業の経緯", "運行の状況");
    }

    @Test
    void aRoleBeforeTheNameIsPartOfTheSignature() {
        assertThat(report("""
                総務委員会行政視察報告書
                視察先　浜松市
                ６　委員所見
                委員　山田太郎
                参考になった。
                """).observations()).extracting(Observation::author, Observation::text)
            .containsExactly(tuple("委員　山田太郎", "参考になった。"));
    }

    @Test
    void whatIsToldBelowTheNameOfTheSiteIsNotLostForItsQuestions() {
        InspectionReport report = report("""
                総務委員会行政視察報告書
                視察先　浜松市
                ■浜松市役所
                職員から説明を受けた。
                問　費用はいくらか。
                答　三百万円である。
                """);
        assertThat(report.visits().getFirst().sections()).extracting(Section::text).containsExactly("職員から説明を受けた。");
        assertThat(report.visits().getFirst().questions()).hasSize(1);
    }

    @Test
    void aPointedBulletIsNoCaption() {
        Visit visit = report("""
                総務委員会行政視察報告書
                視察先　浜松市
                視察内容
                ▶ 対象は18歳以下の全世帯
                """).visits().getFirst();
        assertThat(visit.photos()).isEmpty();
        assertThat(visit.sections()).extracting(Section::text).containsExactly("▶ 対象は18歳以下の全世帯");
    }

    @Test
    void namesOnTwoLinesAreTwoMembers() {
        assertThat(report("""
                総務委員会行政視察報告書
                視察委員　山田太郎、鈴木一郎、佐藤花子、高橋健二、伊藤三郎、渡辺四郎
                中村五郎、小林六郎
                視察先　浜松市
                """).members()).extracting(Member::name).contains("渡辺四郎", "中村五郎").hasSize(8);
    }

    @Test
    void whoseCouncilIsVisitedIsNotHome() {
        InspectionReport report = report("""
                柴田町議会議員視察研修報告書
                大垣市議会 議会運営委員会の取組を学んだ。
                視察先　大垣市議会
                """);
        assertThat(report.council()).isEqualTo("柴田町議会");
        assertThat(report.committee()).isNull();
    }

    @Test
    void issuesAndResultsBeforeTheQuestionsAreBothTheHosts() {
        assertThat(titles("""
                (3) 成果
                事故が減った。
                (4) 今後の課題
                費用がかさむ。
                (5) 質疑応答
                問　費用はいくらか。
                答　三百万円である。
                """)).containsExactly("成果", "今後の課題");
        assertThat(titles("""
                (3) 質疑応答
                問　費用はいくらか。
                答　三百万円である。
                (4) 今後の課題
                本市でも費用がかさむ。
                (5) 意見交換
                議員と話した。
                """)).containsExactly("意見交換");
    }

    private static List<String> titles(String body) {
        return report("""
                総務委員会行政視察報告書
                (1) 視察先　浜松市
                (2) 視察事項　防犯灯について
                """ + body).visits()
            .getFirst()
            .sections()
            .stream()
            .map(section -> String.valueOf(section.title()))
            .toList();
    }

    @Test
    void daysOfAnItineraryAreNoSites() {
        assertThat(report("""
                海外行政視察報告書
                ５　日程
                　　16日（月）　フライブルク市
                　　17日（火）　カールスルーエ市
                　　19日（木）　市街地の踏査（ストラスブール市）
                Ⅱ　視察の内容
                １　ヴォーバン地区（ドイツ連邦共和国フライブルク市）
                　　調査項目　住宅地の形成について
                ２　交通連合（ドイツ連邦共和国カールスルーエ市）
                　　調査項目　相互の乗入れについて
                """).visits()).extracting(Visit::site).containsExactly("ヴォーバン地区", "交通連合");
        assertThat(report("""
                民生教育常任委員会行政視察報告書
                ■１日目　10月22日（火）　晴れ
                視察先　長野県東御市
                視察内容
                図書館を見た。
                ■２日目　10月23日（水）　くもりのち雨
                視察先　長野県佐久市
                視察内容
                調理場を見た。
                """).visits()).extracting(Visit::site).containsExactly("長野県東御市", "長野県佐久市");
    }

    @Test
    void aTitleThatEndsLikeACityIsNone() {
        assertThat(report("""
                議会運営委員会管外調査報告
                【視察先】株式会社まちづくり小浜（福井県小浜市）
                【視察内容】
                ①健幸ポイント制度の経緯
                報告を毎年度行っている。
                ②SDGs未来都市
                縮減を図っている。
                【質疑応答】
                問　費用は。
                答　10億円である。
                """).visits()).extracting(Visit::site).containsExactly("株式会社まちづくり小浜");
    }

    @Test
    void theEndOfACutSentenceIsNoCaption() {
        Visit visit = report("""
                総務委員会行政視察報告書
                視察先　浜松市
                視察内容
                市役所の大会議室に移り、下水道の歩みと今後の計画について部長から
                説明を受ける委員
                もいれば、施設を見て回る委員もいた。
                """).visits().getFirst();
        assertThat(visit.photos()).isEmpty();
    }

    @Test
    void theNameOfABuildingIsNoParticle() {
        assertThat(report("""
                総務委員会行政視察報告書
                視察先　市民交流館よりよい
                視察内容
                市民活動の拠点を見た。
                """).visits()).extracting(Visit::site).containsExactly("市民交流館よりよい");
    }

    @Test
    void aHeadingInBracketsNamesNoSpeaker() {
        assertThat(report("""
                総務委員会行政視察報告書
                視察先　浜松市
                所感
                ＜委員会としての提言＞
                下水道の点検を急ぐべきである。
                """).observations()).extracting(Observation::author, Observation::text)
            .containsExactly(tuple(null, "下水道の点検を急ぐべきである。"));
    }

    @Test
    void anAssociationInBracketsIsNoParty() {
        assertThat(report("""
                総務委員会行政視察報告書
                視察先　浜松市
                所感
                《自治会》
                担い手の不足が課題である。
                """).observations()).extracting(Observation::author).containsOnlyNulls();
    }

    @Test
    void theHostsCouncilThatGreetsIsNotHome() {
        assertThat(report("""
                行政視察報告書
                視察先　栃木県茂木町
                視察内容
                茂木町議会議員の皆様です。
                """).council()).isNull();
    }

    @Test
    void aSignInsideATableOfMarksIsNoHeading() {
        assertThat(report("""
                総務委員会行政視察報告書
                視察先　浜松市
                視察内容
                利用者の評価は次のとおりである。
                便数 ○ 料金 × 時刻 ○
                """).visits().getFirst().sections()).extracting(Section::text)
            .containsExactly("利用者の評価は次のとおりである。\n便数 ○ 料金×時刻 ○");
    }

    @Test
    void remarksOfTheWriterAreNoInstructionsOfTheForm() {
        assertThat(report("""
                総務委員会行政視察報告書
                視察先　浜松市
                視察内容
                下水道を見た。
                備考
                庁舎は令和８年に移転する。
                """).visits().getFirst().sections()).extracting(Section::text)
            .anySatisfy(text -> assertThat(text).endsWith("庁舎は令和８年に移転する。"));
        assertThat(report("""
                総務委員会行政視察報告書
                視察先　浜松市
                所感
                下水道の点検を急ぎたい。
                備考
                １　視察先が複数ある場合は、別紙を視察先ごとに作成すること。
                ２　受領した資料の写しを添付すること。
                """).observations()).extracting(Observation::text).containsExactly("下水道の点検を急ぎたい。");
    }

    @Test
    void wordsInBracketsAreNoCaptionsWhereNonePicturesAnything() {
        Visit visit = report("""
                総務委員会行政視察報告書
                視察先　浜松市
                視察内容
                ［市の負担は三割］
                下水道を見た。
                """).visits().getFirst();
        assertThat(visit.photos()).isEmpty();
    }

    @Test
    void namesWithKunInATextAreNoMinutes() {
        assertThat(report("""
                総務委員会行政視察報告書
                視察先　浜松市
                視察内容
                委員（山田太郎君）
                施設を案内した。
                委員（鈴木花子君）
                下水道を見た。
                """).visits().getFirst().sections()).extracting(Section::text)
            .anySatisfy(text -> assertThat(text).contains("下水道を見た。"));
    }

    @Test
    void aListOfMembersWithTheirOfficesIsNoMinutes() {
        InspectionReport report = report("""
                総務委員会行政視察報告書
                参加者
                議長（山田太郎君）
                総務委員長（鈴木一郎君）
                委員（佐藤花子君）
                視察先　浜松市
                視察内容
                下水道を見た。
                """);
        assertThat(report.visits()).extracting(Visit::site).containsExactly("浜松市");
        assertThat(report.visits().getFirst().sections()).extracting(Section::text).containsExactly("下水道を見た。");
    }

    @Test
    void aSubjectAboutMinutesIsNoHeadOfPages() {
        assertThat(report("""
                議会運営委員会行政視察報告書
                視察先　浜松市
                視察項目　議会会議録検索システムについて
                視察内容
                １　議会会議録検索システムについて
                平成２０年に導入した。
                ２　議会中継について
                毎年更新している。
                """).visits().getFirst().sections()).extracting(Section::title)
            .containsExactly("議会会議録検索システムについて", "議会中継について");
    }

    @Test
    void wordsThatFollowMembersInASentenceAreNoNames() {
        assertThat(report("""
                総務委員会行政視察報告書
                議員の資質向上、委員の見識を深めるため、視察に参加しました。
                委員の派遣、議員の研修について、次のとおり報告します。
                視察先　浜松市
                視察内容
                下水道を見た。
                """).members()).isEmpty();
    }

    @Test
    void aHostThatMeetsTheCommitteeIsNotItsCouncil() {
        assertThat(report("""
                行政視察報告書
                10月18日、世羅町議会の議会広報特別委員会と意見交換を行った。
                視察先　広島県世羅町
                視察内容
                議会だよりを見た。
                """).council()).isNull();
    }

    @Test
    void smallHeadingsInBracketsAreNoCaptionsThoughAPhotoHasThem() {
        assertThat(report("""
                総務委員会行政視察報告書
                視察先　浜松市
                視察内容
                ［下水道の現状］
                管は古い。
                ［説明を受ける委員］
                ［市の負担と今後］
                三割である。
                """).visits().getFirst().photos()).extracting(Photo::caption).containsExactly("説明を受ける委員");
    }

    private static InspectionReport report(String text) {
        return ReportParser.parse(Texts.of(text)).value();
    }

}
