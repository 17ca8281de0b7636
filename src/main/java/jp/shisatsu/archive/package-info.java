/** Takes a report, keeps it in PostgreSQL, gives what the pages read. */
@ApplicationModule(allowedDependencies = { "text", "outline", "report" })
@NullMarked
package jp.shisatsu.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
