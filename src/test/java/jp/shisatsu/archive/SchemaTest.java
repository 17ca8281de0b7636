package jp.shisatsu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The schema of the migrations is what the entities expect. */
@ArchiveTest
class SchemaTest {

    @Autowired
    EntityManager entities;

    @Test
    void everyEntityIsEmptyAtFirst() {
        assertThat(entities.getMetamodel().getEntities()).isNotEmpty()
            .allSatisfy(entity -> assertThat(
                    entities.createQuery("select count(e) from " + entity.getName() + " e").getSingleResult())
                .isEqualTo(0L));
    }

}
