/** Takes a request, gives JSON for machines. */
@ApplicationModule(allowedDependencies = { "archive", "search", "search :: upkeep", "vocabulary" })
@NullMarked
package jp.shisatsu.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
