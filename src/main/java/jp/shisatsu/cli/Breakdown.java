package jp.shisatsu.cli;

import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The boundary at which a command that broke says so. */
final class Breakdown implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception broken, CommandLine command, ParseResult arguments) {
        command.getErr().println("予期しない理由で終わりました（%s）。".formatted(broken));
        LoggerFactory.getLogger(Breakdown.class).debug("A command broke", broken);
        return CommandLine.ExitCode.SOFTWARE;
    }

}
