/** Measures what the readers of reports cost; run by hand, never by a test. */
@NullMarked
package jp.shisatsu.benchmark;

import org.jspecify.annotations.NullMarked;
