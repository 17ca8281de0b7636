package jp.shisatsu.server;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryDependsOnPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Gives the running program its folder, and a database where none is configured. */
@Configuration(proxyBeanMethods = false)
class Housing {

    @Bean
    DataFolder dataFolder(@Value("${archive.data}") Path path) {
        return DataFolder.own(path);
    }

    @Bean
    @Conditional(NoDatabaseConfigured.class)
    OwnDatabase ownDatabase(DataFolder folder) {
        return OwnDatabase.start(folder);
    }

    /** The index lies in the folder, so nobody may open it before the folder is ours. */
    @Bean
    static EntityManagerFactoryDependsOnPostProcessor indexAfterFolder() {
        return new EntityManagerFactoryDependsOnPostProcessor(DataFolder.class);
    }

    static class NoDatabaseConfigured implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }

    }

}
