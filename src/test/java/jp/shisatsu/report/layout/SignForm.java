package jp.shisatsu.report.layout;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Observation;
import jp.shisatsu.report.Question;
import jp.shisatsu.report.Visit;

/**
 * ■ for the parts of the trip and its visits, ○ for those of a visit, numbered questions,
 * an opinion within each of several visits. It signs none, and has no room for the
 * purpose of one site.
 */
record SignForm() implements Layout {

    private static final List<List<String>> LABELS = List.of(List.of("１．", "２．", "３．", "４．"),
            List.of("（１）", "（２）", "（３）"), List.of("①", "②", "③"));

    @Override
    public InspectionReport told(InspectionReport report) {
        return Retold.observations(
                Retold.visits(report, visit -> Retold.withoutPurpose(Retold.labelled(LABELS).apply(visit))),
                each -> report.visits().size() > 1 ? Retold.unsigned(each) : Retold.ofTrip(Retold.unsigned(each)));
    }

    @Override
    public String write(InspectionReport told) {
        Sheet sheet = new Sheet("\n").line(told.title()).blank();
        sheet.line("■日程　" + Days.range(Objects.requireNonNull(told.dates()), "～", Days::wareki, Days::wareki));
        sheet.line("■参加者");
        for (int i = 0; i < told.members().size(); i++) {
            String role = told.members().get(i).role();
            boolean same = i > 0 && Objects.equals(role, told.members().get(i - 1).role());
            sheet.line((same ? "〃" : role) + "　" + told.members().get(i).name());
        }
        if (told.purpose() != null) {
            sheet.line("■目的").paragraphs("　", "　", told.purpose());
        }
        for (int i = 0; i < told.visits().size(); i++) {
            int site = i;
            visit(told.visits().get(i), sheet.blank());
            opinions("○所感",
                    told.observations().stream().filter(each -> each.site() != null && each.site() == site).toList(),
                    sheet);
        }
        opinions("■全体を通しての所感", told.observations().stream().filter(each -> each.site() == null).toList(), sheet);
        return sheet.toString();
    }

    private static void visit(Visit visit, Sheet sheet) {
        sheet.line("■視察先　" + Places.inBrackets(visit));
        sheet.line("○日時　" + Days.range(Objects.requireNonNull(visit.dates()), "～", Days::inYear, Days::inYear));
        sheet.line("○テーマ　" + visit.subject());
        if (!visit.hosts().isEmpty()) {
            sheet.line("○対応者　" + String.join("、", visit.hosts()));
        }
        sheet.line("○概要");
        sheet.sections(visit.sections(), "　", (label, title) -> label + title);
        if (!visit.questions().isEmpty()) {
            sheet.line("○質疑応答");
            IntStream.range(0, visit.questions().size()).forEach(i -> question(i + 1, visit.questions().get(i), sheet));
        }
        visit.photos().forEach(photo -> sheet.line("（" + photo.caption() + "）"));
    }

    private static void question(int number, Question question, Sheet sheet) {
        sheet.line("Ｑ" + number + "．" + question.question());
        if (question.answer() != null) {
            sheet.paragraphs("Ａ" + number + "．", "　", question.answer());
        }
    }

    private static void opinions(String heading, List<Observation> opinions, Sheet sheet) {
        if (!opinions.isEmpty()) {
            sheet.line(heading);
            opinions.stream().map(Observation::text).forEach(text -> sheet.paragraphs("・", "　", text));
        }
    }

}
