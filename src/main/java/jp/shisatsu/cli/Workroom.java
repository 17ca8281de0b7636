package jp.shisatsu.cli;

import jp.shisatsu.archive.Archive;
import jp.shisatsu.intake.Intake;
import jp.shisatsu.search.ReportSearch;
import jp.shisatsu.server.Neighbour;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** What a command needs of the program: all but its pages. */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackageClasses = Archive.class)
@ComponentScan(basePackageClasses = { Archive.class, ReportSearch.class, Intake.class, Neighbour.class })
final class Workroom {

}
