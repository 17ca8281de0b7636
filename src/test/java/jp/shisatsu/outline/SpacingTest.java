package jp.shisatsu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // letters that each stand alone
            "E S C A P の本部は | ESCAPの本部は", "（E S C A P） 北東アジア事務所 | （ESCAP）北東アジア事務所",
            "国連アジア太平洋経済社会委員会 (E S C A P) 北東アジア事務所 | 国連アジア太平洋経済社会委員会(ESCAP)北東アジア事務所", "ソウルA I ハブ | ソウルAIハブ",
            "Ａ　Ｉの活用 | ＡＩの活用", "S D G s の達成 | SDGsの達成", "技術検証（P o C） | 技術検証（PoC）", "（H P C / G P U）支援 | （HPC/GPU）支援",
            "N E A - L C C P は | NEA-LCCPは", "A P U F - 9 を通じて | APUF-9を通じて", "T I C A D 9 に際して | TICAD9に際して",
            "500万T E U、 | 500万TEU、",
            // spaces between Latin and Japanese
            "ソウル AI ハブ内 | ソウルAIハブ内", "ノーコード型AI エージェント | ノーコード型AIエージェント", "顧客体験 (CX) の質 | 顧客体験(CX)の質",
            "Docenty Inc. は、AI を | Docenty Inc.は、AIを", "令和 7 年 10 月 | 令和7年10月",
            // what a human typed
            "Docenty Inc. CEO（説明） | Docenty Inc. CEO（説明）", "GREEN×EXPO 2027について | GREEN×EXPO 2027について",
            "(Economic and Social Commission for Asia and the Pacific) | (Economic and Social Commission for Asia and the Pacific)",
            "(A P U F : Asia-Pacific Urban Forum) | (APUF : Asia-Pacific Urban Forum)", "Smart-AMPで全港の | Smart-AMPで全港の",
            "国家A I 研究拠点（National AI Research Hub） | 国家AI研究拠点（National AI Research Hub）", "くしだ 久子 | くしだ 久子",
            "教育委員会　　教育長 | 教育委員会　　教育長", "都市 － 農村 | 都市 － 農村" })
    void closesTheGapsOfAnExtractionAndNoOthers(String written, String read) {
        assertThat(Spacing.closed(written)).isEqualTo(read);
    }

}
