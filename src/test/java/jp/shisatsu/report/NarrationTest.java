package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** A report read out in the chamber, without headings. */
class NarrationTest {

    private final InspectionReport report = ReportParser.parse(Texts.of("""
            建設水道委員会所管事務調査報告

            本委員会は、平成15年10月7日から9日まで、山口県宇部市及び福岡県の福岡地区水道企業団を訪問しました。
            参加者は、三枝委員長、大工原副委員長、沖委員の3名でございます。

            初めに、宇部市における彫刻のまちづくりについて申し上げます。
            宇部市は、石炭産業とともに発展した都市であります。
            委員からは、費用についての質問があり、予算化しているとのことでありました。

            次に、福岡地区水道企業団の海水淡水化施設について申し上げます。
            福岡都市圏は、大きな河川に恵まれません。

            以上が調査の概要でありますが、取組の継続が大切であると痛感しました。
            また、計画が必要であると考えます。
            関係各位に深く感謝を申し上げ、建設水道委員会の報告といたします。
            """)).value();

    @Test
    void sentencesThatTurnToTheNextSiteBeginItsVisit() {
        assertThat(report.visits()).extracting(Visit::site, Visit::location, Visit::subject)
            .containsExactly(tuple("宇部市", "山口県宇部市", "彫刻のまちづくりについて"), tuple("福岡地区水道企業団", "福岡県", "海水淡水化施設について"));
        assertThat(report.visits().getFirst().sections()).extracting(Section::title, Section::text)
            .containsExactly(tuple(null, "宇部市は、石炭産業とともに発展した都市であります。\n委員からは、費用についての質問があり、予算化しているとのことでありました。"));
    }

    @Test
    void thePrefaceSaysWhenAndWho() {
        assertThat(report.dates()).hasToString("DateRange[first=2003-10-07, last=2003-10-09]");
        assertThat(report.members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("委員長", "三枝"), tuple("副委員長", "大工原"), tuple("委員", "沖"));
    }

    @Test
    void aFarewellBehindAnOpinionTakesNothingFromIt() {
        String text = """
                建設水道委員会所管事務調査報告
                初めに、宇部市における彫刻のまちづくりについて申し上げます。
                宇部市は、発展した都市であります。
                次に、呉市における健康づくりについて申し上げます。
                呉市では、運動を勧めております。
                以上が調査の概要でありますが、取組の継続が大切であると痛感しました。
                今後は計画が必要であり、
                さらに検討すべきである。以上で報告を終わります。
                """;
        assertThat(ReportParser.parse(Texts.of(text)).value().observations().getFirst().text())
            .contains("今後は計画が必要であり、");
    }

    @Test
    void whatFollowsTheSitesIsObservedAndTheFarewellIsNot() {
        assertThat(report.observations()).extracting(Observation::author, Observation::site, Observation::text)
            .containsExactly(tuple(null, null, "以上が調査の概要でありますが、取組の継続が大切であると痛感しました。\nまた、計画が必要であると考えます。"));
        assertThat(report.unclassified()).extracting(UnclassifiedLine::line).containsExactly(3, 15);
    }

    @Test
    void theSentencesMayBeWrappedAndSayWhenEachWasVisited() {
        InspectionReport spoken = ReportParser.parse(Texts.of("""
                市民福祉常任委員会行政視察　委員長報告

                〇市民福祉常任委員長（久保田　誠二君）
                　視察の期日は、令和６年１０月２１日から２２日までの２日間であります。
                　参加者は、委員長の私、久保田誠二のほか、大西有紀副委員長、上杉正彦委員、辻本加
                代委員、以上４名であります。

                　初めに、１０月２１日に視察いたしました広島県三原市のひきこもり支援について申し
                上げます。
                　三原市では、令和２年度に実態調査を実施いたしました。

                　次に、２２日に視察いたしました兵庫県明石市の認知症の方と家族を支える取組につ
                いて申し上げます。
                　明石市では、診断の費用を市が助成しております。

                　視察を終えての委員会としての所感を申し上げます。
                　共通しておりましたのは、出向いていく姿勢であります。

                　結びに、お忙しい中、視察を受け入れていただきました関係者の皆様に感
                謝を申し上げまして、委員会の報告といたします。
                """)).value();
        assertThat(spoken.members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("委員長", "久保田誠二"), tuple("副委員長", "大西有紀"), tuple("委員", "上杉正彦"), tuple("委員", "辻本加代"));
        assertThat(spoken.visits()).extracting(Visit::site, Visit::subject, visit -> visit.dates().first().toString())
            .containsExactly(tuple("広島県三原市", "ひきこもり支援について", "2024-10-21"),
                    tuple("兵庫県明石市", "認知症の方と家族を支える取組について", "2024-10-22"));
        assertThat(spoken.observations()).extracting(Observation::text)
            .containsExactly("視察を終えての委員会としての所感を申し上げます。\n共通しておりましたのは、出向いていく姿勢であります。");
    }

}
