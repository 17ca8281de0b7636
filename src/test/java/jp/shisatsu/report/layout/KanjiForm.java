package jp.shisatsu.report.layout;

import java.util.List;
import java.util.Objects;

import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Member;
import jp.shisatsu.report.Observation;
import jp.shisatsu.report.Question;
import jp.shisatsu.report.Visit;

/**
 * Counted in kanji throughout, days too; the visits are told under the number of their
 * site, each with its purpose and an opinion. It has no room for photos, or for a second
 * author.
 */
record KanjiForm() implements Layout {

    private static final List<List<String>> LABELS = List.of(List.of("１", "２", "３", "４"), List.of("（１）", "（２）", "（３）"),
            List.of("ア", "イ", "ウ"));

    private static final List<String> NUMBERS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

    @Override
    public InspectionReport told(InspectionReport report) {
        return Retold.observations(
                Retold.visits(report, visit -> Retold.withoutPhotos(Retold.labelled(LABELS).apply(visit))),
                each -> Retold.ofTrip(Retold.unsigned(each)));
    }

    @Override
    public String write(InspectionReport told) {
        Sheet sheet = new Sheet("\n").line(told.title()).blank();
        sheet.line("一、視察期日　" + Days.range(Objects.requireNonNull(told.dates()), "から", Days::kanji, Days::kanji));
        sheet.line("二、視察者");
        told.members().forEach(member -> sheet.line("　　" + member(member)));
        int number = 2;
        if (told.purpose() != null) {
            sheet.line("三、視察目的").paragraphs("　", "　", told.purpose());
            number++;
        }
        sheet.line(NUMBERS.get(number) + "、視察の概要");
        for (int i = 0; i < told.visits().size(); i++) {
            visit("（" + NUMBERS.get(i) + "）", told.visits().get(i), sheet);
        }
        if (!told.observations().isEmpty()) {
            sheet.line(NUMBERS.get(number + 1) + "、所感");
            told.observations().stream().map(Observation::text).forEach(text -> sheet.paragraphs("・", "　", text));
        }
        return sheet.toString();
    }

    private static String member(Member member) {
        return member.name().replace(' ', '　') + "（" + member.role() + "）";
    }

    private static void visit(String number, Visit visit, Sheet sheet) {
        sheet.line(number + "視察先　" + Places.inBrackets(visit));
        sheet.line("　　視察日　" + Days.range(Objects.requireNonNull(visit.dates()), "～", Days::inYear, Days::inYear));
        sheet.line("　　調査項目　" + visit.subject());
        visit.hosts().forEach(host -> sheet.line("　　説明者　" + host));
        if (visit.purpose() != null) {
            sheet.line("　　視察目的").paragraphs("　　", "　　", visit.purpose());
        }
        sheet.line("　　調査内容");
        sheet.sections(visit.sections(), "　", (label, title) -> label + "　" + title);
        if (!visit.questions().isEmpty()) {
            sheet.line("　　質疑応答");
            visit.questions().forEach(question -> question(question, sheet));
        }
    }

    private static void question(Question question, Sheet sheet) {
        sheet.line("質問：" + question.question());
        if (question.answer() != null) {
            sheet.paragraphs("回答：", "　", question.answer());
        }
    }

}
