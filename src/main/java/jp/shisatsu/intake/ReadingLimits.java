package jp.shisatsu.intake;

import jp.shisatsu.text.Limits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How much of a file the intake reads before it refuses it. */
@Configuration(proxyBeanMethods = false)
class ReadingLimits {

    @Bean
    Limits limits(@Value("${archive.limits.file}") int fileMegabytes,
            @Value("${archive.limits.unpacked}") int unpackedMegabytes, @Value("${archive.limits.pages}") int pages,
            @Value("${archive.limits.seconds}") int seconds) {
        try {
            return Limits.of(fileMegabytes, unpackedMegabytes, pages, seconds);
        }
        catch (IllegalArgumentException _) {
            throw new InvalidConfigurationPropertyValueException("archive.limits", null,
                    "読み取りの上限（環境変数 ARCHIVE_LIMITS_FILE など）は、どれも 1 以上の数にしてください。");
        }
    }

}
