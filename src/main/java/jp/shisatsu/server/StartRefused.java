package jp.shisatsu.server;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The program cannot start here; the message is the sentence the user reads, with what to
 * do.
 */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    StartRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    static StartRefused unwritable(Path folder, Exception cause) {
        return new StartRefused("データフォルダ %s に書き込めません。権限を直すか、書き込めるフォルダを環境変数 ARCHIVE_DATA で指定してください。".formatted(folder),
                cause);
    }

    static StartRefused owned(Path folder, Optional<Owner> owner) {
        return new StartRefused("データフォルダ %s は、すでに動いている%sが使っています。そちらを使うか、止めてから起動してください。".formatted(folder,
                owner.map(Owner::described).orElse("別のプロセス")), null);
    }

    static StartRefused databaseSilent(Path cluster, Exception cause) {
        return new StartRefused(
                "付属の PostgreSQL を %s で起動できません。空き容量と権限を確かめるか、環境変数 SPRING_DATASOURCE_URL で別の PostgreSQL を指定してください。"
                    .formatted(cluster),
                cause);
    }

}
