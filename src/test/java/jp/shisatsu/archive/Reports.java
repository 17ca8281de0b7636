package jp.shisatsu.archive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.shisatsu.report.DateRange;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Member;
import jp.shisatsu.report.Observation;
import jp.shisatsu.report.Photo;
import jp.shisatsu.report.Question;
import jp.shisatsu.report.Section;
import jp.shisatsu.report.UnclassifiedLine;
import jp.shisatsu.report.Visit;
import jp.shisatsu.text.SourceSpan;

/** Reports to try the archive with. */
final class Reports {

    private static final DateRange AUTUMN = new DateRange(LocalDate.of(2025, 10, 29), LocalDate.of(2025, 10, 31));

    private static final List<SourceSpan> SPANS = List.of(new SourceSpan(3, 9), new SourceSpan(12, 40));

    private Reports() {
    }

    static SourceReport file(String text) {
        return new SourceReport(text.getBytes(StandardCharsets.UTF_8), "報告.txt", "text/plain", text);
    }

    static RevisionView kept(Filed filed) {
        return switch (filed) {
            case Filed.Kept(List<RevisionView> revisions) -> revisions.getFirst();
            case Filed.AlreadyHere here -> throw new AssertionError(here);
        };
    }

    /** A trip in the autumn of 2025 that says no more than where it went. */
    static InspectionReport trip(String title, Visit... visits) {
        return trip(title, "総務委員会", "行政視察", AUTUMN, visits);
    }

    static InspectionReport trip(String title, String committee, String kind, DateRange dates, Visit... visits) {
        return new InspectionReport(title, "横浜市会", committee, kind, dates, null, List.of(), List.of(visits), List.of(),
                List.of(), SPANS);
    }

    static DateRange day(int year, int month, int day) {
        return new DateRange(LocalDate.of(year, month, day), LocalDate.of(year, month, day));
    }

    static Visit visit(String site, String location, Question... questions) {
        return new Visit(site, location, null, null, null, List.of(), List.of(), List.of(questions), List.of(), SPANS);
    }

    static Question question(String question, String answer) {
        return new Question(question, answer, SPANS);
    }

    /**
     * A report in which everything is stated that a report can state, and some left open.
     */
    static InspectionReport whole() {
        return new InspectionReport(
                "港湾委員会海外行政視察概要", "横浜市会", "港湾委員会", "海外行政視察", AUTUMN, "港を見る。", List.of(new Member("委員長", "くしだ 久子", SPANS),
                        new Member("委員", "尾崎 太", List.of()), new Member(null, "尾崎 太", SPANS)),
                List.of(harbour(), office(), harbour()),
                List.of(new Observation(null, "港は広い。\n船は多い。", null, SPANS),
                        new Observation("尾崎委員", "事務所は静か。", 1, SPANS), new Observation(null, "水は深い。", 0, List.of())),
                List.of(new UnclassifiedLine(1, "はじめに", new SourceSpan(0, 4)),
                        new UnclassifiedLine(7, "はじめに", new SourceSpan(50, 54))),
                SPANS);
    }

    private static Visit harbour() {
        Section crane = new Section("(ア)", "クレーン", "16基ある。\n自動である。", List.of(), SPANS);
        Section berth = new Section("ア", "岸壁", "", List.of(crane, new Section(null, null, "題のない文。", List.of(), SPANS)),
                SPANS);
        return new Visit("仁川港湾公社", "大韓民国仁川広域市", new DateRange(AUTUMN.first(), AUTUMN.first()), "運営について", "港を見る。",
                List.of("副社長", "旅客事業部長"), List.of(berth, new Section("イ", "評価", "強い。", List.of(), SPANS)),
                List.of(question("水深は。", "18メートル。"), question("費用は。", null), question("水深は。", "18メートル。")),
                List.of(new Photo("岸壁にて", SPANS), new Photo("", SPANS)), SPANS);
    }

    private static Visit office() {
        return new Visit("ESCAP", null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

}
