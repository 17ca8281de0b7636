package jp.shisatsu.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what of a command line was not understood. */
final class Misunderstanding implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException misunderstood, String[] arguments) {
        CommandLine command = misunderstood.getCommandLine();
        command.getErr().println(sentence(misunderstood) + "使い方は --help で表示できます。");
        return CommandLine.ExitCode.USAGE;
    }

    private static String sentence(ParameterException misunderstood) {
        return switch (misunderstood) {
            case UnmatchedArgumentException unknown ->
                "「%s」という命令や指定はありません。".formatted(String.join(" ", unknown.getUnmatched()));
            case ParameterException mangled when String.valueOf(mangled.getMessage()).contains("\uFFFD") ->
                "この環境では日本語の引数を読めません。LANG=C.UTF-8 を付けて実行してください。";
            case MissingParameterException _ -> "対象が指定されていません。";
            default -> "命令の書き方が正しくありません（%s）。".formatted(misunderstood.getMessage());
        };
    }

}
