/**
 * Keeps the index that of the database: follows what is published, rebuilds, checks,
 * mends.
 */
@NamedInterface("upkeep")
@NullMarked
package jp.shisatsu.search.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
