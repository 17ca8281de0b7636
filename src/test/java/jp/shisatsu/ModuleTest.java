package jp.shisatsu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

/**
 * Each package uses only what its package-info allows; frameworks and storage stay where
 * they belong.
 */
class ModuleTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("jp.shisatsu");

    @Test
    void modulesDependOnlyOnWhatTheirPackageInfoAllows() {
        ApplicationModules.of(ShisatsuApplication.class).verify();
    }

    @Test
    void readingATextNeedsNoFramework() {
        noClasses().that()
            .resideInAnyPackage("..text..", "..outline..", "..report..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..", "org.apache.lucene..")
            .check(CLASSES);
    }

    @Test
    void storageStaysInside() {
        classes().that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .check(CLASSES);
    }

}
