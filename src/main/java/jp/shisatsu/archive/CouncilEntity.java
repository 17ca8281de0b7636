package jp.shisatsu.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An assembly (議会). */
@Entity(name = "Council")
@Table(name = "council")
class CouncilEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;

    CouncilEntity() {
    }

    CouncilEntity(String name) {
        this.name = name;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

}
