package jp.shisatsu.server;

import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence why the program could not start and what to do about it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailureAnalyzer implements FailureAnalyzer {

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        // The deepest cause knows best: a migration fails for a reason, a bean because of
        // it.
        String sentence = Stream.iterate(failure, Throwable::getCause)
            .takeWhile(cause -> cause != null)
            .flatMap(cause -> sentence(cause).stream())
            .reduce((_, deeper) -> deeper)
            .orElseGet(() -> unforeseen(failure));
        return new FailureAnalysis(sentence, null, failure);
    }

    private static Optional<String> sentence(Throwable cause) {
        return switch (cause) {
            case StartRefused refused -> Optional.of(refused.sentence());
            case PortInUseException taken -> Optional
                .of("ポート %d はほかのプログラムが使っています。それを止めるか、環境変数 SERVER_PORT で別のポートを指定してください。".formatted(taken.getPort()));
            case InvalidConfigurationPropertyValueException unusable -> Optional.ofNullable(setting(unusable));
            case TypeMismatchException mistyped ->
                Optional.of("設定に「%s」という値は使えません。環境変数と設定の値を確かめてください。".formatted(mistyped.getValue()));
            case BindException elsewhere when firstLine(elsewhere).startsWith("Cannot assign") ->
                Optional.of("このコンピューターにないアドレスでは公開できません。環境変数 SERVER_ADDRESS を直してください（0.0.0.0 ならすべてのアドレス）。");
            case FlywayException broken ->
                Optional.of("データベースを今の版に移行できません（%s）。このプログラムの版とデータベースを確かめてください。".formatted(firstLine(broken)));
            case SQLException refused -> connection(refused);
            default -> Optional.empty();
        };
    }

    /**
     * A value is what Spring refuses, and its reasons are not in Japanese; ours come
     * without.
     */
    private static @Nullable String setting(InvalidConfigurationPropertyValueException unusable) {
        return unusable.getValue() == null ? unusable.getReason()
                : "設定 %s に「%s」という値は使えません。環境変数と設定の値を確かめてください。".formatted(unusable.getName(), unusable.getValue());
    }

    private static Optional<String> connection(SQLException refused) {
        String kind = Optional.ofNullable(refused.getSQLState()).map(state -> state.substring(0, 2)).orElse("");
        return switch (kind) {
            case "08" -> Optional.of("データベースが応答しません。PostgreSQL が動いているか、環境変数 SPRING_DATASOURCE_URL の宛先が正しいかを確かめてください。");
            case "28" ->
                Optional.of("データベースに入れません。環境変数 SPRING_DATASOURCE_USERNAME と SPRING_DATASOURCE_PASSWORD を確かめてください。");
            case "3D" -> Optional.of("指定されたデータベースがありません。PostgreSQL に作るか、環境変数 SPRING_DATASOURCE_URL を直してください。");
            default -> Optional.empty();
        };
    }

    private static String unforeseen(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return "予期しない理由で起動できません（%s: %s）。詳しくは環境変数 LOGGING_LEVEL_JP_SHISATSU=debug を付けて起動してください。"
            .formatted(root.getClass().getSimpleName(), firstLine(root));
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

}
