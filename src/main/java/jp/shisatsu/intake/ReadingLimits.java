package jp.shisatsu.intake;

import jp.shisatsu.text.Limits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How much of a file the intake reads before it refuses it. */
@Configuration(proxyBeanMethods = false)
class ReadingLimits {

    @Bean
    Limits limits(@Value("${archive.limits.file}") int fileMegabytes,
            @Value("${archive.limits.unpacked}") int unpackedMegabytes, @Value("${archive.limits.pages}") int pages,
            @Value("${archive.limits.seconds}") int seconds) {
        return Limits.of(fileMegabytes, unpackedMegabytes, pages, seconds);
    }

}
