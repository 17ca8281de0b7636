/**
 * Takes the index and the names of the archive, gives its words: how they are read, and
 * which of them someone is about to type or misspelt.
 */
@ApplicationModule(allowedDependencies = "archive")
@NullMarked
package jp.shisatsu.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
