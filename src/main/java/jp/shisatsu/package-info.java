/** The archive of council inspection reports: a report's journey from file to page. */
@NullMarked
package jp.shisatsu;

import org.jspecify.annotations.NullMarked;
