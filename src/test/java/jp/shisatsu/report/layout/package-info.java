/** Writes made-up reports in the forms of several councils, to read them back. */
@NullMarked
package jp.shisatsu.report.layout;

import org.jspecify.annotations.NullMarked;
