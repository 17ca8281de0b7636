package jp.shisatsu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisatsu.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What an older program kept is there after a newer one has started. */
class MigrationTest {

    private final DriverManagerDataSource database = new DriverManagerDataSource(TestDatabase.freshDatabase(),
            "postgres", "postgres");

    private final JdbcClient sql = JdbcClient.create(database);

    @BeforeEach
    void anOldArchive() {
        migrateTo("2");
        sql.sql("""
                insert into source_report (bytes, file_name, media_type, sha256, size, text)
                    values ('x', 'a.txt', 'text/plain', encode(sha256('x'), 'hex'), 1, 'x');
                insert into revision (source_report_id, trip_id, number, state, title, author, at)
                    values (1, 1, 1, 'PUBLISHED', '', '受付', now());
                insert into trip (id, revision_id, title, overseas, spans) values (1, 1, '', false, '{}');
                insert into site (id, name, normal_name, normal_location) values (1, '港', '港', '');
                insert into visit (trip_id, number, site_id, site_name, hosts, spans)
                    values (1, 1, 1, '港', '{}', '{}'), (1, 2, 1, '港', '{}', '{}');
                """).update();
    }

    @Test
    void aTripHasATitleAndKnowsHowManyVisitsItHad() {
        migrateTo("3");
        assertThat(sql.sql("select title from revision union select title from trip").query(String.class).list())
            .containsExactly("題名のない報告書");
        assertThat(sql.sql("select most_visits from trip").query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void aReportIsTheOnlyOneOfItsFile() {
        migrateTo("4");
        assertThat(sql.sql("select part || ' of ' || parts from revision").query(String.class).single())
            .isEqualTo("1 of 1");
    }

    private void migrateTo(String version) {
        Flyway.configure().dataSource(database).target(version).load().migrate();
    }

}
