package jp.shisatsu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;

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
    void valueThatASettingCannotHaveIsNamed() {
        assertThat(sentence(new InvalidConfigurationPropertyValueException("server.port", "abc",
                "Failed to convert to type java.lang.Integer")))
            .isEqualTo("設定 server.port に「abc」という値は使えません。環境変数と設定の値を確かめてください。");
        assertThat(sentence(new TypeMismatchException("many", int.class)))
            .isEqualTo("設定に「many」という値は使えません。環境変数と設定の値を確かめてください。");
        assertThat(sentence(new InvalidConfigurationPropertyValueException("archive.admin", null, "短すぎます。")))
            .isEqualTo("短すぎます。");
    }

    @Test
    void addressOfAnotherMachineIsNamedAndAPortInUseIsNotTakenForOne() {
        assertThat(sentence(new BindException("Cannot assign requested address"))).contains("SERVER_ADDRESS");
        assertThat(sentence(new PortInUseException(8080, new BindException("Address already in use"))))
            .startsWith("ポート 8080 は");
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
