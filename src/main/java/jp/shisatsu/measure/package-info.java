/**
 * Takes judged questions, or a made-up archive of any size, gives how well and how fast
 * the search answers.
 */
@ApplicationModule(allowedDependencies = { "outline", "report", "archive", "search", "search :: upkeep" })
@NullMarked
package jp.shisatsu.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
