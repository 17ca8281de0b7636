package jp.shisatsu.report.layout;

import java.util.List;
import java.util.Objects;

import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Member;
import jp.shisatsu.report.Observation;
import jp.shisatsu.report.Question;
import jp.shisatsu.report.Visit;

/**
 * A table that was flattened to one cell a line stands before each visit; questions and
 * answers are marked in words. It has no room for the purpose of one site, or for who
 * made an observation.
 */
record KeyTable() implements Layout {

    private static final List<List<String>> LABELS = List.of(List.of("１．", "２．", "３．", "４．"),
            List.of("（１）", "（２）", "（３）"), List.of("ア．", "イ．", "ウ．"));

    @Override
    public InspectionReport told(InspectionReport report) {
        return Retold.observations(
                Retold.visits(report, visit -> Retold.withoutPurpose(Retold.labelled(LABELS).apply(visit))),
                each -> Retold.ofTrip(Retold.unsigned(each)));
    }

    @Override
    public String write(InspectionReport told) {
        Sheet sheet = new Sheet("\n").line(told.title()).blank();
        sheet.line("期　　日").line(Days.range(Objects.requireNonNull(told.dates()), "～", Days::initial, Days::initial));
        sheet.line("参加議員");
        told.members().stream().map(KeyTable::member).forEach(sheet::line);
        if (told.purpose() != null) {
            sheet.line("目　　的").paragraphs("", "", told.purpose());
        }
        told.visits().forEach(visit -> visit(visit, sheet.blank()));
        if (!told.observations().isEmpty()) {
            sheet.blank().line("所　　感");
            told.observations().stream().map(Observation::text).forEach(text -> sheet.paragraphs("○", "　", text));
        }
        return sheet.toString();
    }

    private static String member(Member member) {
        return member.role() + "　" + member.name().replace(' ', '　');
    }

    private static void visit(Visit visit, Sheet sheet) {
        sheet.line("視察先").line(Places.inBrackets(visit));
        sheet.line("視察日時").line(Days.range(Objects.requireNonNull(visit.dates()), "～", Days::inYear, Days::inYear));
        sheet.line("視察項目").line(Objects.requireNonNull(visit.subject()));
        if (!visit.hosts().isEmpty()) {
            sheet.line("対応者").lines(visit.hosts());
        }
        sheet.line("視察概要");
        sheet.sections(visit.sections(), "　", (label, title) -> label + title);
        if (!visit.questions().isEmpty()) {
            sheet.line("主な質疑");
            visit.questions().forEach(question -> question(question, sheet));
        }
        visit.photos().forEach(photo -> sheet.line("（" + photo.caption() + "）"));
    }

    private static void question(Question question, Sheet sheet) {
        sheet.line("（問）" + question.question());
        if (question.answer() != null) {
            sheet.paragraphs("（答）", "　", question.answer());
        }
    }

}
