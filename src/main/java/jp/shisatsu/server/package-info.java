/**
 * Owns the running process around the journey: the data folder, the database where none
 * is configured, and the sentences for a start that fails.
 */
@ApplicationModule(allowedDependencies = { "archive", "intake" })
@NullMarked
package jp.shisatsu.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
