package jp.shisatsu.report.layout;

import java.util.List;
import java.util.Objects;

import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Member;
import jp.shisatsu.report.Observation;
import jp.shisatsu.report.Question;
import jp.shisatsu.report.Visit;

/**
 * The form of the sample: numbered keys, members in columns, a sheet for each visit, a
 * blank line between any two. It signs no opinion and tells none of a site alone.
 */
record HouseForm() implements Layout {

    private static final List<List<String>> LABELS = List.of(List.of("ア", "イ", "ウ", "エ", "オ"),
            List.of("(ア)", "(イ)", "(ウ)"), List.of("①", "②", "③"));

    @Override
    public InspectionReport told(InspectionReport report) {
        return Retold.observations(Retold.visits(report, Retold.labelled(LABELS)),
                each -> Retold.ofTrip(Retold.unsigned(each)));
    }

    @Override
    public String write(InspectionReport told) {
        Sheet sheet = new Sheet("\n\n").line(told.title());
        front(told, sheet);
        told.visits().forEach(visit -> visit(visit, sheet));
        if (!told.observations().isEmpty()) {
            sheet.line("○ 委員所見概要");
            told.observations().stream().map(Observation::text).forEach(text -> sheet.paragraphs("- ・ ", "", text));
        }
        return sheet.toString();
    }

    private static void front(InspectionReport told, Sheet sheet) {
        var dates = Objects.requireNonNull(told.dates());
        sheet.line("1 視察月日 " + Days.range(dates, "～", Days::wareki, Days::wareki) + " "
                + (dates.first().datesUntil(dates.last()).count() + 1) + "日間");
        sheet.line("2 視察目的");
        if (told.purpose() != null) {
            sheet.paragraphs("", "", told.purpose());
        }
        for (int i = 0; i < told.visits().size(); i++) {
            String purpose = told.visits().get(i).purpose();
            if (purpose != null) {
                sheet.line("（" + (i + 1) + "）" + told.visits().get(i).site()).paragraphs("", "", purpose);
            }
        }
        sheet.line("3 視察先及び視察事項");
        for (int i = 0; i < told.visits().size(); i++) {
            sheet.line("(" + (i + 1) + ") " + told.visits().get(i).site())
                .line(Objects.requireNonNull(told.visits().get(i).subject()));
        }
        members(told.members(), sheet);
        sheet.line("5\t視察概要\t次頁以降のとおり\n---\t------\t----------");
    }

    private static void members(List<Member> members, Sheet sheet) {
        StringBuilder table = new StringBuilder("4\t視察委員\t\t\t");
        for (int i = 0; i < members.size(); i++) {
            String role = members.get(i).role();
            String[] names = members.get(i).name().split(" ");
            boolean same = i > 0 && Objects.equals(role, members.get(i - 1).role());
            // 林 由 美 in three cells may be 林由 美 as well.
            boolean cut = names[1].length() == 2 && names[0].length() > 1;
            table.append("\n\t" + (same ? "同" : role) + "\t" + names[0] + "\t" + (names[1].length() == 1 ? "\t" : "")
                    + (cut ? names[1].charAt(0) + "\t" + names[1].charAt(1) : names[1]));
        }
        sheet.line(table.toString());
    }

    private static void visit(Visit visit, Sheet sheet) {
        sheet.line("視察概要").line("1 視察先").line(Places.inBrackets(visit));
        sheet.line("2 視察月日").line(Days.range(Objects.requireNonNull(visit.dates()), "～", Days::inYear, Days::inYear));
        sheet.line("3 対応者").lines(visit.hosts());
        sheet.line("4 視察内容").line(Objects.requireNonNull(visit.subject()));
        sheet.sections(visit.sections(), "", (label, title) -> label + " " + title);
        if (!visit.questions().isEmpty()) {
            long headings = visit.sections().stream().filter(section -> section.title() != null).count();
            sheet.line(LABELS.getFirst().get((int) headings) + " 質疑応答");
            visit.questions().forEach(question -> question(question, sheet));
        }
        visit.photos().forEach(photo -> sheet.line("(" + photo.caption() + ")"));
    }

    private static void question(Question question, Sheet sheet) {
        sheet.line("Q " + question.question());
        if (question.answer() != null) {
            sheet.paragraphs("A ", "", question.answer());
        }
    }

}
