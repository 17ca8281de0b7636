package jp.shisatsu.server;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Prints the sentence alone; the stack trace only for those who ask for it. */
final class StartFailureReporter implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartFailureReporter.class);

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println(analysis.getDescription());
        LOG.debug("The start failed", analysis.getCause());
    }

}
