package jp.shisatsu.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.function.Function;
import jp.shisatsu.report.Member;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.jspecify.annotations.Nullable;

/** That a member took part in a trip, and as what. */
@Entity(name = "Membership")
@Table(name = "membership")
class MembershipEntity extends PartOfTrip {

    @ManyToOne(fetch = FetchType.LAZY)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.SHALLOW) // never renamed
    private MemberEntity member;

    private @Nullable String role;

    MembershipEntity() {
    }

    static Strand<TripEntity, Member, MembershipEntity> strand(Function<String, MemberEntity> members) {
        return new Strand<>(TripEntity::memberships,
                new Continuation<>(MembershipEntity::read, MembershipEntity::new,
                        List.of(member -> Likeness.texts(member.name()))),
                (membership, trip, number, member) -> membership.write(trip, number, member,
                        members.apply(member.name())));
    }

    private void write(TripEntity trip, int number, Member as, MemberEntity member) {
        place(trip, number, as.spans());
        this.member = member;
        this.role = as.role();
    }

    MemberEntity member() {
        return member;
    }

    @Nullable String role() {
        return role;
    }

    Member read() {
        return new Member(role, member.name(), spans());
    }

}
