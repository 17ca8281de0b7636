package jp.shisatsu.archive;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import jp.shisatsu.WithArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL itself refuses what cannot be, whoever asks. */
@WithArchive
class ConstraintsTest {

    @Autowired
    Archive archive;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void publish() {
        archive.publish(Reports.file("本文"), List.of(Reports.whole()), "受付");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // files
            "update source_report set bytes = 'other'", "update source_report set sha256 = 'abc'",
            "update source_report set size = 1", "update source_report set file_name = ''",
            "insert into source_report (bytes, file_name, media_type, sha256, size, text) "
                    + "select bytes, file_name, media_type, sha256, size, text from source_report",
            // revisions
            "update revision set state = 'LOST'", "update revision set state = 'DRAFT'",
            "update revision set state = 'WITHDRAWN'", "update revision set state = 'SUPERSEDED'",
            "update revision set trip_id = null", "update revision set trip_id = trip_id + 1",
            "update revision set number = 0", "update revision set author = ''", "update revision set title = ''",
            "update trip set title = ''", "delete from revision", "delete from source_report",
            "insert into revision (source_report_id, part, parts, trip_id, number, state, title, author, at) "
                    + "select source_report_id, 2, 2, trip_id, number + 1, state, title, author, at from revision",
            "insert into revision (source_report_id, part, parts, trip_id, number, state, title, author, at) "
                    + "select source_report_id, part, parts, trip_id, number, 'SUPERSEDED', title, author, at from revision",
            "insert into revision (source_report_id, part, parts, number, state, title, author, at) "
                    + "select source_report_id, part, parts, 1, 'DRAFT', title, author, at from revision",
            "insert into revision (source_report_id, part, parts, trip_id, number, state, title, author, at) "
                    + "select source_report_id, part, parts, trip_id + 1, 1, state, title, author, at from revision",
            "insert into revision (source_report_id, trip_id, number, state, title, author, at) "
                    + "select source_report_id, trip_id, number + 1, 'SUPERSEDED', title, author, at from revision",
            "update revision set part = 0", "update revision set part = 2", "update revision set parts = 0",
            "update revision set part = null",
            // names
            "insert into council (name) values ('')", "insert into council (name) select name from council",
            "insert into committee (council_id, name) select council_id, name from committee",
            "insert into member (name) values ('同じ 名前'), ('同じ 名前')",
            "insert into site (name, normal_name, normal_location) select name, normal_name, normal_location from site",
            "insert into site (name, normal_name, normal_location) values ('', '', '')",
            // trips
            "delete from trip", "update trip set revision_id = revision_id + 1", "update trip set end_date = null",
            "update trip set end_date = start_date - 1", "update trip set fiscal_year = 2026",
            "update trip set fiscal_year = null", "update trip set council_id = 4711",
            // parts
            "update membership set member_id = -1", "update visit set site_id = -1", "update visit set number = 1",
            "update visit set number = 0 where number = 1", "update visit set end_date = start_date - 1",
            "update visit set hosts = array['副社長', null]", "delete from visit where number = 2",
            "update section set parent_id = id", "update section set number = 1",
            "update section set parent_id = (select max(id) from section) where number = 1 and visit_id = (select min(id) from visit)",
            "update question set number = 1", "update question set question = null",
            "update observation set visit_id = -1", "update observation set number = 1",
            "update photo set bytes = 'jpeg'", "update photo set visit_id = -1",
            "update unclassified_line set line = 0", "update unclassified_line set spans = '{}'",
            // spans
            "update question set spans = '{1}'", "update question set spans = '{9,3}'",
            "update question set spans = '{-1,3}'", "update question set spans = '{1,null}'",
            "update question set spans = '{1,2,9,3}'", "update question set spans = '{{1,2},{3,4}}'",
            "update question set spans = null" })
    void refuses(String nonsense) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
            .isThrownBy(() -> database.sql(nonsense).update());
    }

}
