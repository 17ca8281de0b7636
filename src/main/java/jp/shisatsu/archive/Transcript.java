package jp.shisatsu.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Member;
import jp.shisatsu.report.Observation;
import jp.shisatsu.report.UnclassifiedLine;
import jp.shisatsu.report.Visit;
import org.jspecify.annotations.Nullable;

/** Writes a report into a trip, over what the trip was before. */
final class Transcript {

    private final TripEntity trip;

    private final Register register;

    Transcript(TripEntity trip, Register register) {
        this.trip = trip;
        this.register = register;
    }

    /**
     * The trip becomes what the report says. Gives back the parts it has no more, those
     * that refer to others first.
     */
    List<Part> write(InspectionReport report) {
        CouncilEntity council = Optional.ofNullable(report.council()).map(register::council).orElse(null);
        CommitteeEntity committee = Optional.ofNullable(report.committee())
            .map(name -> register.committee(council, name))
            .orElse(null);
        List<Part> dropped = new ArrayList<>();
        dropped.addAll(writeMembers(report.members(), council));
        dropped.addAll(writeVisits(report.visits(), report.observations()));
        dropped.addAll(writeUnclassified(report.unclassified()));
        trip.write(report, council, committee);
        return dropped;
    }

    /** The trip loses all its parts, which are given back in the same order. */
    List<Part> erase() {
        List<Part> dropped = new ArrayList<>();
        dropped.addAll(writeMembers(List.of(), null));
        dropped.addAll(writeVisits(List.of(), List.of()));
        dropped.addAll(writeUnclassified(List.of()));
        return dropped;
    }

    private List<? extends Part> writeMembers(List<Member> members, @Nullable CouncilEntity council) {
        return MembershipEntity.strand(name -> register.member(council, name))
            .write(List.of(trip), List.of(trip), List.of(members));
    }

    private List<? extends Part> writeUnclassified(List<UnclassifiedLine> lines) {
        return UnclassifiedLineEntity.STRAND.write(List.of(trip), List.of(trip), List.of(lines));
    }

    private List<Part> writeVisits(List<Visit> visits, List<Observation> observations) {
        List<VisitEntity> before = List.copyOf(trip.visits());
        List<VisitEntity> visitsDropped = VisitEntity.strand(register)
            .write(List.of(trip), List.of(trip), List.of(visits));
        List<Part> dropped = new ArrayList<>();
        dropped.addAll(ObservationEntity.STRAND.write(List.of(trip), List.of(trip), List.of(observations)));
        dropped.addAll(writeBodies(QuestionEntity.STRAND, before, visits, Asked::of));
        dropped.addAll(writeBodies(PhotoEntity.STRAND, before, visits, Visit::photos));
        dropped.addAll(writeBodies(SectionEntity.STRAND, before, visits, visit -> SectionTree.rows(visit.sections()))
            .reversed());
        dropped.addAll(visitsDropped);
        return dropped;
    }

    private <P, E extends Part> List<E> writeBodies(Strand<VisitEntity, P, E> strand, List<VisitEntity> before,
            List<Visit> visits, Function<Visit, List<P>> parts) {
        return strand.write(before, trip.visits(), visits.stream().map(parts).toList());
    }

}
