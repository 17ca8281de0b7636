/** Takes lines from text, gives a tree to report. */
@ApplicationModule(allowedDependencies = "text")
@NullMarked
package jp.shisatsu.outline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
