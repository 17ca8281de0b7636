/** Takes a request, gives JSON for machines. */
@ApplicationModule(allowedDependencies = { "archive", "search", "search :: upkeep" })
@NullMarked
package jp.shisatsu.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
