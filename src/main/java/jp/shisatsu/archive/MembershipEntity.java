package jp.shisatsu.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jp.shisatsu.report.Member;
import org.jspecify.annotations.Nullable;

/** That a member took part in a trip, and as what. */
@Entity(name = "Membership")
@Table(name = "membership")
class MembershipEntity extends PartOfTrip {

    @ManyToOne(fetch = FetchType.LAZY)
    private MemberEntity member;

    private @Nullable String role;

    MembershipEntity() {
    }

    void write(TripEntity trip, int number, Member as, MemberEntity member) {
        place(trip, number, as.spans());
        this.member = member;
        this.role = as.role();
    }

    Member read() {
        return new Member(role, member.name(), spans());
    }

}
