package jp.shisatsu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisatsu.archive.Archive;
import jp.shisatsu.intake.Intake;
import jp.shisatsu.search.ReportSearch;
import jp.shisatsu.search.upkeep.IndexUpkeep;
import jp.shisatsu.server.Neighbour;
import jp.shisatsu.vocabulary.Lexicon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.NestedExceptionUtils;

/**
 * The program itself, started without its pages for as long as the command takes.
 */
record OwnReception(ConfigurableApplicationContext program) implements Reception {

    private static final Logger LOG = LoggerFactory.getLogger(OwnReception.class);

    static Optional<Reception> open(List<String> settings) {
        SpringApplication program = new SpringApplication(WithoutPages.class);
        program.setWebApplicationType(WebApplicationType.NONE);
        try {
            return Optional.of(new OwnReception(program.run(quietly(settings))));
        }
        catch (RuntimeException failed) {
            // The start has said why.
            LOG.debug("The program does not start", failed);
            return Optional.empty();
        }
    }

    private static String[] quietly(List<String> settings) {
        return Stream.concat(Stream.of("--logging.level.root=error"), settings.stream()).toArray(String[]::new);
    }

    @Override
    public Receipt take(byte[] report, String fileName) {
        try {
            return Receipt.of(program.getBean(Intake.class).publish(report, fileName, Receipt.BRINGER));
        }
        catch (RuntimeException broken) {
            LOG.debug("{} could not be taken", fileName, broken);
            return Receipt.refused(
                    "予期しない問題が起きました（%s）。環境変数 LOGGING_LEVEL_JP_SHISATSU=debug を付けて実行すると、詳しい記録が出ます。".formatted(broken));
        }
    }

    @Override
    public boolean rebuild(PrintWriter out) {
        try {
            program.getBean(IndexUpkeep.class).rebuild(new Meter(out));
            out.println(REBUILT);
            return true;
        }
        catch (RuntimeException broken) {
            LOG.error("索引を作り直せませんでした。報告書はデータベースに残っています。ディスクの空きと書き込みの権限を確かめて、もう一度実行してください。（{}）",
                    NestedExceptionUtils.getMostSpecificCause(broken).toString());
            LOG.debug("The index could not be built", broken);
            return false;
        }
    }

    @Override
    public boolean check(boolean repair, PrintWriter out) {
        try {
            return program.getBean(IndexReport.class).print(repair, out);
        }
        catch (RuntimeException broken) {
            LOG.error("索引を調べられませんでした。報告書はデータベースに残っています。reindex を実行すると、データベースから作り直せます。（{}）",
                    NestedExceptionUtils.getMostSpecificCause(broken).toString());
            LOG.debug("The index could not be checked", broken);
            return false;
        }
    }

    @Override
    public void close() {
        program.close();
    }

    @Import(IndexReport.class)
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackageClasses = Archive.class)
    @ComponentScan(
            basePackageClasses = { Archive.class, ReportSearch.class, Lexicon.class, Intake.class, Neighbour.class })
    static class WithoutPages {

    }

}
