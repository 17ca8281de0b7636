package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.Severity;
import org.junit.jupiter.api.Test;

/**
 * Who travelled, who received and who signed, as committees and parties list them: by
 * party, with signs and a legend, in columns, each member on a sheet.
 */
class FormsOfCommitteesTest {

    @Test
    void eachMemberMayTellOfTheSitesOnASheet() {
        InspectionReport report = report("""
                美里川市議会　会派みらい創志会　行政視察報告書
                １　視察期間　令和７年１月２８日（火）～２９日（水）
                ２　参加議員
                　　会　長　　北島　由紀
                　　会　員　　守屋　大輔
                ３　視察先及び視察項目
                　(1) 山口県宇部市　１月２８日
                　　　「若者の活動拠点について」
                　(2) 福岡県大牟田市　１月２９日
                　　　「認知症の人と共に暮らすまちについて」
                ４　視察概要
                　(1) 山口県宇部市
                　　説明者　商工部　係長　原田　修一氏
                　空き店舗を市が借り上げた。
                　(2) 福岡県大牟田市
                　　説明者　福祉課　課長　江崎　典子氏
                　校区ごとに訓練を行っている。
                議員別　視察報告書
                議員名　北島　由紀
                【視察先１】山口県宇部市
                （感想）
                　利用の約束が壁に貼られていた。
                【視察先２】福岡県大牟田市
                （感想）
                　住民同士が顔を合わせていた。
                【総括】
                　担い手を支える人を置いている。
                議員別　視察報告書
                議員名　守屋　大輔
                【視察先１】山口県宇部市
                （感想）
                　費用対効果を示していた。
                """);
        assertThat(report.visits()).extracting(Visit::site, Visit::subject)
            .containsExactly(tuple("山口県宇部市", "若者の活動拠点について"), tuple("福岡県大牟田市", "認知症の人と共に暮らすまちについて"));
        assertThat(report.observations()).extracting(Observation::author, Observation::site, Observation::text)
            .containsExactly(tuple("北島　由紀", 0, "利用の約束が壁に貼られていた。"), tuple("北島　由紀", 1, "住民同士が顔を合わせていた。"),
                    tuple("北島　由紀", null, "担い手を支える人を置いている。"), tuple("守屋　大輔", 0, "費用対効果を示していた。"));
    }

    @Test
    void membersMayBeListedByPartyWithSigns() {
        assertThat(report("""
                青浜県議会海外行政調査報告書
                １　調査団の構成　　　　　　　　（◎団長、○副団長、無印は団員）
                　　会　派　名　　　　　　　　氏　　　名
                　　自由民主党青浜県議団　　◎佐久間　恒一　　　三田村　圭介
                　　　　　　　　　　　　　　　西園　佳代
                　　県民の風　　　　　　　　○鳥飼　真由美　　　古庄　達也
                　　随　行　　　　　　　　　　片平　祐樹
                ２　調査先　台湾台中市
                """).members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("団長", "佐久間 恒一"), tuple("団員", "三田村 圭介"), tuple("団員", "西園 佳代"), tuple("副団長", "鳥飼 真由美"),
                    tuple("団員", "古庄 達也"), tuple("随行", "片平 祐樹"));
    }

    @Test
    void aNameMayBeginAsOthersAreCounted() {
        assertThat(report("""
                総務委員会行政視察報告書
                視察委員
                　委 員 長　　安　曇　昌　弘
                　随　　行　　外　崎　　　満
                視察先　静岡県磐田市
                """).members()).extracting(Member::name).containsExactly("安曇 昌弘", "外崎 満");
    }

    @Test
    void hostsMayStandInATableAndGreetings() {
        Visit visit = report("""
                総務常任委員会行政視察報告書
                視察先　静岡県磐田市
                市側出席者
                　職　　　　　　　　　　　　氏　　名
                　磐田市議会議長　　　　　　草ヶ谷　隆
                　資産経営課長　　　　　　　乗　松　健　二
                議長挨拶
                　草ヶ谷議長から歓迎の挨拶があった。
                説明内容
                　施設白書を公表した。
                """).visits().getFirst();
        assertThat(visit.hosts()).hasSize(2).first().asString().startsWith("磐田市議会議長");
        assertThat(visit.sections()).extracting(Section::title).contains("議長挨拶");
    }

    @Test
    void whoSignsMayHaveTravelled() {
        InspectionReport report = report("""
                　　　復　　命　　書
                　　　　　　　　　　　　平成三十年十一月十六日
                鷹巣野町議会議長　大和田　栄作　殿
                　　　　　　産業民生常任委員会
                　　　　　　　委員長　　久慈　正男
                　　　　　　　副委員長　及川　たみ子
                　　　　　　　委　員　　小原　喜代治
                　先に議決を経て派遣されました先進地視察について、左記のとおり終了い
                たしましたので、その結果を復命いたします。
                一　期　　日　　平成三十年十月二十三日（火）
                一　視 察 地　　山形県最上郡金山町
                """);
        assertThat(report.title()).isEqualTo("復命書");
        assertThat(report.members()).extracting(Member::role).containsExactly("委員長", "副委員長", "委員");
    }

    @Test
    void sentencesMayTurnToTheSitesThatWereListed() {
        assertThat(report("""
                議員視察研修報告
                期　日　令和７年５月２０日（火）、２１日（水）
                研修先及び研修内容
                　　　　長野県小布施町　　図書館を核としたまちづくりについて
                　　　　長野県飯綱町　　　廃校の活用について
                随　行　増渕　美和

                　初日は、長野県小布施町を訪れ、館長の説明を受けました。
                【交流の場】
                　館内での会話を認めています。

                　二日目は、飯綱町を訪れ、廃校の活用について研修しました。
                【二つの廃校】
                　工房や貸し事務所に生まれ変わりました。
                """).visits()).extracting(Visit::site, Visit::subject, visit -> visit.dates().first().getDayOfMonth())
            .containsExactly(tuple("長野県小布施町", "図書館を核としたまちづくりについて", 20), tuple("飯綱町", "廃校の活用について", 21));
    }

    @Test
    void linksOfAPageAreNoPartOfWhatItTells() {
        InspectionReport report = report("""
                産業常任委員会行政視察報告
                視察期間　令和6年11月6日（水曜日）～7日（木曜日）
                視察委員
                委員長　赤堀 栄治
                委員　　丸尾 茂
                視察先一覧（クリックすると各項目へ移動します）
                静岡県掛川市
                愛知県蒲郡市

                静岡県掛川市
                視察先
                静岡県掛川市
                考察
                推進員の役割の見直しが必要です。
                掛川市の視察報告書（PDF：412.6KB）

                愛知県蒲郡市
                視察先
                愛知県蒲郡市
                考察
                失敗した実証も公表しています。
                """);
        assertThat(report.members()).extracting(Member::name).containsExactly("赤堀 栄治", "丸尾 茂");
        assertThat(report.observations()).extracting(Observation::text).contains("推進員の役割の見直しが必要です。");
    }

    @Test
    void theGapInsideANameMayBeAsWideAsTheOneBehindIt() {
        assertThat(report("""
                こども文教委員会行政視察報告書
                ３　参加者
                　　職　名　　　氏　　　名　　　　会　　派
                　　委員長　　　宇田川　まさみ　　さくら区民クラブ
                　　副委員長　　梶　　洋一郎　　　区議会自由の会
                　　〃　　　　　須賀　ゆうじ　　　立志・区民の声
                　　随　行　　　若狭　俊介　　　　区議会事務局
                """).members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("委員長", "宇田川 まさみ"), tuple("副委員長", "梶 洋一郎"), tuple("副委員長", "須賀 ゆうじ"),
                    tuple("随行", "若狭 俊介"));
    }

    @Test
    void threeKanaAreAGivenName() {
        assertThat(report("""
                防災対策特別委員会県外調査報告書
                第３　調査委員
                　　委員長　　　橘　　　正　憲
                　　委　員　　　曽我部　　なつみ
                　　委　員　　　折　原　　　巌
                """).members()).extracting(Member::name).containsExactly("橘 正憲", "曽我部 なつみ", "折原 巌");
    }

    @Test
    void howOftenSomebodyWasElectedIsNoName() {
        assertThat(report("""
                相川市会海外行政視察団報告書
                １　視察団名簿
                　団　長　　玉　置　　隆　史（自由市民相川　当選５回）
                　副団長　　森　永　　さつき　（あいかわ民友　当選４回）
                　団　員　　久　我　　真　人（自由市民相川　当選３回）
                """).members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("団長", "玉置 隆史"), tuple("副団長", "森永 さつき"), tuple("団員", "久我 真人"));
    }

    @Test
    void whatTheCommitteeMakesOfAllSitesMayStandBelowTheLast() {
        assertThat(report("""
                文教委員会行政視察報告書
                ◎兵庫県明石市
                １　市の概要
                　人口約３０万人。
                ２　委員の所感
                【鳴海委員】
                　工夫に驚いた。
                ◎大阪府枚方市
                １　市の概要
                　人口約４０万人。
                ２　委員の所感
                【梶副委員長】
                　検討に値する。
                ３　委員会としてのまとめ
                　人に会う人を増やすことが共通していた。
                """).observations()).extracting(Observation::author, Observation::site)
            .containsExactly(tuple("鳴海委員", 0), tuple("梶副委員長", 1), tuple(null, null));
    }

    @Test
    void committeesThatTravelTogetherMayListTheirMembersWithSigns() {
        InspectionReport report = report("""
                豊　原　町　議　会
                　　　　行　政　視　察　報　告　書
                　　　（総務常任委員会・経済建設常任委員会合同）
                ３．参 加 者　　（◎委員長　○副委員長　無印は委員）
                　総務常任委員会　　　　◎安斎　洋一　　○村松美津子　　小出　　隆　　遠山　泰男
                　経済建設常任委員会　　◎古屋　昭三　　○田所　　進　　浜口　利彦　　若林キヨ子
                　議　　長　　　　　　　　奥寺　善造
                　事 務 局 長　　　　　　　梶原　敏行
                ６．所　　感
                　総務常任委員長　安斎　洋一
                　　仕組みを今から整えておかねばならない。
                　経済建設常任委員長　古屋　昭三
                　　組織づくりを先に進めるべきと考える。
                """);
        assertThat(report.committee()).isEqualTo("総務常任委員会・経済建設常任委員会");
        assertThat(report.members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("委員長", "安斎 洋一"), tuple("副委員長", "村松美津子"), tuple("委員", "小出 隆"), tuple("委員", "遠山 泰男"),
                    tuple("委員長", "古屋 昭三"), tuple("副委員長", "田所 進"), tuple("委員", "浜口 利彦"), tuple("委員", "若林キヨ子"),
                    tuple("議長", "奥寺 善造"), tuple("事務局長", "梶原 敏行"));
        assertThat(report.observations()).extracting(Observation::author)
            .containsExactly("総務常任委員長　安斎　洋一", "経済建設常任委員長　古屋　昭三");
    }

    private static InspectionReport report(String text) {
        Parsed<InspectionReport> parsed = ReportParser.parse(Texts.of(text));
        assertThat(parsed.diagnostics()).extracting(Diagnostic::severity).doesNotContain(Severity.ERROR);
        return parsed.value();
    }

}
