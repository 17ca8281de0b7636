package jp.shisatsu.server;

import java.io.IOException;
import jp.shisatsu.archive.Archive;
import jp.shisatsu.intake.Handed;
import jp.shisatsu.intake.Intake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Publishes the reports that come with the program, where nothing was ever handed in. */
@Component
@ConditionalOnWebApplication
class FirstReports implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstReports.class);

    private final Archive archive;

    private final Intake intake;

    private final ResourcePatternResolver resources;

    private final String seeds;

    FirstReports(Archive archive, Intake intake, ResourcePatternResolver resources,
            @Value("${archive.seeds}") String seeds) {
        this.archive = archive;
        this.intake = intake;
        this.resources = resources;
        this.seeds = seeds;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!seeds.isBlank() && archive.isEmpty()) {
            for (Resource report : resources.getResources(seeds)) {
                publish(report);
            }
        }
    }

    private void publish(Resource report) throws IOException {
        String name = String.valueOf(report.getFilename());
        switch (intake.publish(report.getContentAsByteArray(), name, "初期登録")) {
            case Handed.Published published -> LOG.info("最初の報告書として {} を取り込みました（報告書 {}、視察先 {}、質疑応答 {}）。", name,
                    published.revisions().size(), published.visits(), published.questions());
            case Handed.Drafted _, Handed.AlreadyHere _ -> LOG.info("{} はすでにあります。", name);
            case Handed.Refused refused -> LOG.warn("{} を取り込めません: {}", name, refused.message());
        }
    }

}
