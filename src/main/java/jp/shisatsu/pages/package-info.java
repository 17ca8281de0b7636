/** Takes a request, gives a page for readers and clerks. */
@ApplicationModule(allowedDependencies = { "archive", "search", "search :: upkeep", "intake", "account", "report",
        "outline", "text" })
@NullMarked
package jp.shisatsu.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
