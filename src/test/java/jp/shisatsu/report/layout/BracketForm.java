package jp.shisatsu.report.layout;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Member;
import jp.shisatsu.report.Observation;
import jp.shisatsu.report.Question;
import jp.shisatsu.report.Visit;

/**
 * Every heading in brackets, its value behind it; roles stand behind the names, opinions
 * are signed with a name in brackets. It has no room for the purpose of one site.
 */
record BracketForm() implements Layout {

    private static final List<List<String>> LABELS = List.of(List.of("(1)", "(2)", "(3)", "(4)"),
            List.of("①", "②", "③"), List.of("ア", "イ", "ウ"));

    @Override
    public InspectionReport told(InspectionReport report) {
        return Retold.observations(
                Retold.visits(report, visit -> Retold.withoutPurpose(Retold.labelled(LABELS).apply(visit))),
                Retold::ofTrip);
    }

    @Override
    public String write(InspectionReport told) {
        Sheet sheet = new Sheet("\n").line("　　" + told.title()).blank();
        sheet.line(
                "【視察期間】" + Days.range(Objects.requireNonNull(told.dates()), "から", Days::western, Days::inYear) + "まで");
        sheet.line("【参加委員】" + told.members().stream().map(BracketForm::member).collect(Collectors.joining("、")));
        if (told.purpose() != null) {
            sheet.line("【視察目的】").paragraphs("　", "　", told.purpose());
        }
        told.visits().forEach(visit -> visit(visit, sheet.blank()));
        if (!told.observations().isEmpty()) {
            sheet.blank().line("【委員所感】");
            told.observations().forEach(each -> observation(each, sheet));
        }
        return sheet.toString();
    }

    private static String member(Member member) {
        return member.name().replace(' ', '　') + "（" + member.role() + "）";
    }

    private static void visit(Visit visit, Sheet sheet) {
        sheet.line("【視察先】" + Places.inBrackets(visit));
        sheet.line("【視察日】" + Days.range(Objects.requireNonNull(visit.dates()), "～", Days::inYear, Days::inYear));
        sheet.line("【視察事項】" + visit.subject());
        if (!visit.hosts().isEmpty()) {
            sheet.line("【説明者】" + String.join("、", visit.hosts()));
        }
        sheet.line("【視察内容】");
        sheet.sections(visit.sections(), "　", (label, title) -> label + ("アイウ".contains(label) ? "　" : "") + title);
        if (!visit.questions().isEmpty()) {
            sheet.line("【質疑応答】");
            visit.questions().forEach(question -> question(question, sheet));
        }
        visit.photos().forEach(photo -> sheet.line("（" + photo.caption() + "）"));
    }

    private static void question(Question question, Sheet sheet) {
        sheet.line("Ｑ　" + question.question());
        if (question.answer() != null) {
            sheet.paragraphs("Ａ　", "　", question.answer());
        }
    }

    private static void observation(Observation observation, Sheet sheet) {
        if (observation.author() != null) {
            sheet.line("（" + observation.author() + "）").paragraphs("　", "　", observation.text());
        }
        else {
            sheet.paragraphs("・", "　", observation.text());
        }
    }

}
