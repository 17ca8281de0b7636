/** Takes a query, gives hits with excerpts; owns the index and its upkeep. */
@ApplicationModule(allowedDependencies = { "archive", "vocabulary" })
@NullMarked
package jp.shisatsu.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
