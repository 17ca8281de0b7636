package jp.shisatsu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisatsu.text.SourceSpan;
import jp.shisatsu.text.SourceText;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    @Test
    void aSentenceCutByAPageBreakIsWholeAgainAndKnowsBothPlaces() {
        List<Paragraph> paragraphs = paragraphs("""
                都市の持続可能性や国際競争力の向上を目指す本市にとって、先進

                都市の政策動向を把握することは重要である。
                """);
        assertThat(paragraphs).containsExactly(new Paragraph("都市の持続可能性や国際競争力の向上を目指す本市にとって、先進都市の政策動向を把握することは重要である。",
                List.of(new SourceSpan(0, 30), new SourceSpan(32, 53))));
    }

    @Test
    void aSentenceThatEndedIsFollowedByAParagraph() {
        assertThat(texts("""
                仁川港は首都圏の玄関口として発展してきた港である。
                横浜港も国際貿易港として発展してきた。
                """)).containsExactly("仁川港は首都圏の玄関口として発展してきた港である。", "横浜港も国際貿易港として発展してきた。");
    }

    @Test
    void aShortLineWithoutAStopIsNoCutSentence() {
        assertThat(texts("施設見学\n施設を見学した。")).containsExactly("施設見学", "施設を見学した。");
    }

    @Test
    void aNarrowColumnIsKnownByItsLines() {
        assertThat(texts("""
                本市において、住民が主体
                となった介護予防の推進等
                は急務であり、先進市の取組
                を調査する。
                """)).containsExactly("本市において、住民が主体となった介護予防の推進等は急務であり、先進市の取組を調査する。");
        assertThat(texts("""
                オーダーメイド型ツアー
                参加者ごとに行程を組み立て、費用を市が負担する。
                移住者は増えた。
                """)).hasSize(3);
    }

    @Test
    void aSubjectIsCompleteUnlessAParticleFollows() {
        assertThat(texts("アジア太平洋地域の持続的な発展に向けた取組等について\n横浜市とは連携を進めてきた。")).hasSize(2);
        assertThat(texts("アジア太平洋地域の持続的な発展に向けた取組等について\nは、連携を進めてきた。")).hasSize(1);
        assertThat(texts("横浜市は連携してきた。引き続き、都市の課題について\n知見を共有していく。")).hasSize(1);
    }

    @Test
    void aRemarkBehindTheLastSentenceEndsIt() {
        assertThat(texts("横浜市は都市間の連携を積極的に進めてきた。（令和5年度末現在）\n引き続き進める。")).hasSize(2);
    }

    @Test
    void aCutAcronymIsGluedAndEnglishWordsAreParted() {
        assertThat(texts("第9回フォーラムと、北東アジア環境協力プログラム（NE\nA S P E C) の都市が"))
            .containsExactly("第9回フォーラムと、北東アジア環境協力プログラム（NEASPEC)の都市が");
        assertThat(texts("国連アジア太平洋経済社会委員会は Economic and Social\nCommission という。"))
            .containsExactly("国連アジア太平洋経済社会委員会はEconomic and Social Commissionという。");
    }

    @Test
    void aListIsNoContinuation() {
        assertThat(texts("1 老朽化した施設に対する計画的な修繕の実施及び更新\n2 民間の活力を導入するための計画の策定")).hasSize(2);
        assertThat(texts("以下のような協働の取組を両市で進めることを想定している\n・都市事例の統合")).hasSize(2);
    }

    private static List<String> texts(String text) {
        return paragraphs(text).stream().map(Paragraph::text).toList();
    }

    private static List<Paragraph> paragraphs(String text) {
        return Paragraph
            .of(new SourceText(text, "UTF-8").lines().filter(line -> !line.isBlank()).map(Passage::of).toList());
    }

}
