/**
 * Takes the bytes of a file, gives the characters as extracted, with what was odd about
 * them.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package jp.shisatsu.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
