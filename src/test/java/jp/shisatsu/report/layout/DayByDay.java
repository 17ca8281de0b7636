package jp.shisatsu.report.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jp.shisatsu.report.DateRange;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Observation;
import jp.shisatsu.report.Question;
import jp.shisatsu.report.Visit;

/**
 * Each visit under its day in brackets; dashes before questions, an arrow before answers,
 * who made an observation before a colon. It names no subject, no purpose of one site and
 * no place but the site, and signs all observations or none.
 */
record DayByDay() implements Layout {

    private static final List<List<String>> LABELS = List.of(List.of("①", "②", "③", "④"), List.of("(1)", "(2)", "(3)"),
            List.of("(ア)", "(イ)", "(ウ)"));

    @Override
    public InspectionReport told(InspectionReport report) {
        return Retold
            .observations(
                    Retold.visits(report,
                            visit -> Retold.withoutSubject(Retold
                                .withoutLocation(Retold.withoutPurpose(Retold.labelled(LABELS).apply(visit))))),
                    Retold::ofTrip);
    }

    @Override
    public String write(InspectionReport told) {
        Sheet sheet = new Sheet("\n").line(told.title()).blank();
        DateRange dates = Objects.requireNonNull(told.dates());
        if (told.purpose() != null) {
            sheet.line("（目的）").paragraphs("　", "　", told.purpose());
        }
        sheet.line("（期日）" + Days.range(dates, "～", Days::initial, Days::initial));
        sheet.line("（視察先）" + String.join("、", told.visits().stream().map(Visit::site).toList()));
        sheet.line("（参加者）").line("役職\t氏名");
        told.members().forEach(member -> sheet.line(member.role() + "\t" + member.name().replace(' ', '　')));
        for (Visit visit : told.visits()) {
            LocalDate first = Objects.requireNonNull(visit.dates()).first();
            visit(1 + dates.first().until(first).getDays(), visit, sheet.blank());
        }
        if (!told.observations().isEmpty()) {
            sheet.blank().line("【所感】");
            told.observations().forEach(each -> observation(each, sheet));
        }
        return sheet.toString();
    }

    @Override
    public boolean isOwn(String line) {
        return line.matches("《[0-9]日目》");
    }

    private static void visit(int number, Visit visit, Sheet sheet) {
        sheet.line("《" + number + "日目》" + visit.site() + "（"
                + Days.range(Objects.requireNonNull(visit.dates()), "～", Days::inYear, Days::inYear)
                    .replaceAll("（.）", "")
                + "）");
        if (!visit.hosts().isEmpty()) {
            sheet.line("◇対応者").lines(visit.hosts());
        }
        sheet.line("◇視察内容");
        sheet.sections(visit.sections(), "　", (label, title) -> label + title);
        if (!visit.questions().isEmpty()) {
            sheet.line("◇質疑応答");
            visit.questions().forEach(question -> question(question, sheet));
        }
        visit.photos().forEach(photo -> sheet.line("（" + photo.caption() + "）"));
    }

    private static void question(Question question, Sheet sheet) {
        sheet.line("・Q：" + question.question());
        if (question.answer() != null) {
            sheet.paragraphs("→", "　", question.answer());
        }
    }

    private static void observation(Observation observation, Sheet sheet) {
        String author = observation.author();
        sheet.paragraphs(author == null ? "○" : "○" + author + "：", "　", observation.text());
    }

}
