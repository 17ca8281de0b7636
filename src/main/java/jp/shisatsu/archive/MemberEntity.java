package jp.shisatsu.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Someone who travelled, of a council where it is known. */
@Entity(name = "Member")
@Table(name = "member")
class MemberEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable CouncilEntity council;

    private String name;

    MemberEntity() {
    }

    MemberEntity(@Nullable CouncilEntity council, String name) {
        this.council = council;
        this.name = name;
    }

    @Nullable CouncilEntity council() {
        return council;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

}
