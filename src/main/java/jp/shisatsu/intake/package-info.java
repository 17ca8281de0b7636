/**
 * Takes a clerk's file, gives a draft, then a published report, or a refusal with its
 * reason.
 */
@ApplicationModule(allowedDependencies = { "text", "outline", "report", "archive" })
@NullMarked
package jp.shisatsu.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
