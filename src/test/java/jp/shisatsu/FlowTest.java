package jp.shisatsu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A report moves through the packages in this order; no package may look downstream. */
class FlowTest {

    private static final List<String> FLOW = List.of("text", "outline", "report", "archive", "vocabulary", "search",
            "intake", "pages", "opendata", "server", "measure", "cli");

    private static final JavaClasses CLASSES = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("jp.shisatsu");

    @ParameterizedTest(name = "{0} does not look downstream")
    @MethodSource("packagesAndWhatFollows")
    void looksOnlyUpstream(String name, String[] downstream) {
        noClasses().that()
            .resideInAPackage("jp.shisatsu." + name + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(downstream)
            .check(CLASSES);
    }

    static Stream<Arguments> packagesAndWhatFollows() {
        return IntStream.range(0, FLOW.size() - 1)
            .mapToObj(i -> Arguments.of(FLOW.get(i),
                    FLOW.subList(i + 1, FLOW.size())
                        .stream()
                        .map(follower -> "jp.shisatsu." + follower + "..")
                        .toArray(String[]::new)));
    }

}
