/** Takes questions with judged answers, gives how well the search finds them. */
@ApplicationModule(allowedDependencies = { "archive", "report" })
@NullMarked
package jp.shisatsu.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
