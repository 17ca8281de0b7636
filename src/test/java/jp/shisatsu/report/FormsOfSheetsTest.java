package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.Severity;
import org.junit.jupiter.api.Test;

/**
 * Reports on sheets an office prints: sites that are counted before they are named,
 * tables whose cells have become lines, annexes, and the pages of a newsletter.
 */
class FormsOfSheetsTest {

    @Test
    void aSiteMayBeCountedAboveItsName() {
        InspectionReport report = report("""
                先進地視察報告書
                視察期間　令和６年７月２３日（火）～７月２４日（水）
                【視察先１】
                視察日時　令和６年７月２３日（火）　午後１時３０分～
                視 察 先　岐阜県多治見市
                視察項目　公共施設の管理について
                視察内容
                　３００件の契約をまとめた。
                所感及び市政への反映
                　契約の一覧を作るべきである。
                【視察先２】
                視察日時　令和６年７月２４日（水）　午前１０時～
                視 察 先　安城市図書情報館（愛知県安城市）
                視察項目　図書館の運営について
                視察内容
                　市の直営である。
                所感及び市政への反映
                　対話の場を設けたい。
                ※　記入しきれない場合は、別紙を添付すること。
                ※　写真がある場合は、添付してください。
                """);
        assertThat(report.visits())
            .extracting(Visit::site, Visit::subject, visit -> visit.dates().first().getDayOfMonth())
            .containsExactly(tuple("岐阜県多治見市", "公共施設の管理について", 23), tuple("安城市図書情報館", "図書館の運営について", 24));
        assertThat(report.observations()).extracting(Observation::site, Observation::text)
            .containsExactly(tuple(0, "契約の一覧を作るべきである。"), tuple(1, "対話の場を設けたい。"));
        assertThat(report.unclassified()).extracting(UnclassifiedLine::text)
            .containsExactly("※　記入しきれない場合は、別紙を添付すること。", "※　写真がある場合は、添付してください。");
    }

    @Test
    void theHeadsOfATableOfLabelsSayNothing() {
        InspectionReport report = report("""
                総務文教常任委員会 所管事務調査報告書
                調査の概要
                項目
                内容
                調査期日
                令和6年11月6日（水曜日）から7日（木曜日）まで
                調査地
                長野県小布施町
                長野県飯綱町
                派遣委員
                委員長 内海 正樹
                委員 柏木 隆
                調査の結果1
                項目
                内容
                調査日時
                11月6日（水曜日）午後1時30分から
                調査先
                小布施町立図書館（長野県小布施町）
                調査事項
                図書館づくりについて
                調査の結果2
                項目
                内容
                調査日時
                11月7日（木曜日）午前9時30分から
                調査先
                飯綱町役場（長野県飯綱町）
                調査事項
                小学校跡地について
                """);
        assertThat(report.members()).extracting(Member::name).containsExactly("内海 正樹", "柏木 隆");
        assertThat(report.visits())
            .extracting(Visit::site, Visit::subject, visit -> visit.dates().first().getDayOfMonth())
            .containsExactly(tuple("小布施町立図書館", "図書館づくりについて", 6), tuple("飯綱町役場", "小学校跡地について", 7));
        assertThat(report.visits()).extracting(Visit::sections).allMatch(sections -> sections.isEmpty());
    }

    @Test
    void theRowsOfATableOfQuestionsNeedNoNumbers() {
        assertThat(report("""
                総務常任委員会行政視察報告書
                視察先　長野県小布施町
                主な質疑
                質問
                回答
                苦情はないか。
                開館当初はあった。
                今は落ち着いている。
                司書は何人か。
                1人である。
                考察
                住民の手が入っている。
                """).visits().getFirst().questions()).extracting(Question::question, Question::answer)
            .containsExactly(tuple("苦情はないか。", "開館当初はあった。\n今は落ち着いている。"), tuple("司書は何人か。", "1人である。"));
    }

    @Test
    void annexesAreButPointedAt() {
        InspectionReport report = report("""
                健康福祉委員会行政視察報告書
                １　日程　令和７年１月２２日（水）
                ２　視察先　愛知県大府市
                ３　質疑応答　別紙２のとおり
                ４　所見　別紙３のとおり
                別紙３
                委員会の所見
                　条例の制定を検討する必要がある。
                """);
        assertThat(report.observations()).extracting(Observation::text).containsExactly("条例の制定を検討する必要がある。");
        assertThat(report.unclassified()).extracting(UnclassifiedLine::text).containsExactly("別紙３");
    }

    @Test
    void aPlaceMayBeCalledOn() {
        assertThat(report("""
                産業建設常任委員会　県外視察研修報告
                期　日　令和五年十月十七日（火）～十八日（水）
                視察先　山形県飯豊町　（農村景観と体験交流について）
                　　　　山形県川西町　（地域運営組織について）
                飯豊町を訪ねて（十月十七日）
                　屋敷林の手入れを手伝う仕組みを作った。
                川西町を訪ねて（十月十八日）
                　弁当の配達を一つの組織が担っている。
                """).visits()).extracting(Visit::site, Visit::subject, visit -> visit.dates().first().getDayOfMonth())
            .containsExactly(tuple("飯豊町", "農村景観と体験交流について", 17), tuple("川西町", "地域運営組織について", 18));
    }

    @Test
    void aNewsletterHasAHeadOnEachPage() {
        InspectionReport report = report("""
                みずほの町議会だより　第178号　令和7年2月1日発行　　（12）
                教育民生常任委員会　行政視察レポート
                ■視察先／兵庫県明石市
                ■参加委員／辻村和江（委員長）、荒巻
                　哲（副委員長）、園部真一
                ●兵庫県明石市（8日）
                ［説明］こども育成室　木内課長
                　中高生だけが使える無料の場所がある。
                Ｑ　職員の配置は。
                Ａ　常時4人です。
                （13）　　みずほの町議会だより　第178号　令和7年2月1日発行
                ～委員の感想～
                ◆辻村委員長
                　当事者の声を聞いている。
                """);
        assertThat(report.council()).isEqualTo("みずほの町議会");
        assertThat(report.members()).extracting(Member::name).containsExactly("辻村和江", "荒巻哲", "園部真一");
        assertThat(report.visits().getFirst().hosts()).containsExactly("こども育成室　木内課長");
        assertThat(report.visits().getFirst().questions()).extracting(Question::answer).containsExactly("常時4人です。");
        assertThat(report.observations()).extracting(Observation::author, Observation::text)
            .containsExactly(tuple("辻村委員長", "当事者の声を聞いている。"));
    }

    @Test
    void aCommitteeMayNameItsMembersInBrackets() {
        InspectionReport report = report("""
                葦田町議会　広報常任委員会　研修視察レポート

                　広報常任委員会（委員長　乾　誠治、副委員長　的場　ひろ子、委員　浮田　正、
                蔭山　俊夫）は、去る１１月１２日（火）、徳島県神山町を訪れ、議会広報を
                テーマに研修を行いました。
                　神山町は、徳島市から車で約４０分の中山間地の町です。
                """);
        assertThat(report.members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("委員長", "乾 誠治"), tuple("副委員長", "的場 ひろ子"), tuple("委員", "浮田 正"), tuple("委員", "蔭山 俊夫"));
        assertThat(report.visits().getFirst().sections()).extracting(Section::text)
            .containsExactly("神山町は、徳島市から車で約４０分の中山間地の町です。");
    }

    @Test
    void anOverviewBesideThatOfTheSiteOnlyWraps() {
        assertThat(report("""
                建設水道委員会県外視察報告
                １　期日　令和元年７月３０日（火）
                ２　視察先　秋田県大仙市
                ３　視察の内容
                視察項目「雪対策総合計画について」
                ①視察先の概要
                　平成１７年に誕生した。
                ②視察の概要
                　計画は四つの柱から成る。
                　・道路除雪について
                　　全ての車両に端末を積む。
                　・雪の利活用について
                　　費用の面から見送られた。
                """).visits().getFirst().sections()).extracting(Section::title)
            .containsExactly("視察先の概要", null, "道路除雪について", "雪の利活用について");
    }

    @Test
    void aTableOfEachSiteHasRowsOfItsOwn() {
        InspectionReport report = report("""
                令和６年度　建設環境常任委員会　行政視察報告書
                委員会名 | 建設環境常任委員会
                視察期間 | 令和６年１０月２２日（火）～２３日（水）
                視察委員 | 委員長　片岡　勇、委員　土屋　誠
                【視察先１】
                視察先 | 兵庫県朝来市
                視察日 | １０月２２日（火）
                市の概要 | 人口　２８，１０４人
                面積　４０３．０６平方キロメートル
                視察項目 | 空き家バンクの運営について
                説明 | (1) 相談体制
                窓口を民間団体に委託した。
                (2) 登録を増やす工夫
                家財の片付けに補助がある。
                主な質疑 | Ｑ　期間はどのくらいか。
                Ａ　平均で７か月である。
                所感 | 登録数を支えていた。
                """);
        Visit visit = report.visits().getFirst();
        assertThat(visit.subject()).isEqualTo("空き家バンクの運営について");
        assertThat(visit.sections()).extracting(Section::label, Section::title)
            .containsExactly(tuple(null, "市の概要"), tuple("(1)", "相談体制"), tuple("(2)", "登録を増やす工夫"));
        assertThat(visit.questions()).extracting(Question::answer).containsExactly("平均で７か月である。");
        assertThat(report.observations()).extracting(Observation::text).containsExactly("登録数を支えていた。");
    }

    @Test
    void aFormMayAskForTheErrand() {
        InspectionReport report = report("""
                出　張　復　命　書
                １　用　　務　　議会運営委員会行政視察
                ２　期　　日　　令和６年１１月５日（火）から
                　　　　　　　　同月６日（水）まで
                ３　出 張 先　　三重県鳥羽市
                ４　出 張 者　　委 員 長　　神谷　　亘
                """);
        assertThat(report.committee()).isEqualTo("議会運営委員会");
        assertThat(report.kind()).isEqualTo("行政視察");
        assertThat(report.visits()).extracting(Visit::subject).containsOnlyNulls();
    }

    @Test
    void whatAnActivityIsCalledIsNoTitle() {
        assertThat(report("""
                政務活動費　調査研究報告書
                活動の名称      行政視察
                実施期間        令和5年10月11日（水）～12日（木）
                調査先          長野県飯田市
                調査目的        再生可能エネルギーの地域還元の実際を調べる。
                支出額          調査研究費　94,320円
                添付書類        行程表、領収書の写し
                """).title()).isEqualTo("政務活動費　調査研究報告書");
    }

    @Test
    void theNumberOfASheetIsPartOfNoOpinion() {
        assertThat(report("""
                会派視察　報告シート
                シート番号：１
                会派名：市民の風
                参加者：倉橋　徹、新井　健
                視察日：令和６年７月８日（月）
                視察先：石川県野々市市
                ◆所感・本市での活用
                　届出の窓口が３か所に分かれている。（倉橋）
                シート番号：２
                会派名：市民の風
                視察日：令和６年７月９日（火）
                視察先：石川県小松市
                ◆所感・本市での活用
                　試算を先に示していた。（新井）
                """).observations()).extracting(Observation::author, Observation::site, Observation::text)
            .containsExactly(tuple("倉橋", 0, "届出の窓口が３か所に分かれている。"), tuple("新井", 1, "試算を先に示していた。"));
    }

    @Test
    void questionsBelowTheirHeadingMayBeQuotedOverSeveralLines() {
        Visit visit = report("""
                農林水産常任委員会県内調査報告書
                視察先　株式会社あかね米穀（庄内町）
                （１）概要説明
                　輸出を始めた。
                （２）主な質疑
                　ア　「円安は追い風になっているのか」との質問に対し、「現地の小売価格は下がった
                　　が、利幅は変わらない」との答弁があった。
                　イ　「県の支援で役に立ったものは何か」との質問に対し、「出展の補助である」との答弁があった。
                """).visits().getFirst();
        assertThat(visit.questions()).extracting(Question::question, Question::answer)
            .containsExactly(tuple("円安は追い風になっているのか", "現地の小売価格は下がったが、利幅は変わらない"), tuple("県の支援で役に立ったものは何か", "出展の補助である"));
        assertThat(visit.sections()).extracting(Section::text).containsExactly("輸出を始めた。");
    }

    @Test
    void aLegendBehindAHeadingInBracketsSaysNothing() {
        InspectionReport report = report("""
                総務委員会行政視察報告書
                視察先　長野県飯田市
                〔質疑応答〕（●＝質問　○＝回答）
                ● 採算がとれているのか。
                ○ 参加料だけでは赤字である。
                ● 人手は足りているのか。
                ○ 繁忙期は学生に頼んでいる。
                """);
        assertThat(report.unclassified()).isEmpty();
        assertThat(report.visits().getFirst().questions()).extracting(Question::question)
            .containsExactly("採算がとれているのか。", "人手は足りているのか。");
    }

    @Test
    void committeesThatTravelTogetherAreNamedBelowTheTitle() {
        assertThat(report("""
                蔵持町議会常任委員会合同行政視察報告書

                委 員 会：総務民生常任委員会・産業建設常任委員会
                期　　日：令和６年１０月２３日（水）
                研 修 先：兵庫県養父市
                """).committee()).isEqualTo("総務民生常任委員会・産業建設常任委員会");
    }

    @Test
    void aListOfWhatWasAskedAboutHasNoAnswers() {
        Visit visit = report("""
                文教委員会行政視察報告書
                視察先　岐阜県岐阜市
                (主な質疑事項)
                ・選考の方法について
                ・教員の受け止めについて
                """).visits().getFirst();
        assertThat(visit.questions()).extracting(Question::question, Question::answer)
            .containsExactly(tuple("選考の方法について", null), tuple("教員の受け止めについて", null));
    }

    @Test
    void labelsMayBeSaidInEnglishAsWell() {
        Visit visit = report("""
                海外行政視察報告書
                視察先　Place　高雄市政府水利局（台湾・高雄市）
                日　時　Date　　　　11月19日（火）10:00～12:00
                応対者　Received by　副局長　陳　志豪
                テーマ　Theme　　　　愛河の水質について
                """).visits().getFirst();
        assertThat(visit.site()).isEqualTo("高雄市政府水利局");
        assertThat(visit.subject()).isEqualTo("愛河の水質について");
        assertThat(visit.hosts()).containsExactly("副局長　陳　志豪");
    }

    private static InspectionReport report(String text) {
        Parsed<InspectionReport> parsed = ReportParser.parse(Texts.of(text));
        assertThat(parsed.diagnostics()).extracting(Diagnostic::severity).doesNotContain(Severity.ERROR);
        return parsed.value();
    }

}
