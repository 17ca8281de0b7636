package jp.shisatsu.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What every command can be asked about itself, with headings in Japanese. */
final class Help {

    private Help() {
    }

    static void addTo(CommandLine command) {
        command.getCommandSpec()
            .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("この説明を表示します。").build())
            .usageMessage()
            .synopsisHeading("使い方: ")
            .parameterListHeading("%n引数:%n")
            .optionListHeading("%n指定:%n")
            .commandListHeading("%n命令:%n");
        command.getSubcommands().values().forEach(Help::addTo);
    }

}
