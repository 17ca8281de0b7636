package jp.shisatsu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

/** What a user reads for what went wrong, however deep it lies. */
class StartFailureAnalyzerTest {

    @Test
    void wrongPasswordIsNamedThoughTheMigrationFailedForIt() {
        assertThat(sentence(new FlywayException("unable to connect", new SQLException("no", "28P01"))))
            .isEqualTo("データベースに入れません。環境変数 SPRING_DATASOURCE_USERNAME と SPRING_DATASOURCE_PASSWORD を確かめてください。");
    }

    @Test
    void missingDatabaseIsNamed() {
        assertThat(sentence(new SQLException("no", "3D000"))).startsWith("指定されたデータベースがありません。");
    }

    @Test
    void migrationThatFailsIsNamedWithItsFirstLine() {
        FlywayException broken = new FlywayException("V2__sites.sql failed\nSQL State 42601",
                new SQLException("no", "42601"));
        assertThat(sentence(broken)).startsWith("データベースを今の版に移行できません（V2__sites.sql failed）。");
    }

    @Test
    void unforeseenCauseIsNamedWithAWayToLearnMore() {
        assertThat(sentence(new IllegalStateException("broken"))).isEqualTo(
                "予期しない理由で起動できません（IllegalStateException: broken）。詳しくは環境変数 LOGGING_LEVEL_JP_SHISATSU=debug を付けて起動してください。");
    }

    private static String sentence(Exception cause) {
        return new StartFailureAnalyzer().analyze(new RuntimeException("bean", cause)).getDescription();
    }

}
