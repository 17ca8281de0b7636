package jp.shisatsu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisatsu.text.SourceText;
import org.junit.jupiter.api.Test;

/** Text in, tree out. */
class OutlineTest {

    @Test
    void signsOfAnOldFontCountWhereOneIsTheSignBeforeA() {
        assertThat(outlineOf("""
                視察先
                ＠ 八戸市
                下水道について
                Ａ 遠野市
                - 1 / 4 -
                """)).isEqualTo(outlineOf("""
                視察先
                ① 八戸市
                下水道について
                ② 遠野市
                """).replace('①', '＠').replace('②', 'Ａ'));
    }

    @Test
    void levelsAreLearntFromTheOrderOfMarkers() {
        assertThat(outlineOf("""
                １ 視察目的
                （１）仁川港湾公社
                港を見る。
                (2) ソウルA I ハブ
                2　視察内容
                ア 評価
                (ア) 強み
                (イ) 弱み
                イ 事例
                """)).isEqualTo("""
                １ 視察目的 [PURPOSES]
                  （１） 仁川港湾公社
                    港を見る。
                  (2) ソウルAIハブ
                2 視察内容 [BODY]
                  ア 評価
                    (ア) 強み
                    (イ) 弱み
                  イ 事例
                """);
    }

    @Test
    void theSameHeadingAgainReturnsToItsList() {
        assertThat(outlineOf("""
                1 視察先
                浜松市
                2 視察内容
                (1) 制度
                1 視察先
                豊橋市
                """)).isEqualTo("""
                1 視察先 [PLACES]
                  浜松市
                2 視察内容 [BODY]
                  (1) 制度
                1 視察先 [PLACES]
                  豊橋市
                """);
    }

    @Test
    void aHeadingWithoutNumberStandsAtTheTop() {
        assertThat(outlineOf("""
                1 視察先
                ア 施設
                ○ 委員所見概要
                - ・ よかった。
                視察概要
                1 視察先
                """)).isEqualTo("""
                1 視察先 [PLACES]
                  ア 施設
                ○ 委員所見概要 [OPINIONS]
                  ・ よかった。
                視察概要 [OVERVIEW]
                  1 視察先 [PLACES]
                """);
    }

    @Test
    void headingsAreKnownHoweverTheyAreSpacedJoinedOrBracketed() {
        assertThat(outlineOf("""
                １　視　察　先
                2視察委員
                視 察 期 日：10月3日
                【視察先及び視察事項】
                ＜主な質疑・意見交換＞
                視察先という言葉で始まる文である。
                """)).isEqualTo("""
                １ 視 察 先 [PLACES]
                2 視察委員 [MEMBERS]
                視 察 期 日：10月3日 [DATES]
                  10月3日
                視察先及び視察事項 [PLACES, SUBJECTS]
                主な質疑・意見交換 [QUESTIONS]
                  視察先という言葉で始まる文である。
                """);
    }

    @Test
    void aQuestionAndItsAnswerAreOneExchange() {
        assertThat(outlineOf("""
                カ 質疑応答
                Q 利用料は。
                A 無料である。
                Ｑ２　財源は。
                （答）国庫補助である。
                - Q 人員は。
                - A 次のとおりである。
                ・常勤 3人
                キ まとめ
                """)).isEqualTo("""
                カ 質疑応答 [QUESTIONS]
                  Q 利用料は。
                  A 無料である。
                  Q 財源は。/（答）国庫補助である。
                  Q 人員は。
                  A 次のとおりである。/・常勤3人
                キ まとめ [CONCLUSIONS]
                """);
    }

    @Test
    void wordsMarkQuestionsOnlyWhereAnswersAreMarkedToo() {
        assertThat(outlineOf("問１　財源は。\n答　国庫補助である。")).isEqualTo("Q 財源は。\nA 国庫補助である。\n");
        assertThat(outlineOf("問 題は多い。")).isEqualTo("問 題は多い。\n");
    }

    @Test
    void aMarkIsSplitOffBeforeLettersAreClosed() {
        assertThat(outlineOf("""
                カ 質疑応答
                Q E S C A P の本部はどこか。
                A バンコクである。
                Q メリットはあるか。
                A A I に関する優先権がある。
                """)).isEqualTo("""
                カ 質疑応答 [QUESTIONS]
                  Q ESCAPの本部はどこか。
                  A バンコクである。
                  Q メリットはあるか。
                  A AIに関する優先権がある。
                """);
    }

    @Test
    void aLetterSpacedWordAtTheHeadOfALineIsNoMark() {
        assertThat(outlineOf("""
                4 視察内容
                A P U F 横浜開催について
                フォーラムは、北東アジア環境協力プログラム（NE
                A S P E C) の都市が参加する。
                """)).isEqualTo("""
                4 視察内容 [BODY]
                  APUF横浜開催について
                  フォーラムは、北東アジア環境協力プログラム（NE
                  ASPEC)の都市が参加する。
                """);
    }

    @Test
    void anAcronymTheReportUsesElsewhereDecidesInsideADialogueToo() {
        assertThat(outlineOf("""
                次回の A P U F は横浜で開かれる。
                Q 次の会議はどこで開かれるのか
                A P U F のことである。
                A 横浜である。
                """)).isEqualTo("""
                次回のAPUFは横浜で開かれる。
                Q 次の会議はどこで開かれるのか/APUFのことである。
                A 横浜である。
                """);
    }

    @Test
    void anAmountBehindACutSentenceIsNoHeading() {
        assertThat(outlineOf("""
                ア 課題
                国に対して財政支援を要望しているところであるが、

                - 3 -

                2 年後には体制を拡充する。
                """)).isEqualTo("""
                ア 課題
                  国に対して財政支援を要望しているところであるが、
                  2年後には体制を拡充する。
                """);
    }

    @Test
    void aKanaBehindACutSentenceIsNoHeading() {
        assertThat(outlineOf("""
                ア 事業
                当社は業務の効率化を進めており、そのため、現在は、コマー
                ス (EC) 領域に注力している。
                イ 体制
                北東アジア6か国（日本、中国、韓国、北朝鮮、モンゴル、ロシ
                ア）を対象とする。
                """)).isEqualTo("""
                ア 事業
                  当社は業務の効率化を進めており、そのため、現在は、コマー
                  ス(EC)領域に注力している。
                イ 体制
                  北東アジア6か国（日本、中国、韓国、北朝鮮、モンゴル、ロシ
                  ア）を対象とする。
                """);
    }

    @Test
    void aCutSentenceMayGoOnWithWhatLooksLikeAnAnswer() {
        assertThat(outlineOf("""
                ア 事業
                港湾の運営を担うのは仁川港湾公社という公的機関（I P
                A）である。
                """)).isEqualTo("""
                ア 事業
                  港湾の運営を担うのは仁川港湾公社という公的機関（IP
                  A）である。
                """);
    }

    @Test
    void aQuestionMayStandBehindABulletAndAnArrowMayAnswerIt() {
        assertThat(outlineOf("""
                ◇質疑応答
                ・Q：登録の要件は。
                ・A：一戸建てである。
                ・Q：補助は。
                →最大50万円である。
                →来年度も続ける。
                ◇今後
                →拡充する。
                """)).isEqualTo("""
                ◇ 質疑応答 [QUESTIONS]
                  Q 登録の要件は。
                  A 一戸建てである。
                  Q 補助は。
                  A 最大50万円である。/→来年度も続ける。
                ◇ 今後
                  →拡充する。
                """);
    }

    @Test
    void aDiscussionMayMarkOnlyItsQuestions() {
        assertThat(outlineOf("""
                (5) 質疑応答
                ・財源はどうか。
                　⇒　交付税を充てている。
                　　　処理が課題である。
                ・効果はあるのか。
                　⇒　地域差がある。
                """)).isEqualTo("""
                (5) 質疑応答 [QUESTIONS]
                  Q 財源はどうか。
                  A 交付税を充てている。/処理が課題である。
                  Q 効果はあるのか。
                  A 地域差がある。
                """);
        assertThat(outlineOf("1 質疑\n(1) 効果はあるのか。\n地域差がある。\n(2) 費用は。\n百万円である。")).isEqualTo("""
                1 質疑 [QUESTIONS]
                  Q 効果はあるのか。
                  A 地域差がある。
                  Q 費用は。
                  A 百万円である。
                """);
    }

    @Test
    void twoMarksByTurnsAskAndAnswer() {
        assertThat(outlineOf("◇質疑\n○　扱いはどうか。\n●　委員会で協議する。\n○　費用は。\n●　百万円である。")).isEqualTo("""
                ◇ 質疑 [QUESTIONS]
                  Q 扱いはどうか。
                  A 委員会で協議する。
                  Q 費用は。
                  A 百万円である。
                """);
        assertThat(outlineOf("◇質疑\n○　制度の経緯\n●　財源の内訳")).isEqualTo("◇ 質疑 [QUESTIONS]\n  ○ 制度の経緯\n    ● 財源の内訳\n");
    }

    @Test
    void anAnswerMayStandOnTheLineOfItsQuestion() {
        assertThat(outlineOf("Q：冬場の稼働率は。　A：2割を切る。")).isEqualTo("Q 冬場の稼働率は。\nA 2割を切る。\n");
    }

    @Test
    void aListGoesOnBehindAHeadingWithoutNumber() {
        assertThat(outlineOf("三 視察者\n随行 大貫 進\n四 視察の概要")).isEqualTo("""
                三 視察者 [MEMBERS]
                  随行 大貫 進 [ESCORTS]
                    大貫 進
                四 視察の概要 [OVERVIEW]
                """);
    }

    @Test
    void aCaptionStandsApart() {
        assertThat(outlineOf("""
                Q 利用料は。
                A 無料である。
                (會議室にて説明聴取)
                （説明のとおりである。）
                """)).isEqualTo("""
                [會議室にて説明聴取]
                Q 利用料は。
                A 無料である。/（説明のとおりである。）
                """);
    }

    @Test
    void theTitleAgainOnAnotherPageIsFurniture() {
        assertThat(outlineOf("""
                総務委員会行政視察概要
                1 視察先
                ア 制度
                浜松市は下水道の官民連携において先行しており、その取
                総務委員会行政視察概要
                - 2 -
                組を調査した。
                """)).isEqualTo("""
                総務委員会行政視察概要
                1 視察先 [PLACES]
                  ア 制度
                    浜松市は下水道の官民連携において先行しており、その取
                    組を調査した。
                """);
    }

    @Test
    void whereHeadingsAreNumberedAShortWordAloneIsACell() {
        assertThat(outlineOf("1 視察先\nア 計画\n期間\n令和5年度")).isEqualTo("1 視察先 [PLACES]\n  ア 計画\n    期間\n    令和5年度\n");
        assertThat(outlineOf("1 視察先\nア 計画\n期間　10月3日")).isEqualTo("1 視察先 [PLACES]\n  ア 計画\n期間 10月3日 [DATES]\n  10月3日\n");
        assertThat(outlineOf("視察先\n浜松市\n期間\n令和5年度")).isEqualTo("視察先 [PLACES]\n  浜松市\n期間 [DATES]\n  令和5年度\n");
    }

    @Test
    void opinionsMayBearTheMarkOfTheirHeading() {
        assertThat(outlineOf("○ 視察概要（その１）\n○ 委員所見\n○ 港を見た。\n○ 街を見た。")).isEqualTo("""
                ○ 視察概要（その１） [OVERVIEW]
                ○ 委員所見 [OPINIONS]
                  ○ 港を見た。
                  ○ 街を見た。
                """);
    }

    private static String outlineOf(String text) {
        StringBuilder drawn = new StringBuilder();
        draw(Outline.of(new SourceText(text, "UTF-8")).root(), "", drawn);
        return drawn.toString();
    }

    private static void draw(Branch branch, String indent, StringBuilder drawn) {
        branch.passages().forEach(line -> drawn.append(indent).append(line.text()).append('\n'));
        for (Item item : branch.items()) {
            switch (item) {
                case Passage _ -> {
                    // Drawn with a value behind the heading, above.
                }
                case Caption caption -> drawn.append(indent).append('[').append(caption.text()).append("]\n");
                case Exchange exchange -> {
                    drawn.append(indent).append("Q ").append(joined(exchange.question())).append('\n');
                    if (!exchange.answer().isEmpty()) {
                        drawn.append(indent).append("A ").append(joined(exchange.answer())).append('\n');
                    }
                }
                case Branch inner -> {
                    String head = (inner.marker().written() + " " + inner.title().text().replaceAll("[\\s　]+", " "))
                        .strip();
                    drawn.append(indent)
                        .append(head)
                        .append(inner.topics().isEmpty() ? "" : " " + sorted(inner))
                        .append('\n');
                    draw(inner, indent + "  ", drawn);
                }
            }
        }
    }

    private static String sorted(Branch branch) {
        return branch.topics().stream().sorted().toList().toString();
    }

    private static String joined(List<Passage> lines) {
        return String.join("/", lines.stream().map(Passage::text).toList());
    }

}
