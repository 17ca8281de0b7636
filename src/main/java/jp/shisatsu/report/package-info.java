/**
 * Takes the tree from outline, gives an inspection report: trip, members, visits,
 * Q&amp;A, observations.
 */
@ApplicationModule(allowedDependencies = { "text", "outline" })
@NullMarked
package jp.shisatsu.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
