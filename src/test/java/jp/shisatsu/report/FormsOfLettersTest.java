package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.Severity;
import org.junit.jupiter.api.Test;

/**
 * Reports that are letters, handouts or pages of a site: told in paragraphs, under signs
 * of a slide, between what else stands on the page.
 */
class FormsOfLettersTest {

    @Test
    void numberedParagraphsMayTellOfOneSiteEach() {
        InspectionReport report = report("""
                防災対策特別委員会行政視察報告書
                １　期　　日　　令和７年１１月１３日（木）から１１月１４日（金）まで
                ２　参 加 者　　委員長　小渕　徹
                ３　視察の経過
                (1)　１１月１３日は、静岡県袋井市において、「命山の整備について」説明
                　を受けました（説明者　危機管理課長　久野　稔氏）。４基の命山を築いております。
                質問　車椅子の方も登れるのか。
                回答　スロープを設けている。
                (2)　翌１４日は、愛知県田原市において、「自主防災組織の再編について」説明を受け
                ました（説明者　防災対策課長　渥美　大介氏、同課主任　赤羽根　優氏）。
                質問　女性の防災士を増やす工夫を伺いたい。
                """);
        assertThat(report.visits())
            .extracting(Visit::site, Visit::subject, visit -> visit.dates().first().getDayOfMonth(), Visit::hosts)
            .containsExactly(tuple("静岡県袋井市", "命山の整備について", 13, List.of("危機管理課長　久野　稔氏")),
                    tuple("愛知県田原市", "自主防災組織の再編について", 14, List.of("防災対策課長　渥美　大介氏", "同課主任　赤羽根　優氏")));
        assertThat(report.visits().getFirst().sections()).extracting(Section::text)
            .containsExactly("１１月１３日は、静岡県袋井市において、「命山の整備について」説明を受けました（説明者　危機管理課長　久野　稔氏）。４基の命山を築いております。");
    }

    @Test
    void aFormIsHandedOverBetweenItsFrontAndItsVisits() {
        InspectionReport report = report("""
                会派行政視察報告書
                視察期間
                平成28年7月20日（水）～22日（金）
                視察先及び視察項目
                １ 富山県高岡市　　空き店舗対策について
                ２ 福井県鯖江市　　オープンデータの活用について

                上記のとおり行政視察を行ったので、条例施行規程第7条の規定により報告します。

                Ⅰ　富山県高岡市（7月20日）
                〔内容〕
                　商店街に補助している。
                Ⅱ　福井県鯖江市（7月22日）
                〔内容〕
                　データを公開している。
                """);
        assertThat(report.visits()).extracting(Visit::subject).containsExactly("空き店舗対策について", "オープンデータの活用について");
        assertThat(report.unclassified()).extracting(UnclassifiedLine::line).containsExactly(8);
    }

    @Test
    void theSignsOfASlideMarkHeadingsAndItems() {
        InspectionReport report = report("""
                先進地視察報告
                視察先：福井県鯖江市
                対応者：市民まちづくり課 課長 橋立 幸雄さん

                ➢ はじまり
                ・平成26年、市内の女子高校生だけの「課」が発足
                ・大人は口を出さず、予算も付けない
                ➢ 活動の例
                ・図書館の空席が分かるアプリを企業と開発
                ・地元の菓子店とスイーツを共同開発
                所感
                ✓ 大人が先回りしないことの大切さを学んだ。
                ✓ 居場所には「人」が要る。
                ご清聴ありがとうございました
                """);
        assertThat(report.visits().getFirst().hosts()).containsExactly("市民まちづくり課 課長 橋立 幸雄さん");
        assertThat(report.visits().getFirst().sections()).extracting(Section::label, Section::title)
            .containsExactly(tuple("➢", "はじまり"), tuple("➢", "活動の例"));
        assertThat(report.observations()).extracting(Observation::text)
            .containsExactly("大人が先回りしないことの大切さを学んだ。", "居場所には「人」が要る。");
    }

    @Test
    void whatIsToldNeedsNoNumberBelowTheHosts() {
        InspectionReport report = report("""
                月ノ浦市議会公式ホームページ
                厚生文教委員会行政視察報告
                視察先
                長野県松本市
                説明者
                健康づくり課長　宮下　誠
                事業の概要
                松本市では、平成27年度から地区の公民館を会場にフレイル予防教室を開いています。
                委員会の所感
                保健師が地区に入り込んでいることが印象に残りました。

                関連ファイル
                厚生文教委員会行政視察報告書（PDFファイル：1.2MB）
                PDFファイルの閲覧には「Adobe Reader」が必要です。

                このページに関するお問い合わせ
                議会事務局　議事課　調査係　〒399-0000　月ノ浦市中央一丁目1番1号　電話：0260-00-0000（直通）
                このページの先頭へ戻る
                """);
        assertThat(report.council()).isEqualTo("月ノ浦市議会");
        assertThat(report.visits().getFirst().hosts()).containsExactly("健康づくり課長　宮下　誠");
        assertThat(report.visits().getFirst().sections()).extracting(Section::title).containsExactly("事業の概要");
        assertThat(report.observations()).extracting(Observation::text).containsExactly("保健師が地区に入り込んでいることが印象に残りました。");
    }

    @Test
    void aTopicGoesOnBehindTheQuestionsOfAnother() {
        Visit visit = report("""
                議会運営委員会行政視察報告書
                視察先　三重県鳥羽市、滋賀県湖南市
                ◇三重県鳥羽市視察概要（７月１５日）
                ■議会報告会について
                　日曜の午前に変えた。
                【質疑】
                問　個人の考えを求められた場合は。
                答　冒頭に説明している。

                ■議会モニター制度について
                　平成２９年度に導入した。
                【質疑】
                問　謝礼は支払っているのか。
                答　図書カードを渡している。
                ◇滋賀県湖南市視察概要（７月１６日）
                ■通年議会について
                　議会を一年中開いている。
                """).visits().getFirst();
        assertThat(visit.sections()).extracting(Section::title).containsExactly("議会報告会について", "議会モニター制度について");
        assertThat(visit.questions()).extracting(Question::answer).containsExactly("冒頭に説明している。", "図書カードを渡している。");
    }

    @Test
    void anInterviewAsksBehindDashes() {
        Visit visit = report("""
                産業建設常任委員会行政視察報告
                視察先　高知県安芸町
                ――移動販売車を始めたきっかけを教えて
                ください。
                　町の真ん中の店が閉まり、車を出すことにしました。
                商店会に貸しています。
                ――採算は取れていますか。
                　見守りの委託料と考えて支払っています。
                視察を終えて
                　買物支援を見直したい。
                """).visits().getFirst();
        assertThat(visit.questions()).extracting(Question::question, Question::answer)
            .containsExactly(tuple("移動販売車を始めたきっかけを教えてください。", "町の真ん中の店が閉まり、車を出すことにしました。\n商店会に貸しています。"),
                    tuple("採算は取れていますか。", "見守りの委託料と考えて支払っています。"));
    }

    @Test
    void theCouncilMayStandAtTheHeadOfEachPage() {
        assertThat(report("""
                建設経済常任委員会行政視察報告書
                視察先　岐阜県高山市
                視察内容
                　高山市は岐阜県の北部に位置し、平成１７年の合併により日本で最も広
                - 1 -
                朝霧市議会　建設経済常任委員会
                い市となった。冬期の積雪は山間部で２メートルに達する年もあり、除雪の体
                - 2 -
                朝霧市議会　建設経済常任委員会
                制を整えている。
                """).visits().getFirst().sections()).extracting(Section::text)
            .containsExactly("高山市は岐阜県の北部に位置し、平成１７年の合併により日本で最も広い市となった。冬期の積雪は山間部で２メートルに達する年もあり、除雪の体制を整えている。");
    }

    @Test
    void theNumberOfAPageMaySayWhoseItIs() {
        assertThat(report("""
                厚生文教委員会視察報告書
                視察先　大分県豊後高田市
                視察内容
                　市営の塾を開き、退職した教員が教えている。小学生から中学生まで誰でも通うことが
                （厚生文教－１）
                でき、費用は掛からない。
                （厚生文教－２）
                """).visits().getFirst().sections()).extracting(Section::text)
            .containsExactly("市営の塾を開き、退職した教員が教えている。小学生から中学生まで誰でも通うことができ、費用は掛からない。");
    }

    @Test
    void captionsMayStandInHeavyBrackets() {
        assertThat(report("""
                建設水道委員会行政視察報告書
                視察先　三重県桑名市
                視察内容
                　空家の所有者に働きかけている。
                【維持管理課から説明を受ける様子】
                所感
                　早い段階で働きかけたい。
                【桑名市議会議場にて】
                """).visits().getFirst().photos()).extracting(Photo::caption)
            .containsExactly("維持管理課から説明を受ける様子", "桑名市議会議場にて");
    }

    @Test
    void aWordOfASentenceMayStandAloneOnALine() {
        assertThat(report("""
                総務委員会行政視察報告書
                視察先　山梨県都留市
                所感
                　集中講義の受入れという道があることを教えられた。空いている
                研修施設
                　を宿舎に使えないか、執行部に提案する。
                """).visits()).hasSize(1);
    }

    private static InspectionReport report(String text) {
        Parsed<InspectionReport> parsed = ReportParser.parse(Texts.of(text));
        assertThat(parsed.diagnostics()).extracting(Diagnostic::severity).doesNotContain(Severity.ERROR);
        return parsed.value();
    }

}
