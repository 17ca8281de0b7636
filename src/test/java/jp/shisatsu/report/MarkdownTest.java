package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** A report written for the web: text in, parts out. */
class MarkdownTest {

    private final InspectionReport report = ReportParser.parse(Texts.of("""
            # 総務委員会 行政視察レポート

            | 項目 | 内容 |
            |---|---|
            | 視察期間 | 令和6年5月13日～14日 |
            | 視察先 | ① 石川県加賀市 ② 富山県朝日町 |
            | 参加者 | 委員長 志村 聖子 / 委員 倉持 一徳 |
            | 随行 | 赤羽 実 |

            ## 視察先① 石川県加賀市

            **日時**：令和6年5月13日
            **テーマ**：電子市民について

            ### 取組とは

            1. 電子市民制度
               市外の方が登録できます。

            ![質疑の様子](img/kaga01.jpg)

            ### 委員の声

            > 危機感を持った。

            > 努力を感じた。

            ## 視察先② 富山県朝日町

            **日時**：令和6年5月14日

            ### 委員の声

            > 試してほしい。
            """)).value();

    @Test
    void theRowsOfATableAreKeysAndTheirValues() {
        assertThat(report.dates()).hasToString("DateRange[first=2024-05-13, last=2024-05-14]");
        assertThat(report.members()).extracting(Member::role, Member::name)
            .containsExactly(tuple("委員長", "志村 聖子"), tuple("委員", "倉持 一徳"), tuple("随行", "赤羽 実"));
    }

    @Test
    void signsBeforeAHeadingAreItsLevel() {
        Visit kaga = report.visits().getFirst();
        assertThat(report.visits()).extracting(Visit::site).containsExactly("石川県加賀市", "富山県朝日町");
        assertThat(kaga.subject()).isEqualTo("電子市民について");
        assertThat(kaga.sections()).extracting(Section::label, Section::title).containsExactly(tuple("###", "取組とは"));
        assertThat(kaga.sections().getFirst().sections()).extracting(Section::title, Section::text)
            .containsExactly(tuple("電子市民制度", "市外の方が登録できます。"));
    }

    @Test
    void imagesHaveCaptionsAndQuotationsAreObservations() {
        assertThat(report.visits().getFirst().photos()).extracting(Photo::caption).containsExactly("質疑の様子");
        assertThat(report.observations()).extracting(Observation::site, Observation::text)
            .containsExactly(tuple(0, "危機感を持った。"), tuple(0, "努力を感じた。"), tuple(1, "試してほしい。"));
    }

}
