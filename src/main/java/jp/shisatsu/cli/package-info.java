/** Takes a command line, gives an exit code. */
@ApplicationModule(allowedDependencies = { "text", "outline", "report", "archive", "search", "search :: upkeep",
        "vocabulary", "intake", "account", "server", "measure" })
@NullMarked
package jp.shisatsu.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
