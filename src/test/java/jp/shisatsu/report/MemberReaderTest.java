package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemberReaderTest {

    @Test
    void namesCutIntoColumnsAreWholeAndTheRoleAboveIsRepeated() {
        assertThat(members("""
                4	視察委員
                	委員長	くしだ	久	子
                	副委員長	小松	範	昭
                	同	尾崎		太
                	委員	山	田	桂	子
                	〃	田	中		太	郎
                """)).containsExactly("委員長 くしだ 久子", "副委員長 小松 範昭", "副委員長 尾崎 太", "委員 山田 桂子", "委員 田中 太郎");
    }

    @Test
    void rolesAndNamesMayFollowEachOtherOnALine() {
        assertThat(members("4 視察委員 委員長　山田 太郎　副委員長　佐藤花子\n委員　鈴木一、高橋三郎")).containsExactly("委員長 山田 太郎", "副委員長 佐藤花子",
                "委員 鈴木一", "委員 高橋三郎");
    }

    @Test
    void aFamilyNameOfOneStrokeIsNoNumber() {
        assertThat(members("4 視察委員　近藤　芳江（委員長）\n一　三千代（委員）\n谷　光（委員）")).containsExactly("委員長 近藤 芳江", "委員 一 三千代", "委員 谷 光");
    }

    @Test
    void aRoleMayStandBehindTheName() {
        assertThat(members("4 視察者\n山田太郎（委員長）\n佐藤花子副委員長")).containsExactly("委員長 山田太郎", "副委員長 佐藤花子");
    }

    @Test
    void aDotMayStandBetweenRoleAndName() {
        assertThat(members("4 視察者　会長・水野由香里、副会長・福永健、会員・野々村愛（以上3名）")).containsExactly("会長 水野由香里", "副会長 福永健", "会員 野々村愛");
    }

    @Test
    void namesWithGapsBetweenTheirLettersEndBeforeTheLastColumn() {
        assertThat(members("""
                3 参加者
                　　職　名　　　氏　　　名　　　　構成市町
                　　副議長　　　安　藤　　　茂　　中津原町
                　　議　員　　　小　泉　真　弓　　赤石市
                　　　〃　　　　柏木　　　　進　　中津原町
                　　管理者　　　長谷部　　　均　　赤石市長
                """)).containsExactly("副議長 安藤 茂", "議員 小泉 真弓", "議員 柏木 進", "管理者 長谷部 均");
    }

    @Test
    void aGivenNameIsNoColumn() {
        assertThat(members("""
                3 参加者
                　　職　名　　　氏　　　名　　　　構成市町
                　　議　長　　　安　藤　　　茂　　森町
                　　委　員　　　小 林　　茂之助
                """)).containsExactly("議長 安藤 茂", "委員 小林 茂之助");
    }

    @Test
    void theHeadingMakesThoseWithoutARoleMembers() {
        assertThat(members("4 視察委員\n委員長 山田太郎\n鈴木一\n（議席順）\n以上2名")).containsExactly("委員長 山田太郎", "委員 鈴木一");
    }

    @Test
    void theHeadingMayStandInBrackets() {
        assertThat(members("（参加者）委員長 山田太郎\n（随行）議会局 書記 伊藤四郎")).containsExactly("委員長 山田太郎", "議会局書記 伊藤四郎");
    }

    @Test
    void theHeadingMakesAssemblyMembersToo() {
        assertThat(members("4. 参加議員　１番 安藤 正、２番 遠藤 誠一")).containsExactly("議員 安藤 正", "議員 遠藤 誠一");
    }

    @Test
    void signsAndBracketsAreNoNames() {
        assertThat(members("4 参加委員　◎本間　進　○金子　匠")).containsExactly("委員 本間 進", "委員 金子 匠");
        assertThat(members("4 視察者：委員2名（大石委員長、増田副委員長）")).containsExactly("委員長 大石", "副委員長 増田");
    }

    @Test
    void escortsTravelToo() {
        assertThat(members("4 視察委員\n委員長 山田太郎\n5 随行 議会局 書記 伊藤四郎")).containsExactly("委員長 山田太郎", "議会局書記 伊藤四郎");
    }

    @Test
    void anEscortIsWhatThePostSays() {
        assertThat(members("5 随行\n議会事務局 主査 町田 亮　　環境政策課副課長 伊藤 四郎")).containsExactly("議会事務局主査 町田 亮", "環境政策課副課長 伊藤 四郎");
        assertThat(members("5 随行　議会事務局　町田 亮")).containsExactly("随行 町田 亮");
    }

    @Test
    void aRoleNobodyStatesIsDoubtedAndNotGuessed() {
        Parsed<InspectionReport> parsed = ReportParser.parse(Texts.of("総務委員会行政視察概要\n1 視察日 令和7年10月3日\n2 参加者\n山田太郎"));
        assertThat(parsed.value().members()).extracting(Member::role).containsOnlyNulls();
        assertThat(parsed.diagnostics()).extracting(doubt -> doubt.code()).contains("member-without-role");
    }

    @Test
    void lettersApartBelongTogetherAndAWideGapPartsTheNames() {
        assertThat(members("""
                三　参加委員
                　委員長　　鈴　木　　一　郎
                　委　員　　高　橋　　健
                　〃　　　　田　中　美　咲
                　随　行　　議会事務局主査　伊　藤　四　郎
                """)).containsExactly("委員長 鈴木 一郎", "委員 高橋 健", "委員 田中 美咲", "議会事務局主査 伊藤 四郎");
    }

    @Test
    void aWideGapPartsWholeNames() {
        assertThat(members("4 参加委員\n金子 匠　　渡部 昇\n鈴木　一　　高橋　次郎　　辻　学")).containsExactly("委員 金子 匠", "委員 渡部 昇", "委員 鈴木 一",
                "委員 高橋 次郎", "委員 辻 学");
        assertThat(members("4 参加委員　金子匠　渡部昇　高橋次郎")).containsExactly("委員 金子匠", "委員 渡部昇", "委員 高橋次郎");
        assertThat(members("4 参加委員\n今井　　洋\n永井　　太郎")).containsExactly("委員 今井 洋", "委員 永井 太郎");
    }

    @Test
    void aLetterInBracketsTellsNamesakesApart() {
        assertThat(members("4 参加者　鈴木(一)委員、鈴木（二）委員、山田（委員長）")).containsExactly("委員 鈴木(一)", "委員 鈴木（二）", "委員長 山田");
    }

    @Test
    void signsAreRolesWhereTheListUsesThemSo() {
        assertThat(members("4 参加委員\n◎本間　進　○金子　匠\n鈴木　一")).containsExactly("委員長 本間 進", "副委員長 金子 匠", "委員 鈴木 一");
        assertThat(members("4 参加委員　◎本間進、○金子匠、鈴木一")).containsExactly("委員長 本間進", "副委員長 金子匠", "委員 鈴木一");
        assertThat(members("4 参加委員\n○本間　進\n○金子　匠\n○鈴木　一")).containsExactly("委員 本間 進", "委員 金子 匠", "委員 鈴木 一");
    }

    @Test
    void theHeadOfATableSaysWhereTheNamesAre() {
        String table = "総務委員会視察報告書\n4 参加者\n役職\t氏名\t会派\n委員長\t山田太郎\tみらい\n委員\t鈴木 一\t公明党\n5 視察先 浜松市";
        assertThat(members(table)).containsExactly("委員長 山田太郎", "委員 鈴木 一");
        assertThat(ReportParser.parse(Texts.of(table)).value().unclassified()).extracting(UnclassifiedLine::text)
            .containsExactly("みらい", "公明党");
    }

    @Test
    void aRoleBehindANameIsOfNoOtherMember() {
        assertThat(members("3 参加者　山田太郎（委員長）、川口次郎（副委員長）、森三郎")).containsExactly("委員長 山田太郎", "副委員長 川口次郎", "null 森三郎");
        assertThat(members("3 参加者　荒井　実委員長、岡田　優副委員長、原　大輔委員")).containsExactly("委員長 荒井 実", "副委員長 岡田 優", "委員 原 大輔");
        assertThat(members("3 参加者　荒井　実　委員長　　岡田　優　副委員長")).containsExactly("委員長 荒井 実", "副委員長 岡田 優");
        assertThat(members("3 参加委員　高木（委員長）　西村（副委員長）　東　正")).containsExactly("委員長 高木", "副委員長 西村", "委員 東 正");
    }

    @Test
    void aRoleInBracketsBeforeANameIsOfAllUpToTheNext() {
        assertThat(members("""
                ２　調査委員（３名）
                （委員長）　　村　瀬　俊　彦
                （委員）　　辻　　正　晴、小笠原　真　帆、
                　　　　　　嶋　村　いずみ、久　保　　　剛
                """)).containsExactly("委員長 村瀬 俊彦", "委員 辻 正晴", "委員 小笠原 真帆", "委員 嶋村 いずみ", "委員 久保 剛");
    }

    @Test
    void aRoleMayStandOnTheLineAboveTheName() {
        assertThat(members("3 視察者\n委員長\n黒 岩 正 直\n委員\n八代 耕介\n同\n一條 清高")).containsExactly("委員長 黒岩 正直", "委員 八代 耕介",
                "委員 一條 清高");
    }

    @Test
    void namesWithoutGapsFollowTheirRoleOnOneLine() {
        assertThat(members("一 視察者　委員長　久慈源蔵　委員　工藤忠男　畠山勝　三浦フジ")).containsExactly("委員長 久慈源蔵", "委員 工藤忠男", "委員 畠山勝",
                "委員 三浦フジ");
        assertThat(members("3 視察者 委員長久慈源蔵 副委員長畠山キヨ")).containsExactly("委員長 久慈源蔵", "副委員長 畠山キヨ");
    }

    @Test
    void namesMayStandInBrackets() {
        assertThat(members("3 参加委員\n（金子匠　　渡部昇）")).containsExactly("委員 金子匠", "委員 渡部昇");
    }

    @Test
    void anOfficerIsNamedByTheOffice() {
        assertThat(members("３　参加者　関本一江委員長\n議会事務局　国分書記")).containsExactly("委員長 関本一江", "書記 国分");
    }

    @Test
    void theNameOfACommitteeIsNobodys() {
        assertThat(members("出席委員\n【総務委員会】\n委員長　相良　勘次（政友会）\n委　員　川　　一馬（新風）")).containsExactly("委員長 相良 勘次", "委員 川 一馬");
    }

    @Test
    void aTableMayHaveItsSignsBehindTheNames() {
        assertThat(members("""
                ４．視察議員
                議席番号　氏　　名　　　会　派
                　３　　　国府田　誠　　清風会　　　◎
                　７　　　六車　紗代子　創生　　　　○
                １５　　　勅使河原　猛　無会派
                　　　　　　（◎委員長　○副委員長）
                """)).containsExactly("委員長 国府田 誠", "副委員長 六車 紗代子", "議員 勅使河原 猛");
    }

    private static List<String> members(String text) {
        return ReportParser.parse(Texts.of(text))
            .value()
            .members()
            .stream()
            .map(member -> member.role() + " " + member.name())
            .toList();
    }

}
