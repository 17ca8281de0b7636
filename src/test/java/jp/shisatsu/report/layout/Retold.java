package jp.shisatsu.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Member;
import jp.shisatsu.report.Observation;
import jp.shisatsu.report.Photo;
import jp.shisatsu.report.Question;
import jp.shisatsu.report.Section;
import jp.shisatsu.report.Visit;

/** A report changed in one respect, and otherwise the same. */
final class Retold {

    private Retold() {
    }

    /** Labels for each depth, from the first on. */
    static UnaryOperator<Visit> labelled(List<List<String>> labels) {
        return visit -> new Visit(visit.site(), visit.location(), visit.dates(), visit.subject(), visit.purpose(),
                visit.hosts(), labelled(visit.sections(), labels), visit.questions(), visit.photos(), visit.spans());
    }

    private static List<Section> labelled(List<Section> sections, List<List<String>> labels) {
        List<Section> labelled = new ArrayList<>();
        int place = 0;
        for (Section section : sections) {
            String label = section.title() == null ? null : labels.getFirst().get(place++);
            labelled.add(new Section(label, section.title(), section.text(),
                    labelled(section.sections(), labels.subList(1, labels.size())), List.of()));
        }
        return labelled;
    }

    static Visit withoutPurpose(Visit visit) {
        return new Visit(visit.site(), visit.location(), visit.dates(), visit.subject(), null, visit.hosts(),
                visit.sections(), visit.questions(), visit.photos(), visit.spans());
    }

    static Visit withoutSubject(Visit visit) {
        return new Visit(visit.site(), visit.location(), visit.dates(), null, visit.purpose(), visit.hosts(),
                visit.sections(), visit.questions(), visit.photos(), visit.spans());
    }

    /** A municipality is its own location. */
    static Visit withoutLocation(Visit visit) {
        return new Visit(visit.site(), Places.isLocated(visit) ? null : visit.location(), visit.dates(),
                visit.subject(), visit.purpose(), visit.hosts(), visit.sections(), visit.questions(), visit.photos(),
                visit.spans());
    }

    static Visit withoutPhotos(Visit visit) {
        return new Visit(visit.site(), visit.location(), visit.dates(), visit.subject(), visit.purpose(), visit.hosts(),
                visit.sections(), visit.questions(), List.of(), visit.spans());
    }

    static InspectionReport visits(InspectionReport report, UnaryOperator<Visit> change) {
        return of(report, report.members(), report.visits().stream().map(change).toList(), report.observations());
    }

    static InspectionReport observations(InspectionReport report, UnaryOperator<Observation> change) {
        return of(report, report.members(), report.visits(), report.observations().stream().map(change).toList());
    }

    static Observation unsigned(Observation observation) {
        return new Observation(null, observation.text(), observation.site(), List.of());
    }

    static Observation ofTrip(Observation observation) {
        return new Observation(observation.author(), observation.text(), null, List.of());
    }

    /** The lines no part says, without those of the layout itself. */
    static InspectionReport leavingOut(InspectionReport report, Predicate<String> own) {
        return new InspectionReport(report.title(), report.council(), report.committee(), report.kind(), report.dates(),
                report.purpose(), report.members(), report.visits(), report.observations(),
                report.unclassified().stream().filter(line -> !own.test(line.text())).toList(), List.of());
    }

    /** What was read, without where it stood. */
    static InspectionReport withoutPlaces(InspectionReport read) {
        return of(read,
                read.members().stream().map(member -> new Member(member.role(), member.name(), List.of())).toList(),
                read.visits().stream().map(Retold::withoutPlaces).toList(),
                read.observations()
                    .stream()
                    .map(each -> new Observation(each.author(), each.text(), each.site(), List.of()))
                    .toList());
    }

    private static Visit withoutPlaces(Visit visit) {
        return new Visit(visit.site(), visit.location(), visit.dates(), visit.subject(), visit.purpose(), visit.hosts(),
                visit.sections().stream().map(Retold::withoutPlaces).toList(),
                visit.questions()
                    .stream()
                    .map(each -> new Question(each.question(), each.answer(), List.of()))
                    .toList(),
                visit.photos().stream().map(photo -> new Photo(photo.caption(), List.of())).toList(), List.of());
    }

    private static Section withoutPlaces(Section section) {
        return new Section(section.label(), section.title(), section.text(),
                section.sections().stream().map(Retold::withoutPlaces).toList(), List.of());
    }

    private static InspectionReport of(InspectionReport report, List<Member> members, List<Visit> visits,
            List<Observation> observations) {
        return new InspectionReport(report.title(), report.council(), report.committee(), report.kind(), report.dates(),
                report.purpose(), members, visits, observations, report.unclassified(), List.of());
    }

}
